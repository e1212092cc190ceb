package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.AppraisalEffect;
import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.integration.staging.ExportRefused;
import id.mumpuni.integration.staging.Stopped;
import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import: uploaded, read and checked, then applied or cancelled. Whoever cancels wins: the worker notices at its next
 * step, or at the latest when it writes its result and finds another version of the run.
 */
@Entity
class ImportRun {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.UPLOADED;

    private @Nullable UUID startedBy;
    private Instant startedAt;
    private @Nullable Instant readingAt;
    private @Nullable Instant checkedAt;
    private @Nullable Instant applyingAt;
    private @Nullable UUID appliedBy;
    private @Nullable Instant finishedAt;
    private @Nullable Integer appraiserChanges;
    private @Nullable Integer headlessUnits;
    private @Nullable String failure;

    @Enumerated(EnumType.STRING)
    private @Nullable ExportFile failureFile;

    private @Nullable String failureDetail;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ImportRun() {}

    ImportRun(UUID id, @Nullable UUID startedBy, Instant now) {
        this.id = id;
        this.startedBy = startedBy;
        this.startedAt = now;
    }

    UUID id() {
        return id;
    }

    ImportStatus status() {
        return status;
    }

    /** What went wrong and in which file, for whoever starts imports without a page. */
    String failure() {
        return failureFile + " " + failure + " " + failureDetail;
    }

    /** Also after the application was cut off while reading: it starts again from the stored files. */
    void read(Instant now) {
        if (status != ImportStatus.UPLOADED && status != ImportStatus.READING) {
            throw new Stopped();
        }
        status = ImportStatus.READING;
        readingAt = now;
    }

    void checked(AppraisalEffect.Effect effect, Instant now) {
        if (status != ImportStatus.READING) {
            throw new Stopped();
        }
        status = ImportStatus.CHECKED;
        appraiserChanges = effect.appraiserChanges();
        headlessUnits = effect.headlessUnits();
        checkedAt = now;
    }

    void apply(@Nullable UUID by, Instant now) {
        if (status != ImportStatus.CHECKED) {
            throw new RuleViolation("integration.not-checked");
        }
        status = ImportStatus.APPLYING;
        applyingAt = now;
        appliedBy = by;
        failure = null;
    }

    void applied(Instant now) {
        if (status != ImportStatus.APPLYING) {
            throw new Stopped();
        }
        status = ImportStatus.APPLIED;
        finishedAt = now;
    }

    /** Nothing was applied; the officer looks again and decides again. */
    void back(RunFailure reason) {
        if (status == ImportStatus.APPLYING) {
            status = ImportStatus.CHECKED;
            appliedBy = null;
            failure = reason.name();
        }
    }

    void cancel(Instant now) {
        if (!status.isOpen()) {
            throw new RuleViolation("integration.already-over");
        }
        status = ImportStatus.CANCELLED;
        finishedAt = now;
    }

    void fail(ExportRefused refused, Instant now) {
        fail(refused.reason().problem().name(), now);
        failureFile = refused.file();
        failureDetail = refused.reason().detail();
    }

    void fail(RunFailure reason, Instant now) {
        fail(reason.name(), now);
    }

    private void fail(String reason, Instant now) {
        if (status.isOpen()) {
            status = ImportStatus.FAILED;
            failure = reason;
            finishedAt = now;
        }
    }
}
