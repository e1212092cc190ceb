package id.mumpuni.dialogue.feedback;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanCompanion;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What follow-ups say on the pages of the plan. */
@Repository
class FeedbackInPlan implements PlanCompanion {

    // An assignment is new until a revision of the plan was begun after it.
    private static final String SUGGESTIONS = """
            SELECT u.id AS origin, u.note AS text, d.full_name AS given_by,
                (u.created_at AT TIME ZONE :zone)::date AS given_on
            FROM work_plan p
                JOIN feedback f ON f.employee_id = p.employee_id
                JOIN feedback_follow_up u ON u.feedback_id = f.id AND u.kind = 'ASSIGNMENT'
                JOIN employee d ON d.id = u.decided_by
            WHERE p.id = :plan AND p.status = 'SET' AND u.created_at > p.set_at
                AND extract(year FROM u.created_at AT TIME ZONE :zone) = p.year
                AND NOT EXISTS (SELECT FROM work_plan n
                    WHERE n.employee_id = p.employee_id AND n.year = p.year AND n.revision > p.revision)
            ORDER BY u.created_at
            """;

    private static final String TAKEN_OVER = """
            SELECT r.id AS result_id, r.description AS result, u.note,
                (u.created_at AT TIME ZONE :zone)::date AS taken_on
            FROM planned_result r
                JOIN feedback f ON f.result_id IN (SELECT id FROM dialogue_promise(r.id))
                JOIN feedback_follow_up u ON u.feedback_id = f.id AND u.kind = 'TAKEN_OVER'
            WHERE r.plan_id = :plan
            ORDER BY r.ordinal, u.created_at
            """;

    private static final String REASON = """
            SELECT u.note FROM feedback_follow_up u JOIN feedback f ON f.id = u.feedback_id
            WHERE u.id = ? AND f.employee_id = ? AND u.kind IN ('ASSIGNMENT', 'EXPECTATION', 'RESOURCES')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackInPlan(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(UUID planId) {
        return in(SUGGESTIONS, planId).query(Rows.of(Suggestion.class)).list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TakenOver> takenOver(UUID planId) {
        return in(TAKEN_OVER, planId).query(Rows.of(TakenOver.class)).list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> revisionReason(UUID origin, UUID employeeId) {
        return jdbc.sql(REASON).params(origin, employeeId).query(String.class).optional();
    }

    private JdbcClient.StatementSpec in(String sql, UUID planId) {
        return jdbc.sql(sql).param("plan", planId).param("zone", clock.getZone().getId());
    }
}
