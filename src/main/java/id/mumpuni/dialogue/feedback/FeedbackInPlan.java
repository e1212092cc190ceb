package id.mumpuni.dialogue.feedback;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanCompanion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What follow-ups say on the pages of the plan. */
@Repository
class FeedbackInPlan implements PlanCompanion {

    // An assignment is new until a revision of the plan was begun after it; what was taken over stays with the promise.
    private static final String ABOUT = """
            SELECT u.id AS origin, u.note, d.full_name AS by, (u.created_at AT TIME ZONE :zone)::date AS day,
                NULL::uuid AS result_id, NULL AS result, u.created_at, 0 AS ordinal
            FROM work_plan p
                JOIN feedback f ON f.employee_id = p.employee_id
                JOIN feedback_follow_up u ON u.feedback_id = f.id AND u.kind = 'ASSIGNMENT'
                JOIN employee d ON d.id = u.decided_by
            WHERE p.id = :plan AND p.status = 'SET' AND u.created_at > p.set_at
                AND extract(year FROM u.created_at AT TIME ZONE :zone) = p.year
                AND NOT EXISTS (SELECT FROM work_plan n
                    WHERE n.employee_id = p.employee_id AND n.year = p.year AND n.revision > p.revision)
            UNION ALL
            SELECT u.id, u.note, d.full_name, (u.created_at AT TIME ZONE :zone)::date, r.id, r.description, u.created_at,
                r.ordinal
            FROM planned_result r
                CROSS JOIN LATERAL result_lineage(r.id) promise
                JOIN feedback f ON f.result_id = promise
                JOIN feedback_follow_up u ON u.feedback_id = f.id AND u.kind = 'TAKEN_OVER'
                JOIN employee d ON d.id = u.decided_by
            WHERE r.plan_id = :plan
            ORDER BY ordinal, created_at
            """;

    /** @param resultId of what was taken over; null: an assignment that is in no plan yet */
    private record Row(
            UUID origin,
            String note,
            String by,
            LocalDate day,
            @Nullable UUID resultId,
            @Nullable String result) {}

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
    public Said about(UUID planId) {
        List<Suggestion> suggestions = new ArrayList<>();
        List<TakenOver> takenOver = new ArrayList<>();
        for (Row row : jdbc.sql(ABOUT)
                .param("plan", planId)
                .param("zone", clock.getZone().getId())
                .query(Rows.of(Row.class))
                .list()) {
            if (row.resultId() == null || row.result() == null) {
                suggestions.add(new Suggestion(row.origin(), row.note(), row.by(), row.day()));
            } else {
                takenOver.add(new TakenOver(row.resultId(), row.result(), row.note(), row.day()));
            }
        }
        return new Said(suggestions, takenOver);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> revisionReason(UUID origin, UUID employeeId) {
        return jdbc.sql(REASON).params(origin, employeeId).query(String.class).optional();
    }
}
