package id.mumpuni.dialogue.counselling;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Konseling kinerja of one person: reported, appointed, recorded, closed. */
@Entity
class Counselling {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID employeeId;
    private UUID reporterId;
    private @Nullable String expectation;
    private String problem;
    private boolean others;
    private String tried;

    @Enumerated(EnumType.STRING)
    private CounsellingStatus status = CounsellingStatus.REPORTED;

    private @Nullable UUID officerId;
    private @Nullable UUID counsellorId;

    @Enumerated(EnumType.STRING)
    private @Nullable CounsellorCapacity capacity;

    private @Nullable Instant heldAt;
    private @Nullable String place;
    private @Nullable String dismissal;

    @Column(name = "record")
    private @Nullable String notes;

    private @Nullable Instant recordedAt;
    private @Nullable Instant employeeSignedAt;
    private @Nullable String followUp;
    private @Nullable Instant closedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Counselling() {}

    Counselling(UUID employeeId, UUID reporterId, Report report, Instant now) {
        this.employeeId = employeeId;
        this.reporterId = reporterId;
        this.expectation = report.expectation();
        this.problem = report.problem();
        this.others = report.others();
        this.tried = report.tried();
        this.createdAt = now;
    }

    /** What format B.1.10 asks. */
    record Report(@Nullable String expectation, String problem, boolean others, String tried) {}

    void appoint(UUID officer, UUID counsellor, CounsellorCapacity as, Instant when, String where) {
        if (status != CounsellingStatus.REPORTED && status != CounsellingStatus.APPOINTED) {
            throw new RuleViolation("dialogue.counselling.settled");
        }
        if (counsellor.equals(employeeId)) {
            throw new RuleViolation("dialogue.counselling.own");
        }
        if ((as == CounsellorCapacity.APPRAISER) != counsellor.equals(reporterId)) {
            throw new RuleViolation("dialogue.counselling.capacity-differs");
        }
        officerId = officer;
        counsellorId = counsellor;
        capacity = as;
        heldAt = when;
        place = where;
        status = CounsellingStatus.APPOINTED;
    }

    void dismiss(UUID officer, String why) {
        require(CounsellingStatus.REPORTED);
        officerId = officer;
        dismissal = why;
        status = CounsellingStatus.DISMISSED;
    }

    void record(String text, Instant now) {
        require(CounsellingStatus.APPOINTED);
        if (heldAt != null && heldAt.isAfter(now)) {
            throw new RuleViolation("dialogue.counselling.not-yet");
        }
        notes = text;
        recordedAt = now;
        status = CounsellingStatus.RECORDED;
    }

    /** The person says that the counselling took place; they do not see the counsellor's notes. */
    void confirm(Instant now) {
        if (status != CounsellingStatus.RECORDED && status != CounsellingStatus.CLOSED) {
            throw new RuleViolation("dialogue.counselling.not-yet");
        }
        employeeSignedAt = employeeSignedAt == null ? now : employeeSignedAt;
    }

    void close(String text, Instant now) {
        require(CounsellingStatus.RECORDED);
        followUp = text;
        closedAt = now;
        status = CounsellingStatus.CLOSED;
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

    UUID reporterId() {
        return reporterId;
    }

    /** Who arranged it. */
    @Nullable
    UUID officerId() {
        return officerId;
    }

    @Nullable
    CounsellorCapacity capacity() {
        return capacity;
    }

    private void require(CounsellingStatus expected) {
        if (status != expected) {
            throw new RuleViolation("dialogue.counselling.settled");
        }
    }
}
