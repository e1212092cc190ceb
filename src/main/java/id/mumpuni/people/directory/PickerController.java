package id.mumpuni.people.directory;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a person or a unit beside the field of any form while somebody types there. */
@Controller
@RequestMapping("/pemilih")
class PickerController {

    private final Pickers pickers;

    PickerController(Pickers pickers) {
        this.pickers = pickers;
    }

    @GetMapping("/pegawai")
    String people(@RequestParam String field, @RequestParam Map<String, String> typed, Model model) {
        String words = describe(field, typed, model);
        model.addAttribute("people", pickers.people(words, true));
        return "people/picker :: results";
    }

    @GetMapping("/unit")
    String units(@RequestParam String field, @RequestParam Map<String, String> typed, Model model) {
        String words = describe(field, typed, model);
        model.addAttribute("units", pickers.units(words, true));
        return "people/picker :: units";
    }

    private String describe(String field, Map<String, String> typed, Model model) {
        String name = field.replaceAll("[^A-Za-z0-9.]", "");
        String words = typed.getOrDefault(name + "-q", "");
        model.addAttribute("name", name);
        model.addAttribute("asked", pickers.asked(words));
        return words;
    }
}
