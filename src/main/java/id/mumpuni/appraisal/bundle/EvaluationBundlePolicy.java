package id.mumpuni.appraisal.bundle;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
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

/**
 * Who may have a unit's evaluation documents in one file: BKD, auditors, and whoever leads the unit or one above it. Unit
 * officers look after deadlines and see no result, so they have none. What somebody may not open one by one is left out. A
 * bundle is only for who asked for it, as long as they may ask.
 */
@Component("evaluationBundlePolicy")
class EvaluationBundlePolicy {

    private static final String LEADS = """
            SELECT EXISTS (SELECT FROM work_unit_ancestor x
                WHERE x.unit_id = u.id AND x.ancestor_id IN (SELECT led.unit_id FROM units_led_by(:person, :day) led))
            FROM work_unit u WHERE u.id = :unit
            """;

    record Asked(UUID askedBy, UUID unitId) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    EvaluationBundlePolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public boolean mayAsk(UUID unit) {
        Actor actor = currentActor.get();
        boolean leads = jdbc.sql(LEADS)
                .param("unit", unit)
                .param("day", LocalDate.now(clock))
                .param("person", actor.employeeId())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound(EvaluationBundle.class, unit));
        return leads || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    public boolean isOwn(UUID bundle) {
        Asked asked = jdbc.sql("SELECT asked_by, unit_id FROM evaluation_bundle WHERE id = ?")
                .param(bundle)
                .query(Rows.of(Asked.class))
                .optional()
                .orElseThrow(() -> new NotFound(EvaluationBundle.class, bundle));
        return currentActor.get().is(asked.askedBy()) && mayAsk(asked.unitId());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@evaluationBundlePolicy.mayAsk(#id)")
    @interface MayAsk {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@evaluationBundlePolicy.isOwn(#id)")
    @interface Own {}
}
