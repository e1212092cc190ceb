package id.mumpuni.home.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Menus as they were drawn for the same entries before: thousands of people share a few dozen menus, and each page draws
 * three. The key is everything that a menu shows.
 */
@Component
class KeptMenus {

    private record Key(String fragment, Locale locale, List<Shell.Group> menu) {}

    private static final String TEMPLATE = "layout/menu";
    private static final int MOST = 500;

    private final ObjectProvider<ITemplateEngine> engine; // which in turn needs our dialect
    private final Map<Key, String> kept = new ConcurrentHashMap<>();

    KeptMenus(ObjectProvider<ITemplateEngine> engine) {
        this.engine = engine;
    }

    /** Markup of one fragment of {@code layout/menu}. */
    String html(String fragment, Locale locale, Shell shell) {
        Key key = new Key(fragment, locale, shell.menu());
        String known = kept.get(key);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
        String drawn = engine.getObject()
                .process(TEMPLATE, Set.of(fragment), new Context(locale, Map.of("shell", shell)))
                .strip();
        kept.put(key, drawn);
        return drawn;
    }
}
