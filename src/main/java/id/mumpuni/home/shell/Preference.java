package id.mumpuni.home.shell;

import java.io.Serializable;
import java.util.Locale;

/** How someone likes to see the pages. */
record Preference(Theme theme, String language) implements Serializable {

    static final Preference DEFAULT = new Preference(Theme.LIGHT, "id");

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    /** Reads what is kept; whatever is unknown becomes the default. */
    static Preference of(String theme, String language) {
        return new Preference(
                "dark".equalsIgnoreCase(theme) ? Theme.DARK : Theme.LIGHT, "en".equals(language) ? "en" : "id");
    }

    Preference with(Theme other) {
        return new Preference(other, language);
    }

    Preference with(String otherLanguage) {
        return of(theme.name(), otherLanguage);
    }

    Locale locale() {
        return "en".equals(language) ? ENGLISH : INDONESIAN;
    }

    String themeName() {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
