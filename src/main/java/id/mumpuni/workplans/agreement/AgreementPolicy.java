package id.mumpuni.workplans.agreement;

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

/** Finds the facts for {@link AgreementPermissions} of a unit. */
@Component("agreementPolicy")
class AgreementPolicy {

    private static final String FACTS = """
            SELECT EXISTS (SELECT FROM placement p JOIN work_unit_ancestor x ON x.unit_id = p.unit_id
                    WHERE p.employee_id = :actor AND p.valid @> :day AND x.ancestor_id = u.id) AS member,
                EXISTS (SELECT FROM units_led_by(:actor, :day) l WHERE l.unit_id = u.id) AS heads,
                u.id IN (SELECT led_subtree(:actor, :day)) AS leads_above,
                EXISTS (SELECT FROM work_unit_ancestor x
                    WHERE x.unit_id = u.id AND x.ancestor_id = ANY(:officerOf)) AS officer_here
            FROM work_unit u WHERE u.id = :unit
            """;

    record Facts(boolean member, boolean heads, boolean leadsAbove, boolean officerHere) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    AgreementPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public AgreementPermissions on(UUID unitId) {
        Actor actor = currentActor.get();
        Facts facts = jdbc.sql(FACTS)
                .param("unit", unitId)
                .param("actor", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(Agreement.class, unitId));
        return new AgreementPermissions(actor, facts.member(), facts.heads(), facts.leadsAbove(), facts.officerHere());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@agreementPolicy.on(#id).mayView()")
    @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@agreementPolicy.on(#id).mayWrite()")
    @interface MayWrite {}
}
