package id.mumpuni.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

@Controller
@RequestMapping("/tampilan")
class AppearanceController {

    private final Appearance appearance;
    private final LocaleResolver locales;

    AppearanceController(Appearance appearance, LocaleResolver locales) {
        this.appearance = appearance;
        this.locales = locales;
    }

    @PostMapping("/tema")
    String theme(@RequestParam String theme, HttpServletRequest request, HttpServletResponse response) {
        appearance.choose(theme, request, response);
        return back(request);
    }

    @PostMapping("/bahasa")
    String language(@RequestParam String language, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, language.equals("en") ? Locale.ENGLISH : LocaleConfiguration.INDONESIAN);
        return back(request);
    }

    /** To the page where the person was; only its path, so nobody can be sent elsewhere. */
    private static String back(HttpServletRequest request) {
        @Nullable String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return "redirect:/";
        }
        try {
            URI uri = URI.create(referer);
            String path = uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return path == null || !path.startsWith("/") || path.startsWith("//")
                    ? "redirect:/"
                    : "redirect:" + path + query;
        } catch (IllegalArgumentException garbled) {
            return "redirect:/";
        }
    }
}
