package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyAspect;
import id.mumpuni.competencies.rules.IndicatorLines;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions as they are written: both languages, draft or in force. */
@Repository
class Editions {

    record Key(UUID id, int number) {}

    record Head(
            String name,
            @Nullable String nameEn,
            String definition,
            @Nullable String definitionEn,
            @Nullable UUID unitId,
            String source,
            boolean verified,
            int version) {}

    record Described(
            int level, String description, @Nullable String descriptionEn) {}

    record Line(
            int level,
            CompetencyAspect aspect,
            String text,
            @Nullable String textEn) {}

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft of a competency. */
    Key draft(UUID competencyId) {
        return find("valid_from IS NULL", competencyId);
    }

    boolean isDrafted(UUID competencyId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM competency_edition WHERE competency_id = ? AND valid_from IS NULL)")
                .param(competencyId)
                .query(Boolean.class)
                .single();
    }

    /** The newest of those that have a day, whether it has come or not. */
    Key newest(UUID competencyId) {
        return find("valid_from IS NOT NULL", competencyId);
    }

    private Key find(String which, UUID competencyId) {
        return jdbc.sql("SELECT id, number FROM competency_edition WHERE competency_id = ? AND " + which
                        + " ORDER BY valid_from DESC, number DESC LIMIT 1")
                .param(competencyId)
                .query(Rows.of(Key.class))
                .optional()
                .orElseThrow(() -> new NotFound(Editions.class, competencyId));
    }

    EditionForm form(UUID editionId) {
        Head head = jdbc.sql("SELECT * FROM competency_edition WHERE id = ?")
                .param(editionId)
                .query(Rows.of(Head.class))
                .single();
        List<Described> described = jdbc.sql("SELECT * FROM competency_level WHERE edition_id = ? ORDER BY level")
                .param(editionId)
                .query(Rows.of(Described.class))
                .list();
        List<Line> lines = jdbc.sql(
                        "SELECT * FROM behavioural_indicator WHERE edition_id = ? ORDER BY level, aspect, place")
                .param(editionId)
                .query(Rows.of(Line.class))
                .list();
        List<EditionForm.Level> levels = new ArrayList<>();
        for (int level = 1; level <= EditionForm.LEVELS; level++) {
            levels.add(level(level, described, lines));
        }
        return new EditionForm(
                head.name(),
                head.nameEn(),
                head.definition(),
                head.definitionEn(),
                head.unitId(),
                head.source(),
                head.verified(),
                levels,
                head.version());
    }

    private static EditionForm.Level level(int level, List<Described> described, List<Line> lines) {
        Described own = described.stream()
                .filter(one -> one.level() == level)
                .findFirst()
                .orElseGet(() -> new Described(level, "", null));
        List<Line> of = lines.stream().filter(line -> line.level() == level).toList();
        return new EditionForm.Level(
                own.description(),
                own.descriptionEn(),
                joined(of, CompetencyAspect.KNOWLEDGE, false),
                joined(of, CompetencyAspect.KNOWLEDGE, true),
                joined(of, CompetencyAspect.SKILL, false),
                joined(of, CompetencyAspect.SKILL, true),
                joined(of, CompetencyAspect.ATTITUDE, false),
                joined(of, CompetencyAspect.ATTITUDE, true));
    }

    private static String joined(List<Line> lines, CompetencyAspect aspect, boolean english) {
        return String.join(
                "\n",
                lines.stream()
                        .filter(line -> line.aspect() == aspect)
                        .map(line -> english ? line.textEn() : line.text())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Writes the levels and indicators of a draft anew. */
    void replaceLevels(UUID editionId, EditionForm form) {
        jdbc.sql("DELETE FROM behavioural_indicator WHERE edition_id = ?")
                .param(editionId)
                .update();
        jdbc.sql("DELETE FROM competency_level WHERE edition_id = ?")
                .param(editionId)
                .update();
        for (int i = 0; i < form.levels().size(); i++) {
            EditionForm.Level level = form.levels().get(i);
            describe(editionId, i + 1, level);
            indicate(editionId, i + 1, CompetencyAspect.KNOWLEDGE, level.knowledge(), level.knowledgeEn());
            indicate(editionId, i + 1, CompetencyAspect.SKILL, level.skill(), level.skillEn());
            indicate(editionId, i + 1, CompetencyAspect.ATTITUDE, level.attitude(), level.attitudeEn());
        }
    }

    private void describe(UUID editionId, int number, EditionForm.Level level) {
        String description = Texts.of(level.description());
        if (description != null) {
            jdbc.sql(
                            "INSERT INTO competency_level (edition_id, level, description, description_en) VALUES (?, ?, ?, ?)")
                    .params(editionId, number, description)
                    .param(Texts.of(level.descriptionEn()))
                    .update();
        }
    }

    private void indicate(
            UUID editionId, int level, CompetencyAspect aspect, @Nullable String typed, @Nullable String english) {
        List<String> lines = IndicatorLines.of(typed);
        List<String> translated = IndicatorLines.of(english);
        for (int i = 0; i < lines.size(); i++) {
            jdbc.sql("INSERT INTO behavioural_indicator (edition_id, level, aspect, place, text, text_en)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(editionId, level, aspect.name(), i + 1, lines.get(i))
                    .param(translated.isEmpty() ? null : translated.get(i))
                    .update();
        }
    }
}
