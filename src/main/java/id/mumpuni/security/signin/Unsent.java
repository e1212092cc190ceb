package id.mumpuni.security.signin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.mumpuni.shared.TypedText;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent after its session had ended. Nothing is kept on the server for somebody who is not signed in: the
 * form travels through the sign-in page as hidden fields, and is theirs again once the same person has signed in. A
 * browser with scripts keeps what was typed by itself, and says so with a field of the name {@link #KEPT}.
 *
 * @param address where the form was sent to
 * @param body its fields, encoded as a browser sends them
 */
record Unsent(String address, String body) implements Serializable {

    private static final String KEPT = "_kept";
    private static final String TOKEN = "_csrf";
    private static final int LONGEST = 200_000;

    /** A field of the form. */
    record Field(String name, String value) {}

    /** Only a form in which somebody wrote something; its token has been checked by then, so no other site sent it. */
    static Optional<Unsent> of(HttpServletRequest request) {
        var fields = request.getParameterMap();
        if (TypedText.of(request).isEmpty() || fields.containsKey(KEPT) || TypedText.hasSecret(fields.keySet())) {
            return Optional.empty();
        }
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals(TOKEN)) {
                    pairs.add(encoded(name) + "=" + encoded(value));
                }
            }
        });
        return checked(request.getRequestURI(), String.join("&", pairs)); // what its query says is among the fields
    }

    /** What came back from the sign-in page. */
    static Optional<Unsent> checked(@Nullable String address, @Nullable String body) {
        if (body == null || body.isEmpty() || body.length() > LONGEST) {
            return Optional.empty();
        }
        return ReturnAddress.checked(address)
                .map(path -> new Unsent(path, body))
                .filter(Unsent::isReadable);
    }

    private boolean isReadable() {
        try {
            return !fields().isEmpty();
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }

    /** What the person wrote, to look at before it is sent. */
    public List<String> words() {
        return TypedText.in(fields().stream()
                .collect(groupingBy(Field::name, LinkedHashMap::new, mapping(Field::value, toList()))));
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.add(new Field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
