package id.mumpuni.workplans.workbook;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
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

/** Finds the facts for {@link SheetPermissions} of a unit. */
@Component("planSheetPolicy")
class PlanSheetPolicy {

    private static final String FACTS = """
            SELECT u.id IN (SELECT led_subtree(:actor, :day)) AS leads_here,
                EXISTS (SELECT FROM work_unit_ancestor x WHERE x.unit_id = u.id AND x.ancestor_id = ANY(:officerOf)) AS officer_here
            FROM work_unit u WHERE u.id = :unit
            """;

    record Facts(boolean leadsHere, boolean officerHere) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    PlanSheetPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public SheetPermissions on(UUID unitId) {
        Actor actor = currentActor.get();
        Facts facts = jdbc.sql(FACTS)
                .param("unit", unitId)
                .param("actor", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(SheetPermissions.class, unitId));
        return new SheetPermissions(actor, facts.leadsHere(), facts.officerHere());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planSheetPolicy.on(#id).mayUse()")
    @interface MayUse {}
}
