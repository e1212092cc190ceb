package id.mumpuni.appraisal.report;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What the leader of a unit sends upward once. It is answered once; what follows is a new one. */
@Entity
class UnitReport {

    /** @param receiverUnitId whose leader receives it; null: the office of personnel, for the PyB */
    record Way(UUID periodId, UUID unitId, @Nullable UUID receiverUnitId) {}

    /** How many people it names, with the reports that go along. */
    @Embeddable
    record Counts(int people, int signed, int objected) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID periodId;
    private UUID unitId;
    private int number;
    private @Nullable UUID receiverUnitId;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.SENT;

    @Embedded
    private Counts counts;

    private @Nullable String note;
    private UUID sentBy;
    private Instant sentAt;
    private @Nullable String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected UnitReport() {}

    UnitReport(Way way, int number, @Nullable String note, UUID sentBy, Instant now) {
        this.periodId = way.periodId();
        this.unitId = way.unitId();
        this.receiverUnitId = way.receiverUnitId();
        this.number = number;
        this.counts = new Counts(0, 0, 0);
        this.note = note;
        this.sentBy = sentBy;
        this.sentAt = now;
    }

    /** Its people are written after it, by their keys. */
    void names(Counts named) {
        counts = named;
    }

    void accept(@Nullable String words, UUID by, Instant now) {
        settle(ReportStatus.ACCEPTED, words, by, now);
    }

    void giveBack(String why, UUID by, Instant now) {
        settle(ReportStatus.RETURNED, why, by, now);
    }

    private void settle(ReportStatus outcome, @Nullable String words, UUID by, Instant now) {
        if (status != ReportStatus.SENT) {
            throw new RuleViolation("unit-report.answered-already");
        }
        status = outcome;
        answer = words;
        answeredBy = by;
        answeredAt = now;
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    UUID periodId() {
        return periodId;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    UUID receiverUnitId() {
        return receiverUnitId;
    }

    ReportStatus status() {
        return status;
    }

    UUID sentBy() {
        return sentBy;
    }
}
