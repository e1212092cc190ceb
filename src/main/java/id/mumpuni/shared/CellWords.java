package id.mumpuni.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads words of a workbook back into what they stand for, in either language and whatever their case. */
@Component
public class CellWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id-ID"), Locale.ENGLISH);

    private final MessageSource messages;

    CellWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Null if no constant of the type is called like this. */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            String key = type.getSimpleName() + "." + constant.name();
            if (constant.name().equalsIgnoreCase(word) || isCalled(key, word)) {
                return constant;
            }
        }
        return null;
    }

    public boolean isYes(String word) {
        return isCalled("export.yes", word);
    }

    private boolean isCalled(String key, String word) {
        return LANGUAGES.stream()
                .anyMatch(language -> word.equalsIgnoreCase(messages.getMessage(key, null, "", language)));
    }
}
