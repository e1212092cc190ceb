package id.mumpuni.dialogue.guidance;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Guidance of one person by one guide: prepared, held, signed by both. */
@Entity
class Guidance {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID employeeId;
    private UUID leaderId;
    private UUID guideId;

    @Enumerated(EnumType.STRING)
    private GuidanceKind kind;

    private String reason;
    private @Nullable UUID feedbackId;
    private @Nullable LocalDate plannedOn;
    private @Nullable String place;
    private @Nullable String opportunity;

    @Enumerated(EnumType.STRING)
    private GuidanceStatus status = GuidanceStatus.OPEN;

    private @Nullable Instant guideSignedAt;
    private @Nullable Instant employeeSignedAt;
    private Instant changedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Guidance() {}

    Guidance(UUID employeeId, UUID leaderId, GuidancePlan plan, @Nullable UUID feedbackId, Instant now) {
        if (employeeId.equals(plan.guideId())) {
            throw new RuleViolation("dialogue.guidance.own-guide");
        }
        this.employeeId = employeeId;
        this.leaderId = leaderId;
        this.feedbackId = feedbackId;
        this.guideId = plan.guideId();
        this.kind = plan.kind();
        this.reason = plan.reason();
        this.plannedOn = plan.plannedOn();
        this.place = plan.place();
        this.createdAt = now;
        this.changedAt = now;
    }

    /** The leader says anew who guides, how, when and where. */
    void plan(GuidancePlan plan, int seen, Instant now) {
        change(seen, now);
        if (employeeId.equals(plan.guideId())) {
            throw new RuleViolation("dialogue.guidance.own-guide");
        }
        guideId = plan.guideId();
        kind = plan.kind();
        reason = plan.reason();
        plannedOn = plan.plannedOn();
        place = plan.place();
    }

    void change(int seen, Instant now) {
        require(GuidanceStatus.OPEN, "dialogue.guidance.locked");
        expect(seen);
        changedAt = now;
    }

    private void expect(int seen) {
        if (version == null || version != seen) {
            throw new Stale(Guidance.class, id());
        }
    }

    void see(String opportunity) {
        this.opportunity = opportunity;
    }

    /**
     * Both sign once what they have read; the first signature locks what stands there.
     *
     * @param seen the version that the signer has read
     * @return false if this one has signed before
     */
    boolean sign(UUID signer, int seen, boolean complete, Instant now) {
        boolean person = signer.equals(employeeId);
        if ((person ? employeeSignedAt : guideSignedAt) != null) {
            return false;
        }
        if (!complete) {
            throw new RuleViolation("dialogue.guidance.incomplete");
        }
        if (status != GuidanceStatus.OPEN && status != GuidanceStatus.SIGNING) {
            throw new RuleViolation("dialogue.guidance.locked");
        }
        expect(seen);
        if (person) {
            employeeSignedAt = now;
        } else {
            guideSignedAt = now;
        }
        status = employeeSignedAt != null && guideSignedAt != null ? GuidanceStatus.SIGNED : GuidanceStatus.SIGNING;
        return true;
    }

    /** Of the two who sign, the one beside this one. */
    UUID otherThan(UUID signer) {
        return signer.equals(employeeId) ? guideId : employeeId;
    }

    /** The other side does not agree with what was signed: both write again. */
    void reopen() {
        require(GuidanceStatus.SIGNING, "dialogue.guidance.locked");
        status = GuidanceStatus.OPEN;
        guideSignedAt = null;
        employeeSignedAt = null;
    }

    void cancel() {
        require(GuidanceStatus.OPEN, "dialogue.guidance.locked");
        status = GuidanceStatus.CANCELLED;
    }

    void requireSigned() {
        require(GuidanceStatus.SIGNED, "dialogue.guidance.not-signed");
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID guideId() {
        return guideId;
    }

    UUID leaderId() {
        return leaderId;
    }

    GuidanceKind kind() {
        return kind;
    }

    GuidanceStatus status() {
        return status;
    }

    private void require(GuidanceStatus expected, String code) {
        if (status != expected) {
            throw new RuleViolation(code);
        }
    }
}
