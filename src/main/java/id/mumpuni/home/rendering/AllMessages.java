package id.mumpuni.home.rendering;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of all modules in one map for each language: otherwise two dozen files are asked one after the other for each
 * word of a page.
 */
class AllMessages extends ResourceBundleMessageSource {

    private record Texts(Map<String, String> plain, Map<String, MessageFormat> formats) {}

    private final Map<Locale, Texts> languages = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return texts(locale).plain().get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        Texts texts = texts(locale);
        String text = texts.plain().get(code);
        return text == null ? null : texts.formats().computeIfAbsent(code, first -> createMessageFormat(text, locale));
    }

    private Texts texts(Locale locale) {
        Texts known = languages.get(locale);
        return known == null ? languages.computeIfAbsent(locale, this::read) : known;
    }

    /** The first file that has a key wins. */
    private Texts read(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String name : getBasenameSet()) {
            ResourceBundle bundle = getResourceBundle(name, locale);
            if (bundle != null) {
                bundle.keySet().forEach(key -> all.putIfAbsent(key, bundle.getString(key)));
            }
        }
        return new Texts(Map.copyOf(all), new ConcurrentHashMap<>());
    }
}
