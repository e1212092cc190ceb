package id.mumpuni.home.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request whose fields hold text and nothing else: control characters, which come along when text is pasted out of
 * other programs, are left out. The database refuses some of them, and none of them can be seen.
 */
final class PlainText extends HttpServletRequestWrapper {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    PlainText(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return value == null ? null : clean(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        return values == null ? null : clean(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> clean = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> clean.put(name, clean(values)));
        return clean;
    }

    static String clean(String value) {
        return CONTROL.matcher(value).replaceAll("");
    }

    private static String[] clean(String[] values) {
        String[] clean = new String[values.length];
        for (int at = 0; at < values.length; at++) {
            clean[at] = clean(values[at]);
        }
        return clean;
    }
}
