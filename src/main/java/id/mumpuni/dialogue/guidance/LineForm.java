package id.mumpuni.dialogue.guidance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The rows of one table of the format, with empty ones to write into. */
record LineForm(
        @Size(max = 20) @Nullable List<@Valid Line> lines,
        @Size(max = 2000) @Nullable String opportunity,
        @NotNull @Nullable Integer version) {

    private static final int SPARE = 2;

    record Line(
            @Size(max = 1000) @Nullable String first,
            @Size(max = 1000) @Nullable String second,
            @Size(max = 1000) @Nullable String third,
            @Size(max = 1000) @Nullable String fourth,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueOn) {

        /** What stands in it, in the order of the columns. */
        public List<String> cells() {
            return Stream.of(first, second, third, fourth)
                    .map(LineForm::said)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
        }

        boolean empty() {
            return cells().isEmpty();
        }
    }

    public List<Line> rows() {
        return lines == null ? List.of() : lines;
    }

    List<Line> filled() {
        return rows().stream().filter(line -> !line.empty()).toList();
    }

    /** What was typed, to be saved over what the other one has saved meanwhile. */
    LineForm onTopOf(int newVersion) {
        return new LineForm(lines, opportunity, newVersion);
    }

    LineForm roomy() {
        List<Line> roomy = new ArrayList<>(filled());
        for (int i = 0; i < SPARE; i++) {
            roomy.add(new Line(null, null, null, null, null));
        }
        return new LineForm(roomy, opportunity, version);
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
