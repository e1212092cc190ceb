package id.mumpuni.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** The page a person was on before signing in: a path of this application and nothing else. */
final class ReturnAddress {

    private static final int LONGEST = 1000;

    private ReturnAddress() {}

    /** A page is asked for again by its own address; after a form, the page that showed the form. */
    static Optional<String> of(HttpServletRequest request) {
        String htmxPage = request.getHeader("HX-Current-URL");
        if (request.getHeader("HX-Request") != null) {
            return ofSameOrigin(htmxPage, request);
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            String query = request.getQueryString();
            return checked(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return ofSameOrigin(request.getHeader("Referer"), request);
    }

    static Optional<String> checked(@Nullable String address) {
        if (address == null || address.length() > LONGEST || address.equals("/") || !address.startsWith("/")) {
            return Optional.empty();
        }
        boolean leavesSite = address.startsWith("//") || address.contains("\\") || address.contains("/../");
        boolean control = address.chars().anyMatch(c -> c < ' ' || c == 0x7f);
        return leavesSite || control || address.startsWith("/masuk") ? Optional.empty() : Optional.of(address);
    }

    private static Optional<String> ofSameOrigin(@Nullable String url, HttpServletRequest request) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            if (!request.getServerName().equalsIgnoreCase(uri.getHost())) {
                return Optional.empty();
            }
            String query = uri.getRawQuery();
            return checked(uri.getRawPath() + (query == null ? "" : "?" + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
