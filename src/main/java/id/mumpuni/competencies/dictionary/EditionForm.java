package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.rules.IndicatorLines;
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
 * What an edition says, as its page or a workbook gives it.
 *
 * @param levels the five levels, the lowest first
 * @param version the state that was on the page
 */
record EditionForm(
        @NotBlank @Size(max = 120) @Nullable String name,
        @Size(max = 120) @Nullable String nameEn,
        @NotBlank @Size(max = 1000) @Nullable String definition,
        @Size(max = 1000) @Nullable String definitionEn,
        @Nullable UUID unitId,
        @NotBlank @Size(max = 300) @Nullable String source,
        @Nullable Boolean verified,
        @Size(max = LEVELS) @Nullable List<@Valid Level> levels,
        @NotNull @Nullable Integer version) {

    static final int LEVELS = 5;

    /** Indicators stand one on a line. */
    record Level(
            @Size(max = 500) @Nullable String description,
            @Size(max = 500) @Nullable String descriptionEn,
            @Size(max = 2000) @Nullable String knowledge,
            @Size(max = 2000) @Nullable String knowledgeEn,
            @Size(max = 2000) @Nullable String skill,
            @Size(max = 2000) @Nullable String skillEn,
            @Size(max = 2000) @Nullable String attitude,
            @Size(max = 2000) @Nullable String attitudeEn) {

        static final Level EMPTY = new Level(null, null, null, null, null, null, null, null);
    }

    private static final int LONGEST_LINE = 300;

    static EditionForm empty() {
        return new EditionForm(null, null, null, null, null, null, false, null, 0).whole();
    }

    /** With all five levels, whatever was sent. */
    EditionForm whole() {
        List<Level> all = new ArrayList<>(levels == null ? List.of() : levels);
        while (all.size() < LEVELS) {
            all.add(Level.EMPTY);
        }
        return new EditionForm(name, nameEn, definition, definitionEn, unitId, source, verified, all, version);
    }

    EditionForm onTopOf(int newVersion) {
        return new EditionForm(name, nameEn, definition, definitionEn, unitId, source, verified, levels, newVersion);
    }

    @Override
    public List<Level> levels() {
        return levels == null ? List.of() : levels;
    }

    boolean isVerified() {
        return Boolean.TRUE.equals(verified);
    }

    /** A translated line stands at the place of the line that it translates; more lines than a rater keeps apart are too many. */
    void check(Errors errors) {
        for (int i = 0; i < levels().size(); i++) {
            Level level = levels().get(i);
            check(errors, "levels[" + i + "].knowledge", level.knowledge(), level.knowledgeEn());
            check(errors, "levels[" + i + "].skill", level.skill(), level.skillEn());
            check(errors, "levels[" + i + "].attitude", level.attitude(), level.attitudeEn());
        }
    }

    private static void check(Errors errors, String field, @Nullable String typed, @Nullable String english) {
        List<String> lines = IndicatorLines.of(typed);
        if (lines.size() > IndicatorLines.MOST) {
            errors.rejectValue(field, "competencies.lines.many");
        } else if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            errors.rejectValue(field, "competencies.lines.long");
        }
        if (!IndicatorLines.translates(typed, english)) {
            errors.rejectValue(field + "En", "competencies.lines.translated");
        }
    }

    /** Whether the other one says the same, whatever blanks it has. */
    boolean says(EditionForm other) {
        return words().equals(other.words());
    }

    private List<Object> words() {
        List<Object> words = new ArrayList<>(List.of(
                bare(name),
                bare(nameEn),
                bare(definition),
                bare(definitionEn),
                unitId == null ? "" : unitId,
                bare(source),
                isVerified()));
        for (Level level : whole().levels()) {
            words.add(bare(level.description()));
            words.add(bare(level.descriptionEn()));
            words.add(IndicatorLines.of(level.knowledge()));
            words.add(IndicatorLines.of(level.knowledgeEn()));
            words.add(IndicatorLines.of(level.skill()));
            words.add(IndicatorLines.of(level.skillEn()));
            words.add(IndicatorLines.of(level.attitude()));
            words.add(IndicatorLines.of(level.attitudeEn()));
        }
        return words;
    }

    private static String bare(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
