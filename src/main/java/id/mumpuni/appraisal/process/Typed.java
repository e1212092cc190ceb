package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a page that saves by itself. A field is called {@code letter.key}; {@code before.letter.key} beside it
 * holds what the page knew when it was opened, so a second browser is never overwritten unseen.
 */
public record Typed(Map<String, String> fields) {

    public static final int LONGEST = 4000;

    public static Typed of(MultiValueMap<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            String text = values.get(0).replace("\r\n", "\n").strip();
            if (text.length() > LONGEST) {
                throw new RuleViolation("appraisal.too-long", LONGEST);
            }
            fields.put(name, text);
        });
        return new Typed(fields);
    }

    /** Which state of a row the page knew; none that ever was if it does not say so. */
    public int version(Object key) {
        String text = get("v", key);
        return text == null || !text.matches("\\d{1,9}") ? -1 : Integer.parseInt(text);
    }

    /** The keys of all fields with this letter. */
    public Map<String, String> all(String letter) {
        Map<String, String> found = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(letter + ".")) {
                found.put(name.substring(letter.length() + 1), value);
            }
        });
        return found;
    }

    public @Nullable String get(String letter, Object key) {
        return fields.get(letter + "." + key);
    }

    public @Nullable String before(String letter, Object key) {
        return fields.get("before." + letter + "." + key);
    }

    public @Nullable ExpectationLevel level(String letter, Object key) {
        return constant(ExpectationLevel.class, get(letter, key));
    }

    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    public static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
