package id.mumpuni.assessments.design;

import id.mumpuni.shared.WholeTables;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies what a round needs to stand for itself: for each standard a questionnaire, for each person post and superior. */
@Component
class RoundCopies {

    private static final String POSITIONS = """
            WITH asked AS (SELECT d.position_id, standard_of(d.position_id, :day) AS standard_id
                FROM (SELECT DISTINCT position_id FROM round_population(:round, :day)) d)
            """;

    private static final String QUESTIONNAIRES = POSITIONS + """
            INSERT INTO questionnaire (round_id, standard_id)
            SELECT DISTINCT :round::uuid, standard_id FROM asked WHERE standard_id IS NOT NULL
            """;

    private static final String REQUIREMENTS = """
            INSERT INTO questionnaire_requirement (questionnaire_id, place, edition_id, level, weight)
            SELECT q.id, row_number() OVER (PARTITION BY q.id
                    ORDER BY array_position(ARRAY['MANAGERIAL', 'SOCIOCULTURAL', 'TECHNICAL'], c.kind), c.code),
                e.id, s.level, s.weight
            FROM questionnaire q JOIN standard_requirement s ON s.standard_id = q.standard_id
                JOIN competency c ON c.id = s.competency_id JOIN competency_editions_on(:day) e ON e.competency_id = c.id
            WHERE q.round_id = :round
            """;

    private static final String ITEMS = """
            INSERT INTO questionnaire_item (questionnaire_id, requirement_id, place, indicator_id, aspect)
            SELECT r.questionnaire_id, r.id, row_number() OVER (PARTITION BY r.questionnaire_id
                    ORDER BY r.place, array_position(ARRAY['KNOWLEDGE', 'SKILL', 'ATTITUDE'], i.aspect), i.place),
                i.id, i.aspect
            FROM questionnaire q JOIN questionnaire_requirement r ON r.questionnaire_id = q.id
                JOIN behavioural_indicator i ON i.edition_id = r.edition_id AND i.level = r.level
            WHERE q.round_id = :round
            """;

    private static final String PARTICIPANTS = POSITIONS + """
            INSERT INTO round_participant (round_id, employee_id, unit_id, position_id, head, superior_id, questionnaire_id)
            SELECT :round, p.employee_id, p.unit_id, p.position_id, p.head, l.appraiser_id, q.id
            FROM round_population(:round, :day) p JOIN asked a ON a.position_id = p.position_id
                JOIN questionnaire q ON q.round_id = :round AND q.standard_id = a.standard_id
                LEFT JOIN reporting_line(:day) l ON l.employee_id = p.employee_id
            WHERE EXISTS (SELECT FROM questionnaire_item i WHERE i.questionnaire_id = q.id)
            """;

    private final JdbcClient jdbc;

    RoundCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make(UUID round, LocalDate day) {
        for (String sql : new String[] {QUESTIONNAIRES, REQUIREMENTS, ITEMS, PARTICIPANTS}) {
            var statement = jdbc.sql(sql).param("round", round);
            WholeTables.update(jdbc, sql.contains(":day") ? statement.param("day", day) : statement);
        }
    }
}
