package id.mumpuni.assessments.design;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a form away from its rater and gives one about the same person to somebody else of the same pool or team. */
@Component
public class ReplaceRater {

    private static final String REPLACE = """
            WITH gone AS (DELETE FROM rater_form WHERE id = :form RETURNING participant_id, rater_id, relation, answers),
            rated AS (
                SELECT g.relation, g.rater_id AS gone_id, cardinality(g.answers) AS items, p.*, r.copied_on, y.most_forms
                FROM gone g JOIN round_participant p ON p.id = g.participant_id JOIN assessment_round r ON r.id = p.round_id
                    JOIN round_policy y ON y.id = r.policy_id),
            candidate AS (
                SELECT o.employee_id
                FROM rated p JOIN round_participant o ON o.round_id = p.round_id AND o.pool = p.pool AND o.id <> p.id
                WHERE p.relation = 'PEER' AND o.employee_id IS DISTINCT FROM p.superior_id
                    AND o.superior_id IS DISTINCT FROM p.employee_id
                UNION ALL
                SELECT t.employee_id FROM rated p CROSS JOIN LATERAL reporting_team(p.employee_id, p.copied_on) t
                WHERE p.relation = 'SUBORDINATE'),
            free AS (
                SELECT c.employee_id, (SELECT count(*) FROM rater_form f JOIN round_participant q ON q.id = f.participant_id
                    WHERE f.rater_id = c.employee_id AND q.round_id = p.round_id AND f.relation IN ('PEER', 'SUBORDINATE')) AS load
                FROM rated p CROSS JOIN candidate c
                    JOIN employee e ON e.id = c.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
                WHERE c.employee_id NOT IN (p.gone_id, p.employee_id)
                    AND NOT EXISTS (SELECT FROM rater_form f WHERE f.participant_id = p.id AND f.rater_id = c.employee_id)
                    AND NOT EXISTS (SELECT FROM rater_conflict x WHERE x.participant_id = p.id AND x.rater_id = c.employee_id))
            INSERT INTO rater_form (participant_id, rater_id, relation, answers)
            SELECT p.id, f.employee_id, p.relation, array_fill(NULL::smallint, ARRAY[p.items])
            FROM rated p CROSS JOIN free f WHERE f.load < p.most_forms ORDER BY f.load, random() LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplaceRater(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody, if there is nobody left, or if the form is that of a superior or of the person themselves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(UUID form) {
        jdbc.sql(REPLACE).param("form", form).param("day", LocalDate.now(clock)).update();
    }
}
