package id.mumpuni.appraisal.process;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * Finds the facts for {@link AppraisalPermissions}; its annotations put them in front of a use case. The guards of what
 * changes something ask who it is, never in which state: a second click or a late one is told what happened, not that
 * it has no right.
 */
@Component("appraisalPolicy")
public class AppraisalPolicy {

    private static final String FACTS = """
            SELECT a.employee_id, a.appraiser_id, a.reviewer_id, a.status, a.plan_id IS NOT NULL AS planned,
                p.status = 'OPEN' AS period_open, a.taken_out_reason IS NOT NULL AS taken_out
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
            WHERE a.id = ?
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    AppraisalPolicy(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    public AppraisalPermissions on(UUID id) {
        var facts = jdbc.sql(FACTS)
                .param(id)
                .query(Rows.of(AppraisalPermissions.Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(Appraisal.class, id));
        return new AppraisalPermissions(currentActor.get(), facts);
    }

    /** Whether a link to the result leads anywhere for the one who asks. */
    public boolean opensResult(UUID id) {
        return on(id).mayViewResult();
    }

    /** Nothing is written once the period is closed or the appraisal is taken out of it, whoever asks. */
    public void requireOpenPeriod(UUID id) {
        var facts = on(id).facts();
        if (!facts.periodOpen()) {
            throw new RuleViolation("appraisal.period-closed");
        }
        if (facts.takenOut()) {
            throw new RuleViolation("appraisal.taken-out");
        }
    }

    public void requireUnsigned(UUID id) {
        if (on(id).facts().status().signed()) {
            throw new RuleViolation("appraisal.already-signed");
        }
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).mayView()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).mayViewResult()")
    public @interface MayViewResult {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).mayViewJudgement()")
    public @interface MayViewJudgement {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).mayReadDocument()")
    public @interface MayReadDocument {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isOwn()")
    public @interface MayFill {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isOwn()")
    public @interface MayWithdraw {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isAppraiser()")
    public @interface MayRate {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isAppraiser()")
    public @interface MaySign {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).mayTakeOut()")
    public @interface MayTakeOut {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isOwn()")
    public @interface MayAcknowledge {}
}
