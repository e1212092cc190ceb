package id.mumpuni.workplans.officer;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.WorkPlanDraftedForPerson;
import id.mumpuni.workplans.access.PlanPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The draft goes to the person, who confirms it by submitting it, changes it, or says what is not right. */
@Service
class HandOverDraft {

    private final PlanContents contents;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    HandOverDraft(
            PlanContents contents,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.contents = contents;
        this.jdbc = jdbc;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PlanPolicy.MayLookAfter
    @Transactional
    void handOver(UUID id) {
        int given = jdbc.sql("UPDATE work_plan SET handed_over_at = ?, version = version + 1"
                        + " WHERE id = ? AND status = 'DRAFT' AND drafted_by IS NOT NULL AND handed_over_at IS NULL")
                .params(Instant.now(clock).atOffset(ZoneOffset.UTC), id)
                .update();
        if (given == 0) {
            throw new RuleViolation("workplans.late.not-drafting");
        }
        PlanContents.Plan plan = contents.find(id).orElseThrow();
        UUID officer = currentActor.get().employeeId();
        events.publishEvent(new WorkPlanDraftedForPerson(id, plan.employeeId(), officer, plan.year()));
    }
}
