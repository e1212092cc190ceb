package id.mumpuni.dialogue.guidance;

import id.mumpuni.dialogue.line.PersonLines;
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

/** Finds the facts for {@link GuidancePermissions}; its annotations put them in front of use cases and pages. */
@Component("guidancePolicy")
public class GuidancePolicy {

    private static final String FACTS = """
            SELECT g.employee_id, g.leader_id, g.guide_id, g.status,
                (SELECT up.appraiser_id FROM reporting_line_of(:day, g.leader_id) up) AS reviewer_id,
                g.guide_signed_at IS NOT NULL AS guide_signed, g.employee_signed_at IS NOT NULL AS employee_signed,
                EXISTS (SELECT FROM competence_review r WHERE r.guidance_id = g.id) AS rated,
                EXISTS (SELECT FROM guidance_opinion o WHERE o.guidance_id = g.id) AS judged
            FROM guidance g WHERE g.id = :id
            """;

    private final JdbcClient jdbc;
    private final PersonLines lines;
    private final CurrentActor currentActor;
    private final Clock clock;

    GuidancePolicy(JdbcClient jdbc, PersonLines lines, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public GuidancePermissions on(UUID id) {
        return new GuidancePermissions(
                currentActor.get(),
                jdbc.sql(FACTS)
                        .param("id", id)
                        .param("day", LocalDate.now(clock))
                        .query(Rows.of(GuidancePermissions.Facts.class))
                        .optional()
                        .orElseThrow(() -> new NotFound(Guidance.class, id)));
    }

    /** Whoever appraises the person today opens guidance. */
    public boolean leads(UUID employeeId) {
        return lines.between(currentActor.get(), employeeId).leads();
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guidancePolicy.on(#id).mayView()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guidancePolicy.leads(#id)")
    @interface MayOpen {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guidancePolicy.on(#id).isLeader()")
    @interface MayPlan {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guidancePolicy.on(#id).isPerson() or @guidancePolicy.on(#id).isGuide()")
    @interface MayTakePart {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guidancePolicy.on(#id).isPerson()")
    @interface MayJudge {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guidancePolicy.on(#id).isGuide()")
    @interface MayRate {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guidancePolicy.on(#id).mayReadJudgement()")
    public @interface MayReadJudgement {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guidancePolicy.on(#id).mayReadRating()")
    public @interface MayReadRating {}
}
