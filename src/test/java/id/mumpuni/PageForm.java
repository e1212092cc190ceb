package id.mumpuni;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as it stands on a page, with what its fields hold: a test fills in what a person would see and sends what a
 * browser without a script would send. A field that is not there cannot be filled in.
 */
public final class PageForm {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<button\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);

    private final String action;
    private final String text;
    private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    private final Map<String, List<String>> offered = new LinkedHashMap<>();

    private PageForm(String action, String body) {
        this.action = action;
        text = HtmlUtils.htmlUnescape(body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
        Matcher control = CONTROL.matcher(body);
        while (control.find()) {
            if (control.group(1) != null) {
                input(control.group(1));
            } else if (control.group(2) != null) {
                field(name(control.group(2)), text(control.group(3)));
            } else {
                select(name(control.group(4)), control.group(5));
            }
        }
        Matcher button = BUTTON.matcher(body);
        while (button.find()) {
            String value = attribute(button.group(1), "value");
            if (value != null) {
                offered.computeIfAbsent(name(button.group(1)), key -> new ArrayList<>())
                        .add(value);
            }
        }
    }

    /** The forms of a page that change something, in their order. */
    static List<PageForm> of(String page, String address) {
        List<PageForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if (!"post".equals(attribute(form.group(1), "method"))) {
                continue;
            }
            String action = attribute(form.group(1), "action");
            forms.add(new PageForm(action == null || action.isEmpty() ? address : action, form.group(2)));
        }
        return forms;
    }

    public String action() {
        return action;
    }

    public MultiValueMap<String, String> values() {
        return values;
    }

    public boolean has(String field) {
        return offered.containsKey(field);
    }

    /** What the form says. */
    public String text() {
        return text;
    }

    /** The fields whose names match. */
    public List<String> fields(Pattern name) {
        return offered.keySet().stream()
                .filter(field -> name.matcher(field).matches())
                .toList();
    }

    public PageForm fill(String field, @Nullable String value) {
        assertThat(offered).as("fields of " + action).containsKey(field);
        List<String> choices = offered.get(field);
        if (!choices.isEmpty()) {
            assertThat(choices).as(field).contains(value);
        }
        values.set(field, value);
        return this;
    }

    private void input(String tag) {
        String name = name(tag);
        String type = attribute(tag, "type");
        String value = attribute(tag, "value");
        if (name.isEmpty() || "submit".equals(type) || "file".equals(type)) {
            return;
        }
        if ("radio".equals(type) || "checkbox".equals(type)) {
            offered.computeIfAbsent(name, key -> new ArrayList<>()).add(value == null ? "on" : value);
            if (tag.matches("(?s).*\\bchecked\\b.*")) {
                values.add(name, value);
            }
        } else {
            field(name, value == null ? "" : value);
        }
    }

    private void select(String name, String options) {
        List<String> choices = offered.computeIfAbsent(name, key -> new ArrayList<>());
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            String value = attribute(option.group(1), "value");
            choices.add(value == null ? "" : value);
            boolean chosen = option.group(1).matches("(?s).*\\bselected\\b.*");
            if (chosen || !values.containsKey(name)) {
                values.set(name, value);
            }
        }
    }

    private void field(String name, String value) {
        offered.put(name, List.of());
        values.add(name, value);
    }

    private static String name(String tag) {
        String name = attribute(tag, "name");
        return name == null ? "" : name;
    }

    private static @Nullable String attribute(String tag, String name) {
        Matcher attribute =
                Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? HtmlUtils.htmlUnescape(attribute.group(1)) : null;
    }

    private static String text(String content) {
        return HtmlUtils.htmlUnescape(content.startsWith("\n") ? content.substring(1) : content);
    }
}
