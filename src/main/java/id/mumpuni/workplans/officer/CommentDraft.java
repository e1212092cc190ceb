package id.mumpuni.workplans.officer;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.WorkPlanDraftCommented;
import id.mumpuni.workplans.access.PlanPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person says what is not right in the plan that the personnel officer drafted; the officer may write again. */
@Service
class CommentDraft {

    private record Commented(UUID employeeId, UUID draftedBy, int year) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentDraft(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @PlanPolicy.MayOwn
    @Transactional
    void comment(UUID id, String text) {
        Commented plan = jdbc.sql("UPDATE work_plan SET owner_comment = ?, commented_at = ?, handed_over_at = NULL,"
                        + " version = version + 1"
                        + " WHERE id = ? AND status = 'DRAFT' AND handed_over_at IS NOT NULL"
                        + " RETURNING employee_id, drafted_by, year")
                .params(text, Instant.now(clock).atOffset(ZoneOffset.UTC), id)
                .query((row, number) -> new Commented(
                        row.getObject("employee_id", UUID.class),
                        row.getObject("drafted_by", UUID.class),
                        row.getInt("year")))
                .optional()
                .orElseThrow(() -> new RuleViolation("workplans.late.not-handed-over"));
        events.publishEvent(new WorkPlanDraftCommented(id, plan.employeeId(), plan.draftedBy(), plan.year()));
    }
}
