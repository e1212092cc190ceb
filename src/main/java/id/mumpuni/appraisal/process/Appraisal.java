package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.ResultChange;
import id.mumpuni.appraisal.clock.SignedAs;
import id.mumpuni.appraisal.process.Receipt.How;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's appraisal in one period. Opening a period makes them all at once, by SQL. Whose turn it is on which day is
 * for {@code appraisal_standing} to say.
 */
@Entity
class Appraisal {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID periodId;
    private UUID employeeId;
    private @Nullable UUID appraiserId;
    private @Nullable UUID planId;

    @Enumerated(EnumType.STRING)
    private AppraisalStatus status = AppraisalStatus.OPEN;

    private @Nullable Instant submittedAt;

    @Embedded
    private @Nullable Judging judging;

    @Embedded
    private @Nullable Tabled tabled;

    @Embedded
    private @Nullable Study study;

    private @Nullable UUID usesAppraisalId;

    @Embedded
    private @Nullable Signature signature;

    @Embedded
    private @Nullable Receipt receipt;

    @Embedded
    private @Nullable Answer answer;

    @Embedded
    private @Nullable Held held;

    @Embedded
    private @Nullable TakenOut takenOut;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Appraisal() {}

    Appraisal(UUID id, UUID periodId, UUID employeeId, UUID appraiserId, @Nullable UUID planId) {
        this.id = id;
        this.periodId = periodId;
        this.employeeId = employeeId;
        this.appraiserId = appraiserId;
        this.planId = planId;
    }

    void submit(Instant now) {
        requireTakingPart();
        require(AppraisalStatus.OPEN, "appraisal.already-submitted");
        requirePlan();
        status = AppraisalStatus.SUBMITTED;
        submittedAt = now;
    }

    /** Takes the self-assessment back to go on with it; what the appraiser prepared stays. */
    void withdraw() {
        requireUnsigned();
        require(AppraisalStatus.SUBMITTED, "appraisal.not-submitted");
        status = AppraisalStatus.OPEN;
        submittedAt = null;
    }

    /** Notes the judgement; it may change until it is signed. */
    void judge(Judging noted) {
        requireUnsigned();
        requireOwnJudgement();
        judging = studied(noted);
    }

    /** How the studies stand; what was judged so far follows. */
    void note(Study noted) {
        requireUnsigned();
        requireOwnJudgement();
        study = noted;
        judging = noted.on(Judging.plain(judging()));
    }

    /** As the studies have it, if there are any. */
    Judging studied(Judging other) {
        return study == null ? other : study.on(other);
    }

    private Judging whole(@Nullable ExpectationLevel ofUnit) {
        return usesAppraisalId == null ? studied(judging().toSign(ofUnit)) : judging();
    }

    /** By agreement the result of an earlier period counts, with its levels and predicate. */
    void use(UUID earlier, Judging of) {
        requireUnsigned();
        usesAppraisalId = earlier;
        judging = of;
    }

    /** The agreement was taken back: it is judged anew. */
    void judgeAnew() {
        requireUnsigned();
        usesAppraisalId = null;
        judging = judging().unrated();
    }

    /** Hands the whole judgement to the calibration table; it rests there until it is signed or taken back. */
    void propose(Instant now, @Nullable ExpectationLevel ofUnit) {
        requireUnsigned();
        requirePlan();
        judging = whole(ofUnit);
        status = AppraisalStatus.PROPOSED;
        tabled = Tabled.at(now);
    }

    void takeBack() {
        requireUnsigned();
        require(AppraisalStatus.PROPOSED, "appraisal.not-proposed");
        status = submittedAt == null ? AppraisalStatus.OPEN : AppraisalStatus.SUBMITTED;
        tabled = null;
    }

    /** What the appraiser will sign after the table has spoken. */
    void answer(Judging chosen, CalibrationAnswer answer, @Nullable String reason) {
        requireUnsigned();
        require(AppraisalStatus.PROPOSED, "appraisal.not-proposed");
        tabled = Tabled.answered(tabled, answer, reason);
        judging = studied(chosen);
    }

    /** @param ofUnit the work result that follows from the achievement of the unit which the person leads */
    void sign(Signature given, @Nullable ExpectationLevel ofUnit) {
        requireUnsigned();
        requirePlan();
        boolean asProposed = status == AppraisalStatus.PROPOSED && given.signedAs() == SignedAs.APPRAISER;
        judging = asProposed ? judging() : whole(ofUnit);
        status = AppraisalStatus.SIGNED;
        signature = given;
    }

    /** The first time counts. */
    void receive(LocalDate day, How how, @Nullable String note) {
        if (!status.signed()) {
            throw new RuleViolation("appraisal.not-signed");
        }
        if (receipt != null) {
            throw new RuleViolation("appraisal.already-received");
        }
        receipt = new Receipt(day, how, note == null || note.isBlank() ? null : note.strip());
    }

    void acknowledge(Instant now, @Nullable LocalDate due) {
        requireUnanswered();
        status = AppraisalStatus.ACKNOWLEDGED;
        answer = new Answer(now, null, null, due);
    }

    /** The person does not sign and says why; the result stands all the same. */
    void refuse(String reason, Instant now, @Nullable LocalDate due) {
        requireUnanswered();
        if (reason.isBlank()) {
            throw new RuleViolation("result.refuse.no-reason");
        }
        status = AppraisalStatus.REFUSED;
        answer = new Answer(null, now, reason.strip(), due);
    }

    /** The result is objected to and waits for what comes of it; false if it was before. */
    boolean hold(Instant now) {
        if (!status.signed()) {
            throw new RuleViolation("appraisal.not-signed");
        }
        boolean first = held == null;
        held = first ? Held.since(now) : held;
        return first;
    }

    void release(Instant now) {
        held = Held.ended(held, now);
    }

    /** What the objection led to, confirmed without levels; the signature and what was noted of studies stay. */
    void decide(ResultChange.@Nullable Levels levels, Instant now) {
        held = Held.ended(held, now);
        judging = levels == null ? judging() : judging().decided(levels, study);
        signature = signature == null ? null : signature.decided();
    }

    /** For somebody who left, is on leave or has died: it no longer counts, and nothing of it is lost. */
    void takeOut(TakenOutKind kind, String reason) {
        requireUnsigned();
        takenOut = TakenOut.because(kind, reason);
    }

    void putBack() {
        takenOut = null;
    }

    /** Refuses a change that was made on the ground of an older state. */
    void expectVersion(int seen) {
        if (version == null || version != seen) {
            throw new Stale(Appraisal.class, id);
        }
    }

    private void requireUnsigned() {
        if (status.signed()) {
            throw new RuleViolation("appraisal.already-signed");
        }
        requireTakingPart();
    }

    private void requireUnanswered() {
        require(AppraisalStatus.SIGNED, status.answered() ? "appraisal.already-answered" : "appraisal.not-signed");
    }

    private void requireTakingPart() {
        if (takenOut != null) {
            throw new RuleViolation("appraisal.taken-out");
        }
    }

    private void requireOwnJudgement() {
        if (usesAppraisalId != null) {
            throw new RuleViolation("appraisal.uses-earlier");
        }
    }

    private void requirePlan() {
        if (planId == null) {
            throw new RuleViolation("appraisal.no-plan");
        }
    }

    private void require(AppraisalStatus expected, String code) {
        if (status != expected) {
            throw new RuleViolation(code);
        }
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    AppraisalStatus status() {
        return status;
    }

    Judging judging() {
        return judging == null ? Judging.NOTHING : judging;
    }

    @Nullable
    Signature signature() {
        return signature;
    }

    @Nullable
    Receipt receipt() {
        return receipt;
    }

    @Nullable
    Answer answer() {
        return answer;
    }
}
