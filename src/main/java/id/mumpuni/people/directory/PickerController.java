package id.mumpuni.people.directory;

import id.mumpuni.people.CurrentActor;
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

/**
 * Finds a person for a field of any form: beside the field with a script, as a page of its own without. That page leads
 * back to the form with the person's id in the field's parameter.
 */
@Controller
@RequestMapping("/pemilih/pegawai")
class PickerController {

    private static final int SHOWN = 8;

    private final Directory directory;
    private final CurrentActor currentActor;

    PickerController(Directory directory, CurrentActor currentActor) {
        this.directory = directory;
        this.currentActor = currentActor;
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
        var filter = new DirectoryFilter(new ListQuery(picker.typed(), null, 0), null, null, null, null, null, false);
        List<DirectoryRow> people = picker.asked()
                ? directory.page(filter, currentActor.get()).rows().stream()
                        .limit(htmx == null ? ListQuery.PAGE_SIZE : SHOWN)
                        .toList()
                : List.of();
        picker.describe(model);
        model.addAttribute("people", people);
        if (htmx != null) {
            return "people/picker :: results";
        }
        picker.leadBack(kembali == null ? referer : kembali, model);
        return "people/directory/picker";
    }
}
