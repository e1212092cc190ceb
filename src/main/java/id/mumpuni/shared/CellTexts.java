package id.mumpuni.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of an export in the reader's language. */
record CellTexts(MessageSource messages, Locale locale) {

    String of(String key) {
        return messages.getMessage(key, null, locale);
    }

    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String of(boolean value) {
        return of(value ? "export.yes" : "export.no");
    }
}
