package id.mumpuni.integration.staging;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    CopyText row(@Nullable Object... values) {
        for (Object value : values) {
            add(value);
        }
        text.append('\n');
        first = true;
        return this;
    }

    private void add(@Nullable Object value) {
        if (!first) {
            text.append('\t');
        }
        first = false;
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> {} // PostgreSQL has no place for it
                default -> text.append(c);
            }
        }
    }

    static <T> String of(Collection<T> rows, BiConsumer<CopyText, T> writer) {
        var copy = new CopyText();
        rows.forEach(row -> writer.accept(copy, row));
        return copy.text.toString();
    }
}
