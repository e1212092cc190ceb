package id.mumpuni.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an export writes: the rows of a list, with the list's own columns.
 *
 * @param name message key of the sheet's and the file's name
 */
public record Table<R>(String name, List<Column<R>> columns, Stream<R> rows) {

    /**
     * @param label message key of the heading
     * @param value text, number, date or truth value; an enum constant stands for its message {@code EnumName.CONSTANT}
     */
    public record Column<R>(String label, Function<R, @Nullable Object> value) {}
}
