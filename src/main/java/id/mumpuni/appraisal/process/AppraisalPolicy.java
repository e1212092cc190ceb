package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.clock.Step;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
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

/**
 * Finds the facts for {@link AppraisalPermissions}; its annotations put them in front of a use case. The guards of what
 * changes something ask who it is, never in which state: a second click or a late one is told what happened, not that
 * it has no right.
 */
@Component("appraisalPolicy")
public class AppraisalPolicy {

    private static final String FACTS = """
            SELECT a.employee_id, a.appraiser_id, a.reviewer_id, s.acting_id, a.signed_by, a.status, s.step,
                a.submitted_at IS NOT NULL AS handed_in, a.plan_id IS NOT NULL AS planned, p.status = 'OPEN' AS period_open,
                COALESCE(s.sign_from > :day, false) AS too_early, a.received_on IS NOT NULL AS received,
                calibration_state(a, y.calibration, p.calibration_due, :day) AS "table"
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN evaluation_policy y ON y.id = p.policy_id
                CROSS JOIN LATERAL appraisal_standing_of(a.id, :day) s
            WHERE a.id = :id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    AppraisalPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public AppraisalPermissions on(UUID id) {
        var facts = jdbc.sql(FACTS)
                .param("id", id)
                .param("day", LocalDate.now(clock))
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
        open(id);
    }

    /** What the person writes counts until the superior's turn comes. */
    public void requireFilling(UUID id) {
        AppraisalPermissions.Facts facts = open(id).facts();
        if (facts.step() == Step.TAKE_OVER || facts.step() == Step.STRANDED) {
            throw new RuleViolation("appraisal.self-over");
        }
        if (facts.step() == Step.PROPOSED) {
            throw new RuleViolation("appraisal.self-proposed");
        }
    }

    /** What is judged is the appraiser's in their days and the superior's after them. */
    public AppraisalPermissions requireJudging(UUID id) {
        AppraisalPermissions may = requireActing(id);
        if (!may.mayRate()) {
            throw new RuleViolation("appraisal.proposed");
        }
        return may;
    }

    /** The same for what may be done with a judgement that rests on the calibration table. */
    AppraisalPermissions requireActing(UUID id) {
        AppraisalPermissions may = open(id);
        if (may.facts().status().signed()) {
            throw new RuleViolation("appraisal.already-signed");
        }
        if (!may.acts()) {
            throw new RuleViolation(may.isAppraiser() ? "appraisal.window-over" : "appraisal.window-running");
        }
        return may;
    }

    /** On which side whoever asks could agree to something now; null if nothing can be agreed any more. */
    public @Nullable UseParty sideOf(UUID id) {
        try {
            return requireParty(id);
        } catch (RuleViolation over) {
            return null;
        }
    }

    /** On which side whoever asks agrees to something; nothing is agreed over the calibration table or the signature. */
    public UseParty requireParty(UUID id) {
        AppraisalPermissions may = open(id);
        if (may.isOwn() && may.facts().step() == Step.PROPOSED) {
            throw new RuleViolation("appraisal.party-proposed");
        }
        if (may.isOwn() && !may.facts().status().signed()) {
            return UseParty.EMPLOYEE;
        }
        requireJudging(id);
        return UseParty.APPRAISER;
    }

    /** What the person answers is a result that is theirs to see. */
    public void requireDelivered(UUID id) {
        AppraisalPermissions.Facts facts = on(id).facts();
        if (facts.status().signed() && !facts.delivered()) {
            throw new RuleViolation("appraisal.not-delivered");
        }
    }

    /** Whoever looks is the person, and sees the result for the first time. */
    public boolean opensFirst(UUID id) {
        AppraisalPermissions may = on(id);
        return may.isOwn() && may.facts().delivered() && !may.facts().received();
    }

    private AppraisalPermissions open(UUID id) {
        AppraisalPermissions may = on(id);
        if (!may.facts().periodOpen()) {
            throw new RuleViolation("appraisal.period-closed");
        }
        if (may.facts().takenOut()) {
            throw new RuleViolation("appraisal.taken-out");
        }
        return may;
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
    @PreAuthorize("@appraisalPolicy.on(#id).isJudge()")
    public @interface MayRate {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isJudge()")
    public @interface MaySign {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isParty()")
    public @interface MayAgree {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isPersonnelOfficer()")
    public @interface MayTakeOut {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isOwn()")
    public @interface MayAcknowledge {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@appraisalPolicy.on(#id).isSigner()")
    public @interface MayHandOver {}
}
