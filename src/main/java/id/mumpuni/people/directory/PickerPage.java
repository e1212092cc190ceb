package id.mumpuni.people.directory;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What the pickers share: the field that they serve, what was typed, and the way back to the form. */
final class PickerPage {

    private static final int SHORTEST = 2;

    private final String name;
    private final String typed;

    PickerPage(String field, Map<String, String> parameters) {
        name = field.replaceAll("[^A-Za-z0-9.]", "");
        typed = parameters.getOrDefault(name + "-q", parameters.getOrDefault("q", ""));
    }

    String typed() {
        return typed;
    }

    boolean asked() {
        return typed.strip().length() >= SHORTEST;
    }

    void describe(Model model) {
        model.addAttribute("name", name);
        model.addAttribute("q", typed);
        model.addAttribute("asked", asked());
    }

    void leadBack(@Nullable String address, Model model) {
        String back = back(address);
        model.addAttribute("kembali", back);
        model.addAttribute("choose", (Choose) id -> UriComponentsBuilder.fromUriString(back)
                .replaceQueryParam(name, id)
                .toUriString());
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
