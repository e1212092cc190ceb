package id.mumpuni.people.directory;

import id.mumpuni.shared.ListQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a unit for a field of any form, as {@link PickerController} finds a person. */
@Controller
@RequestMapping("/pemilih/unit")
class UnitPickerController {

    private final UnitChoices units;

    UnitPickerController(UnitChoices units) {
        this.units = units;
    }

    @GetMapping
    String find(
            @RequestParam String field,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable String kembali,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String referer,
            Model model) {
        var picker = new PickerPage(field, typed);
        String pattern = new ListQuery(picker.typed(), null, null).searchPattern();
        picker.describe(model);
        model.addAttribute("units", picker.asked() ? units.named(pattern, htmx != null) : List.of());
        if (htmx != null) {
            return "people/picker :: units";
        }
        picker.leadBack(kembali == null ? referer : kembali, model);
        return "people/directory/units";
    }
}
