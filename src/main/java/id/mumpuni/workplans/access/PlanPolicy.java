package id.mumpuni.workplans.access;

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

/** Finds the facts for {@link PlanPermissions}; its annotations put them in front of use cases and pages. */
@Component("planPolicy")
public class PlanPolicy {

    private static final String FACTS = """
            SELECT p.employee_id, p.appraiser_id, p.status, p.revision,
                NOT EXISTS (SELECT FROM work_plan w
                    WHERE w.employee_id = p.employee_id AND w.year = p.year AND w.revision > p.revision) AS newest,
                line.appraiser_id AS line_appraiser_id,
                (SELECT above.appraiser_id FROM reporting_line_of(:day, COALESCE(p.appraiser_id, p.employee_id)) above
                    WHERE above.employee_id = p.appraiser_id) AS reviewer_id,
                EXISTS (SELECT FROM placement q JOIN work_unit_ancestor x ON x.unit_id = q.unit_id
                    WHERE q.employee_id = p.employee_id AND q.valid @> :day AND x.ancestor_id = ANY(:units)) AS in_subtree,
                p.revision = 1 AND :day > d.set_by AS overdue,
                COALESCE(line.appraiser_id <> p.appraiser_id AND line.acting IS DISTINCT FROM 'DAILY', false) AS new_appraiser,
                :day >= make_date(p.year + 1, 4, 1) AS settled,
                p.drafted_by IS NOT NULL AND p.handed_over_at IS NULL AS drafted_by_office
            FROM work_plan p
                LEFT JOIN LATERAL reporting_line_of(:day, p.employee_id) line ON true
                CROSS JOIN LATERAL plan_days(p.year) d
            WHERE p.id = :id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    PlanPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public PlanPermissions on(UUID id) {
        return on(id, currentActor.get());
    }

    /** The same for other features, which have things of a plan to guard. */
    public boolean isVisible(UUID id) {
        return on(id).mayView();
    }

    public boolean isOwn(UUID id) {
        return on(id).isOwn();
    }

    public PlanPermissions on(UUID id, Actor actor) {
        return OncePerPage.read(new Question(id, actor), PlanPermissions.class, () -> find(id, actor));
    }

    private record Question(UUID plan, Actor actor) {}

    private PlanPermissions find(UUID id, Actor actor) {
        PlanPermissions.Facts facts = jdbc.sql(FACTS)
                .param("id", id)
                .param("day", LocalDate.now(clock))
                .param("units", actor.officerOf().toArray(UUID[]::new))
                .query(Rows.of(PlanPermissions.Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(PlanPermissions.class, id));
        return new PlanPermissions(actor, facts);
    }

    /** For what only concerns the own plans: whoever is signed in acts on no one else's. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface Own {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planPolicy.on(#id).mayView()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planPolicy.on(#id).writes()")
    public @interface MayWrite {}

    /** What the person does in their own name: sign, revise. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planPolicy.on(#id).isOwn()")
    public @interface MayOwn {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planPolicy.on(#id).decides()")
    public @interface MayDecide {}

    /** What stays with whoever appraises the person now, also after the plan was set. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planPolicy.on(#id).leads()")
    public @interface MayLead {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planPolicy.on(#id).looksAfter()")
    public @interface MayLookAfter {}
}
