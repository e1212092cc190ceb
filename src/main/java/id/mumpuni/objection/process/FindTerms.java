package id.mumpuni.objection.process;

import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By when both sides say what they have to say and the superior decides, counted from today by the policy of the period,
 * and who that superior is: the appraiser's, or level by level whoever is next in service and neither signed nor
 * appraises nor is the employee.
 */
@Component
class FindTerms {

    private static final String DECIDER = """
            WITH RECURSIVE above (person, level) AS (
                SELECT COALESCE(a.reviewer_id, (SELECT l.appraiser_id FROM reporting_line_of(:day, a.signed_by) l)), 1
                FROM appraisal a WHERE a.id = :id
                UNION ALL
                SELECT (SELECT l.appraiser_id FROM reporting_line_of(:day, above.person) l), above.level + 1
                FROM above WHERE above.person IS NOT NULL AND above.level < 12
            )
            SELECT above.person FROM above JOIN appraisal a ON a.id = :id
                JOIN employee e ON e.id = above.person AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE above.person NOT IN (a.employee_id, a.signed_by) AND above.person IS DISTINCT FROM a.appraiser_id
            ORDER BY above.level LIMIT 1
            """;

    private record Dates(LocalDate hearBy, LocalDate decideBy) {}

    private static final String DATES = """
            SELECT working_day_after(:day, y.hear_days) AS hear_by, working_day_after(:day, y.decide_days) AS decide_by
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN evaluation_policy y ON y.id = p.policy_id
            WHERE a.id = :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FindTerms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Objection.Terms of(UUID appraisal) {
        LocalDate today = LocalDate.now(clock);
        Dates dates = jdbc.sql(DATES)
                .param("id", appraisal)
                .param("day", today)
                .query(Rows.of(Dates.class))
                .single();
        UUID decider = jdbc.sql(DECIDER)
                .param("id", appraisal)
                .param("day", today)
                .query(UUID.class)
                .optional()
                .orElse(null);
        return new Objection.Terms(dates.hearBy(), dates.decideBy(), decider);
    }
}
