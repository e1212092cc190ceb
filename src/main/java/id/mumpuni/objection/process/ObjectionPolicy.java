package id.mumpuni.objection.process;

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

/** Finds the facts for {@link ObjectionPermissions}; its annotations put them in front of use cases and pages. */
@Component("objectionPolicy")
class ObjectionPolicy {

    private static final String FACTS = """
            SELECT o.filed_by AS employee_id, a.signed_by, o.decider_id, o.status, o.explained_at IS NOT NULL AS explained,
                o.added_at IS NOT NULL AS added,
                EXISTS (SELECT FROM objection_hearing h WHERE h.objection_id = o.id AND h.party = 'APPRAISER') AS appraiser_heard,
                EXISTS (SELECT FROM objection_hearing h WHERE h.objection_id = o.id AND h.party = 'EMPLOYEE') AS employee_heard,
                o.hear_by, :day::date AS today
            FROM objection o JOIN appraisal a ON a.id = o.appraisal_id WHERE o.id = :id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ObjectionPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public ObjectionPermissions on(UUID id) {
        return on(id, currentActor.get());
    }

    ObjectionPermissions on(UUID id, Actor actor) {
        return new ObjectionPermissions(
                actor,
                jdbc.sql(FACTS)
                        .param("id", id)
                        .param("day", LocalDate.now(clock))
                        .query(Rows.of(ObjectionPermissions.Facts.class))
                        .optional()
                        .orElseThrow(() -> new NotFound(Objection.class, id)));
    }

    /** The result is that of the one who asks. */
    public boolean ownResult(UUID appraisal) {
        return jdbc.sql("SELECT employee_id FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query(UUID.class)
                .optional()
                .map(currentActor.get()::is)
                .orElseThrow(() -> new NotFound(Objection.class, appraisal));
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.ownResult(#id)")
    @interface MayFile {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.on(#id).mayView()")
    @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.on(#id).isOwn()")
    @interface MayWithdraw {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.on(#id).isOwn()")
    @interface MayAdd {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.on(#id).isSigner()")
    @interface MayExplain {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.on(#id).isDecider()")
    @interface MayHear {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.on(#id).isDecider()")
    @interface MayDecide {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.on(#id).isParty()")
    @interface MaySignDecision {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@objectionPolicy.on(#id).isNaming()")
    @interface MayName {}
}
