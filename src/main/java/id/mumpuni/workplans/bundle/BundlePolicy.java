package id.mumpuni.workplans.bundle;

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
 * Who may have a unit's plans in one file: BKD, auditors, the personnel officer of the unit or of one above, and whoever
 * leads the unit or one above; what they may not open one by one is left out. A bundle is only for who asked for it, as
 * long as they look after the unit.
 */
@Component("planBundlePolicy")
class BundlePolicy {

    private static final String LOOKS_AFTER = """
            SELECT EXISTS (SELECT FROM work_unit_ancestor x
                WHERE x.unit_id = u.id AND (x.ancestor_id = ANY(:units)
                    OR x.ancestor_id IN (SELECT led.unit_id FROM units_led_by(:person, :day) led)))
            FROM work_unit u WHERE u.id = :unit
            """;

    record Asked(UUID askedBy, UUID unitId) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    BundlePolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public boolean mayAsk(UUID unit) {
        Actor actor = currentActor.get();
        boolean looksAfter = jdbc.sql(LOOKS_AFTER)
                .param("unit", unit)
                .param("day", LocalDate.now(clock))
                .param("person", actor.employeeId())
                .param("units", actor.officerOf().toArray(UUID[]::new))
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound(PlanBundle.class, unit));
        return looksAfter || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    public boolean isOwn(UUID bundle) {
        Asked asked = jdbc.sql("SELECT asked_by, unit_id FROM plan_bundle WHERE id = ?")
                .param(bundle)
                .query(Rows.of(Asked.class))
                .optional()
                .orElseThrow(() -> new NotFound(PlanBundle.class, bundle));
        return currentActor.get().is(asked.askedBy()) && mayAsk(asked.unitId());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planBundlePolicy.mayAsk(#id)")
    @interface MayAsk {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planBundlePolicy.isOwn(#id)")
    @interface Own {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    @interface OwnList {}
}
