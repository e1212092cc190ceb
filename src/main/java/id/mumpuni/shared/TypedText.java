package id.mumpuni.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * What a person typed into a form that was refused, so that a page can hand it back: without scripts, nothing else has
 * kept it. Only words: no keys, versions, choices, passwords or codes. A form that another site sent is not shown,
 * or it could put its own words on a page of ours.
 */
public final class TypedText {

    private static final Pattern NOT_TYPED = Pattern.compile("_.*|version|v\\..*|before\\..*|q|.*-q|sort|page|periode");
    private static final Pattern SECRET =
            Pattern.compile("sandi|password|^again$|^old$|code|kode|token", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_WORDS =
            Pattern.compile("[A-Z_]+|true|false|on|[\\d.,:/-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST = 60;

    private TypedText() {}

    public static List<String> of(HttpServletRequest request) {
        if (!isPost(request) || !isForm(request) || !isFromHere(request)) {
            return List.of();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return in(fields);
    }

    /** The words among the values of a form's fields. */
    public static List<String> in(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .filter(field -> !NOT_TYPED.matcher(field.getKey()).matches()
                        && !SECRET.matcher(field.getKey()).find())
                .flatMap(field -> field.getValue().stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !NOT_WORDS.matcher(text).matches())
                .limit(MOST)
                .toList();
    }

    public static boolean hasSecret(Set<String> fields) {
        return fields.stream().anyMatch(name -> SECRET.matcher(name).find());
    }

    /** The server calls the error page with GET, whatever was refused. */
    private static boolean isPost(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return HttpMethod.POST.matches(refused == null ? request.getMethod() : refused.toString());
    }

    /** An upload is not read again: it may be what was too large. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        try {
            return origin != null
                    && request.getServerName()
                            .equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }
}
