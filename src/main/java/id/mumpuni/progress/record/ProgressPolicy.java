package id.mumpuni.progress.record;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.OncePerPage;
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

/** Finds the facts for {@link ProgressPermissions}; its annotations put them in front of use cases and pages. */
@Component("progressPolicy")
public class ProgressPolicy {

    private static final String FACTS = """
            SELECT p.employee_id, p.appraiser_id, plan_is_past(p.id, :day) AS past, plan_holds(p.id) AS holds,
                (SELECT line.appraiser_id FROM reporting_line_of(:day, p.employee_id) line) AS line_appraiser_id,
                (SELECT line.appraiser_id FROM reporting_line_of(:day, COALESCE(p.appraiser_id, p.employee_id)) line
                    WHERE line.employee_id = p.appraiser_id) AS reviewer_id,
                EXISTS (SELECT FROM placement q JOIN work_unit_ancestor x ON x.unit_id = q.unit_id
                    WHERE q.employee_id = p.employee_id AND q.valid @> :day AND x.ancestor_id = ANY(:units)) AS in_subtree
            FROM work_plan p
            WHERE p.id = :id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ProgressPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param id of the plan */
    public ProgressPermissions on(UUID id) {
        return on(id, currentActor.get());
    }

    /** For somebody who is not signed in here: work in the background. */
    public ProgressPermissions on(UUID id, Actor actor) {
        return OncePerPage.read(new Question(id, actor), ProgressPermissions.class, () -> find(id, actor));
    }

    private record Question(UUID plan, Actor actor) {}

    private ProgressPermissions find(UUID id, Actor actor) {
        ProgressPermissions.Facts facts = jdbc.sql(FACTS)
                .param("id", id)
                .param("day", LocalDate.now(clock))
                .param("units", actor.officerOf().toArray(UUID[]::new))
                .query(Rows.of(ProgressPermissions.Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(ProgressPolicy.class, id));
        return new ProgressPermissions(actor, facts);
    }

    /** For what only concerns the own record or the own team. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface Own {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@progressPolicy.on(#id).mayView()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@progressPolicy.on(#id).mayRecord()")
    public @interface MayRecord {}
}
