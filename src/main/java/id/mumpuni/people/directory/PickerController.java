package id.mumpuni.people.directory;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListQuery;
import java.net.URI;
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
import org.springframework.web.util.UriComponentsBuilder;

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
        String name = field.replaceAll("[^A-Za-z0-9.]", "");
        String q = typed.getOrDefault(name + "-q", typed.getOrDefault("q", ""));
        boolean asked = q.strip().length() >= 2;
        var filter = new DirectoryFilter(new ListQuery(q, null, 0), null, null, null, null, null, false);
        List<DirectoryRow> people = asked
                ? directory.page(filter, currentActor.get()).rows().stream()
                        .limit(htmx == null ? ListQuery.PAGE_SIZE : SHOWN)
                        .toList()
                : List.of();
        model.addAttribute("name", name);
        model.addAttribute("q", q);
        model.addAttribute("asked", asked);
        model.addAttribute("people", people);
        if (htmx != null) {
            return "people/picker :: results";
        }
        String back = back(kembali == null ? referer : kembali);
        model.addAttribute("kembali", back);
        model.addAttribute("choose", (Choose) id -> UriComponentsBuilder.fromUriString(back)
                .replaceQueryParam(name, id)
                .toUriString());
        return "people/directory/picker";
    }

    /** The link that takes a person back to the form. */
    interface Choose {
        String link(Object id);
    }

    /** Only the path counts, so that no link leads to another site. */
    private static String back(@Nullable String address) {
        try {
            URI uri = address == null ? URI.create("/") : URI.create(address);
            String path = uri.getRawPath();
            boolean local = path != null && path.startsWith("/") && !path.startsWith("//");
            return !local ? "/" : uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
