package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyAspect;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One level of an edition in one language. */
record LevelText(int level, String description, List<Indicator> indicators) {

    record Indicator(int level, CompetencyAspect aspect, String text) {}

    record Description(int level, String description) {}

    private static final String DESCRIPTIONS = """
            SELECT level, CASE WHEN :english THEN COALESCE(description_en, description) ELSE description END AS description
            FROM competency_level WHERE edition_id = :id ORDER BY level
            """;

    private static final String INDICATORS = """
            SELECT level, aspect, CASE WHEN :english THEN COALESCE(text_en, text) ELSE text END AS text
            FROM behavioural_indicator WHERE edition_id = :id
            ORDER BY level, CASE aspect WHEN 'KNOWLEDGE' THEN 1 WHEN 'SKILL' THEN 2 ELSE 3 END, place
            """;

    LevelText {
        indicators = List.copyOf(indicators);
    }

    static List<LevelText> of(JdbcClient jdbc, UUID editionId, boolean english) {
        List<Indicator> indicators = jdbc.sql(INDICATORS)
                .param("id", editionId)
                .param("english", english)
                .query(Rows.of(Indicator.class))
                .list();
        return jdbc
                .sql(DESCRIPTIONS)
                .param("id", editionId)
                .param("english", english)
                .query(Rows.of(Description.class))
                .list()
                .stream()
                .map(one -> new LevelText(
                        one.level(),
                        one.description(),
                        indicators.stream()
                                .filter(indicator -> indicator.level() == one.level())
                                .toList()))
                .toList();
    }

    public List<String> of(CompetencyAspect aspect) {
        return indicators.stream()
                .filter(indicator -> indicator.aspect() == aspect)
                .map(Indicator::text)
                .toList();
    }
}
