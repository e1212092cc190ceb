package id.mumpuni.publicservice.service;

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

/** Finds the facts for {@link ServicePermissions}; its annotations put them in front of use cases and pages. */
@Component("servicePolicy")
public class ServicePolicy {

    private static final String FACTS = """
            SELECT EXISTS (SELECT FROM work_unit_ancestor a WHERE a.unit_id = s.unit_id AND a.ancestor_id = ANY(:officerOf))
                    AS officer_here,
                EXISTS (SELECT FROM units_led_by(:me, :day) l JOIN work_unit_ancestor a ON a.ancestor_id = l.unit_id
                    WHERE a.unit_id = s.unit_id) AS leads_here,
                serves_in(:me, s.unit_id, :day) AS works_here,
                s.closed_on IS NULL AS open
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ServicePolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public ServicePermissions on(UUID id) {
        return facts("FROM public_service s WHERE s.id = :id", id);
    }

    /** A service that the unit would have. */
    public ServicePermissions in(UUID unit) {
        return facts("FROM (SELECT id AS unit_id, NULL::date AS closed_on FROM work_unit WHERE id = :id) s", unit);
    }

    /** Whether there is any unit for which the actor may register one. */
    public boolean mayRegister() {
        Actor actor = currentActor.get();
        return actor.has(Role.PERSONNEL_OFFICER)
                || !actor.officerOf().isEmpty()
                || jdbc.sql("SELECT EXISTS (SELECT FROM units_led_by(?, ?))")
                        .params(actor.employeeId(), LocalDate.now(clock))
                        .query(Boolean.class)
                        .single();
    }

    private ServicePermissions facts(String from, UUID id) {
        Actor actor = currentActor.get();
        return new ServicePermissions(
                actor,
                jdbc.sql(FACTS + from)
                        .param("id", id)
                        .param("me", actor.employeeId())
                        .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                        .param("day", LocalDate.now(clock))
                        .query(Rows.of(ServicePermissions.Facts.class))
                        .optional()
                        .orElseThrow(() -> new NotFound(ServicePermissions.class, id)));
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@servicePolicy.on(#id).mayView()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@servicePolicy.on(#id).mayManage()")
    public @interface MayManage {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@servicePolicy.on(#id).isStaff()")
    public @interface MayMakeCodes {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@servicePolicy.mayRegister()")
    public @interface MayRegister {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@servicePolicy.in(#unit).mayManage()")
    public @interface MayRegisterIn {}
}
