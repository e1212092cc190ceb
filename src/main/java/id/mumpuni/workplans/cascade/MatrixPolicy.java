package id.mumpuni.workplans.cascade;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link MatrixPermissions} of a leader. */
@Component("matrixPolicy")
class MatrixPolicy {

    private static final String FACTS = """
            SELECT (SELECT l.appraiser_id FROM reporting_line_of(:day, e.id) l) AS appraiser_id,
                EXISTS (SELECT FROM placement p WHERE p.employee_id = e.id AND p.valid @> :day
                    AND p.unit_id IN (SELECT led_subtree(:actor, :day))) AS leads_above,
                EXISTS (SELECT FROM placement p JOIN work_unit_ancestor x ON x.unit_id = p.unit_id
                    WHERE p.employee_id = e.id AND p.valid @> :day AND x.ancestor_id = ANY(:officerOf)) AS officer_here
            FROM employee e WHERE e.id = :leader
            """;

    record Facts(@Nullable UUID appraiserId, boolean leadsAbove, boolean officerHere) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    MatrixPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public MatrixPermissions on(UUID leaderId) {
        return on(leaderId, currentActor.get());
    }

    MatrixPermissions on(UUID leaderId, Actor actor) {
        Facts facts = jdbc.sql(FACTS)
                .param("leader", leaderId)
                .param("actor", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(Matrix.class, leaderId));
        return new MatrixPermissions(actor, leaderId, facts.appraiserId(), facts.leadsAbove(), facts.officerHere());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@matrixPolicy.on(#id).mayView()")
    @interface MayView {}
}
