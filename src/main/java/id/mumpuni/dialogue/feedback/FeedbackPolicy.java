package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.line.PersonLines;
import id.mumpuni.dialogue.rules.Corrections;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for the permissions of feedback; its annotations put them in front of use cases and pages. */
@Component("feedbackPolicy")
public class FeedbackPolicy {

    private record Facts(UUID employeeId, UUID giverId, FeedbackRelation relation, Instant createdAt) {}

    private final JdbcClient jdbc;
    private final PersonLines lines;
    private final CurrentActor currentActor;
    private final Clock clock;

    FeedbackPolicy(JdbcClient jdbc, PersonLines lines, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public FeedbackPermissions about(UUID employeeId) {
        return about(employeeId, currentActor.get());
    }

    /** For somebody who is not signed in here: work in the background. */
    public FeedbackPermissions about(UUID employeeId, Actor actor) {
        boolean asked = jdbc.sql("SELECT EXISTS (SELECT FROM feedback_request"
                        + " WHERE employee_id = ? AND asked_id = ? AND status = 'OPEN')")
                .params(employeeId, actor.employeeId())
                .query(Boolean.class)
                .single();
        return new FeedbackPermissions(lines.between(actor, employeeId), asked);
    }

    public NotePermissions on(UUID feedbackId) {
        return on(feedbackId, currentActor.get());
    }

    NotePermissions on(UUID feedbackId, Actor actor) {
        Facts facts = jdbc.sql("SELECT employee_id, giver_id, relation, created_at FROM feedback WHERE id = ?")
                .param(feedbackId)
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(NotePermissions.class, feedbackId));
        return new NotePermissions(
                about(facts.employeeId(), actor),
                facts.giverId(),
                facts.relation(),
                Corrections.open(facts.createdAt(), Instant.now(clock)));
    }

    /** The request was put to whoever is signed in. */
    public boolean asked(UUID requestId) {
        return currentActor
                .get()
                .is(jdbc.sql("SELECT asked_id FROM feedback_request WHERE id = ?")
                        .param(requestId)
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(() -> new NotFound(FeedbackPolicy.class, requestId)));
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    @interface Own {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@feedbackPolicy.about(#id).mayView()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@feedbackPolicy.about(#id).mayGive()")
    @interface MayGive {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@feedbackPolicy.about(#id).mayRecord()")
    @interface MayRecord {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@feedbackPolicy.about(#id).mayPlanRhythm()")
    @interface MayPlanRhythm {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@feedbackPolicy.on(#id).mayRead()")
    @interface MayRead {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@feedbackPolicy.on(#id).mayCorrect()")
    @interface MayCorrect {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@feedbackPolicy.on(#id).mayFollowUp()")
    @interface MayFollowUp {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@feedbackPolicy.asked(#id)")
    @interface MayAnswer {}
}
