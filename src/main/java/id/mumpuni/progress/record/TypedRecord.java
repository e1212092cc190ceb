package id.mumpuni.progress.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What came from the form of one record. A field is called {@code letter.id}; {@code before.letter.id} is what it held when
 * the page was read.
 */
record TypedRecord(Map<String, String> fields) {

    private static final int LONGEST = 4000;

    static TypedRecord of(MultiValueMap<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            String text = values.get(0).replace("\r\n", "\n").strip();
            fields.put(name, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        });
        return new TypedRecord(fields);
    }

    @Nullable
    String get(String letter, UUID id) {
        return fields.get(letter + "." + id);
    }

    /** Which fields of the letter came. */
    List<UUID> ids(String letter) {
        return named(letter)
                .map(TypedRecord::id)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether any field of the letter holds a text. */
    boolean filled(String letter) {
        return named(letter).anyMatch(name -> !String.valueOf(fields.get(name)).isEmpty());
    }

    private Stream<String> named(String letter) {
        return fields.keySet().stream().filter(name -> name.startsWith(letter + "."));
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name.substring(name.indexOf('.') + 1)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Nullable
    String before(String letter, UUID id) {
        String text = fields.get("before." + letter + "." + id);
        return text == null ? null : text.replace("\r\n", "\n").strip();
    }
}
