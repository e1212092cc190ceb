package id.mumpuni.home.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Controller
@RequestMapping("/tampilan")
class AppearanceController {

    private final Preferences preferences;

    AppearanceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @PostMapping("/tema")
    String theme(
            @RequestParam String theme,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        Preference old = preferences.of(request);
        preferences.change(request, response, Preference.of(theme, old.language()));
        return "redirect:" + back(from);
    }

    @PostMapping("/bahasa")
    String language(
            @RequestParam String language,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        preferences.change(request, response, preferences.of(request).with(language));
        return "redirect:" + back(from);
    }

    /** Says that the person is still there; the session starts to wait anew. */
    @PostMapping("/tetap")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {}

    /** The page that the button was on, as a path of this server: another host's address leads to the start page. */
    private static String back(@Nullable String from) {
        if (from == null) {
            return "/";
        }
        try {
            URI page = URI.create(from);
            String path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
