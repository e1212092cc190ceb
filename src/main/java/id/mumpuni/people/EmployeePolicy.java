package id.mumpuni.people;

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
 * Finds the facts for {@link EmployeePermissions}, in one statement. A personnel officer may by the role all that leading
 * or appraising the person would allow, so the line is not asked for one.
 */
@Component("employeePolicy")
public class EmployeePolicy {

    private static final String FACTS = """
            SELECT e.kind <> 'NON_ASN' AS civil_servant,
                EXISTS (SELECT FROM work_unit_ancestor a WHERE a.unit_id = p.unit_id AND a.ancestor_id = ANY(:officerOf))
                    AS officer_here,
                :line AND p.unit_id IN (SELECT led_subtree(:actor, :day)) IS TRUE OR o.appraiser_id IS NOT NULL
                    AS leads,
                :line AND EXISTS (SELECT FROM reporting_line_of(:day, e.id) r WHERE r.appraiser_id = :actor)
                    AS appraises
            FROM employee e
                LEFT JOIN placement p ON p.employee_id = e.id AND p.valid @> :day
                LEFT JOIN appraiser_override o
                    ON o.employee_id = e.id AND o.appraiser_id = :actor AND o.valid @> :day
            WHERE e.id = :id
            """;

    private record Facts(boolean civilServant, boolean officerHere, boolean leads, boolean appraises) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    EmployeePolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public EmployeePermissions on(UUID employeeId) {
        Actor actor = currentActor.get();
        Facts facts = jdbc.sql(FACTS)
                .param("id", employeeId)
                .param("actor", actor.employeeId())
                .param("line", !actor.has(Role.PERSONNEL_OFFICER))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(EmployeePermissions.class, employeeId));
        return new EmployeePermissions(
                actor, employeeId, facts.civilServant(), facts.officerHere(), facts.leads(), facts.appraises());
    }

    /** The phone book is open to everyone who is signed in, so this asks no facts. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@employeePolicy.on(#id).mayViewDetails()")
    public @interface MayViewDetails {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@employeePolicy.on(#id).mayReportAppraiser()")
    public @interface MayReportAppraiser {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@employeePolicy.on(#id).mayRecordLeaving()")
    public @interface MayRecordLeaving {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@employeePolicy.on(#id).mayRevokeHead()")
    public @interface MayRevokeHead {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@employeePolicy.on(#id).maySetAppraiser()")
    public @interface MaySetAppraiser {}
}
