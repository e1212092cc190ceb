package id.mumpuni.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in one certain spelling, as the database's {@code canonical_json} has it: keys in the order of their UTF-8 bytes,
 * no spaces, numbers written out in full.
 */
final class CanonicalJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    // not the order of Java's chars, which puts U+1F600 before U+FB01
    private static final Comparator<String> BY_BYTES =
            Comparator.comparing((String key) -> key.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private CanonicalJson() {}

    static String of(String json) throws JacksonException {
        return of(MAPPER.readTree(json));
    }

    static String of(JsonNode value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(JsonNode value, StringBuilder out) {
        if (value.isObject()) {
            object(value, out);
        } else if (value.isArray()) {
            String separator = "[";
            for (JsonNode element : value) {
                write(element, out.append(separator));
                separator = ",";
            }
            out.append(value.isEmpty() ? "[]" : "]");
        } else if (value.isString()) {
            text(value.stringValue(), out);
        } else if (value.isNumber()) {
            out.append(value.decimalValue().toPlainString());
        } else {
            out.append(value); // true, false, null
        }
    }

    private static void object(JsonNode value, StringBuilder out) {
        List<String> keys = new ArrayList<>(value.propertyNames());
        keys.sort(BY_BYTES);
        String separator = "{";
        for (String key : keys) {
            text(key, out.append(separator));
            write(value.get(key), out.append(':'));
            separator = ",";
        }
        out.append(keys.isEmpty() ? "{}" : "}");
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }
}
