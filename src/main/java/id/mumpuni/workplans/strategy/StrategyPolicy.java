package id.mumpuni.workplans.strategy;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.access.PlanPolicy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The strategy for an indicator is its owner's to write; those who read the plan and the owner's team read it. */
@Component("strategyPolicy")
class StrategyPolicy {

    private final JdbcClient jdbc;
    private final PlanPolicy plans;
    private final CurrentActor currentActor;
    private final Clock clock;

    StrategyPolicy(JdbcClient jdbc, PlanPolicy plans, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public boolean mayWrite(UUID indicatorId) {
        return plans.isOwn(plan(indicatorId));
    }

    public boolean mayView(UUID indicatorId) {
        return plans.isVisible(plan(indicatorId)) || ledByOwner(indicatorId);
    }

    private UUID plan(UUID indicatorId) {
        return jdbc.sql("SELECT r.plan_id FROM indicator i JOIN planned_result r ON r.id = i.result_id WHERE i.id = ?")
                .param(indicatorId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(WorkblockForm.class, indicatorId));
    }

    private boolean ledByOwner(UUID indicatorId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM indicator i JOIN planned_result r ON r.id = i.result_id
                            JOIN work_plan p ON p.id = r.plan_id
                            JOIN reporting_line_of(?, ?) l ON l.appraiser_id = p.employee_id
                            WHERE i.id = ?)
                        """)
                .params(LocalDate.now(clock), currentActor.get().employeeId(), indicatorId)
                .query(Boolean.class)
                .single();
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@strategyPolicy.mayView(#id)")
    @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@strategyPolicy.mayWrite(#id)")
    @interface MayWrite {}
}
