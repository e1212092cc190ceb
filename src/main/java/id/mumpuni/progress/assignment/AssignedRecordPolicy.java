package id.mumpuni.progress.assignment;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
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

/** A leader beside the appraiser sees what became of the result that they gave, and nothing else of the plan. */
@Component("assignedRecordPolicy")
class AssignedRecordPolicy {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    AssignedRecordPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param result of a plan that holds */
    public boolean gave(UUID result) {
        return jdbc.sql("SELECT id IN (SELECT l.result_id FROM results_led(?, ?) l) AND plan_holds(plan_id)"
                        + " FROM planned_result WHERE id = ?")
                .params(currentActor.get().employeeId(), LocalDate.now(clock), result)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound(AssignedRecordPolicy.class, result));
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@assignedRecordPolicy.gave(#id)")
    @interface MayView {}
}
