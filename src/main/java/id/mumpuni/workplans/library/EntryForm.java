package id.mumpuni.workplans.library;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.ResultKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A result for a position as its page or a workbook gives it; lines without any text are no indicators.
 *
 * @param version which version of the entry the page showed
 */
record EntryForm(
        @NotBlank @Size(max = 200) @Nullable String title,
        @Nullable PositionKind kind,
        @Nullable PositionLevel level,
        @NotNull @Nullable ResultKind resultKind,
        @NotBlank @Size(max = 1000) @Nullable String description,
        @Size(max = 20) @Nullable List<@Valid Line> lines,
        @Nullable Boolean verified,
        @Nullable UUID version) {

    record Line(
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            @Size(max = 1000) @Nullable String description,
            @Size(max = 200) @Nullable String target,
            @Size(max = 1000) @Nullable String narrative) {

        boolean isEmpty() {
            return blank(description) && blank(target) && blank(narrative);
        }

        private static boolean blank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    @Override
    public List<Line> lines() {
        return lines == null ? List.of() : lines;
    }

    static EntryForm empty() {
        return new EntryForm(null, null, null, ResultKind.MAIN, null, List.of(), false, null).roomy();
    }

    EntryForm roomy() {
        List<Line> more = new ArrayList<>(said());
        int wanted = more.size() + (more.isEmpty() ? 2 : 1);
        while (more.size() < wanted) {
            more.add(new Line(null, null, null, null, null));
        }
        return new EntryForm(title, kind, level, resultKind, description, more, verified, version);
    }

    EntryForm onTopOf(@Nullable UUID newVersion) {
        return new EntryForm(title, kind, level, resultKind, description, lines, verified, newVersion);
    }

    List<Line> said() {
        return lines().stream().filter(line -> !line.isEmpty()).toList();
    }

    /** A box that is not ticked is not sent. */
    boolean isVerified() {
        return Boolean.TRUE.equals(verified);
    }

    /** Whether the other one says the same, whatever is blank in it. */
    boolean says(EntryForm other) {
        return words().equals(other.words());
    }

    private List<@Nullable Object> words() {
        List<@Nullable Object> words = new ArrayList<>();
        words.add(bare(title));
        words.add(kind);
        words.add(level);
        words.add(resultKind);
        words.add(bare(description));
        words.add(isVerified());
        for (Line line : said()) {
            words.add(line.aspect());
            words.add(line.perspective());
            words.add(bare(line.description()));
            words.add(bare(line.target()));
            words.add(bare(line.narrative()));
        }
        return words;
    }

    private static String bare(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    void check(Errors errors) {
        for (int i = 0; i < lines().size(); i++) {
            Line line = lines().get(i);
            if (!line.isEmpty() && (Line.blank(line.description()) || Line.blank(line.target()))) {
                errors.rejectValue("lines[" + i + "].description", "library.line.incomplete");
            }
        }
    }
}
