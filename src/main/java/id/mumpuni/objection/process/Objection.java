package id.mumpuni.objection.process;

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
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection to one result. There is one for each result at most, whatever became of it. */
@Entity
class Objection {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID appraisalId;
    private UUID filedBy;
    private Instant filedAt;
    private String reason;
    private @Nullable String wish;
    private LocalDate hearBy;
    private LocalDate decideBy;
    private @Nullable UUID deciderId;
    private @Nullable UUID namedBy;
    private @Nullable String namingReason;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status = ObjectionStatus.FILED;

    @Embedded
    private @Nullable Explanation explanation;

    @Embedded
    private @Nullable Addition addition;

    private @Nullable Instant withdrawnAt;

    @Embedded
    private @Nullable Decision decision;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Objection() {}

    /** @param text the reason, and what is wished */
    Objection(UUID appraisalId, UUID filedBy, Instant now, Text text, Terms terms) {
        this.id = UUID.randomUUID();
        this.appraisalId = appraisalId;
        this.filedBy = filedBy;
        this.filedAt = now;
        this.reason = text.reason();
        this.wish = text.wish();
        this.hearBy = terms.hearBy();
        this.decideBy = terms.decideBy();
        this.deciderId = terms.deciderId();
    }

    record Text(String reason, @Nullable String wish) {}

    /** @param deciderId null if there is nobody above; BKD names one */
    record Terms(
            LocalDate hearBy, LocalDate decideBy, @Nullable UUID deciderId) {}

    void withdraw(Instant now) {
        requireRunning();
        status = ObjectionStatus.WITHDRAWN;
        withdrawnAt = now;
    }

    void explain(String text, UUID by, Instant now) {
        requireRunning();
        if (explanation != null) {
            throw new RuleViolation("objection.explained-already");
        }
        explanation = new Explanation(text, by, now);
    }

    void add(String text, Instant now) {
        requireRunning();
        if (addition != null) {
            throw new RuleViolation("objection.added-already");
        }
        addition = new Addition(text, now);
    }

    void nameDecider(UUID person, UUID by, String why) {
        requireRunning();
        deciderId = person;
        namedBy = by;
        namingReason = why;
    }

    void decide(Decision decided) {
        requireRunning();
        status = ObjectionStatus.DECIDED;
        decision = decided;
    }

    void requireRunning() {
        if (status != ObjectionStatus.FILED) {
            throw new RuleViolation(
                    status == ObjectionStatus.DECIDED ? "objection.decided-already" : "objection.withdrawn-already");
        }
    }

    /** Nothing is decided on the ground of an older state: a word may have come meanwhile. */
    void expectVersion(int seen) {
        if (version == null || version != seen) {
            throw new Stale(Objection.class, id);
        }
    }

    UUID id() {
        return id;
    }

    UUID appraisalId() {
        return appraisalId;
    }

    UUID filedBy() {
        return filedBy;
    }

    LocalDate filedOn(ZoneId zone) {
        return filedAt.atZone(zone).toLocalDate();
    }

    ObjectionStatus status() {
        return status;
    }

    LocalDate hearBy() {
        return hearBy;
    }

    LocalDate decideBy() {
        return decideBy;
    }

    @Nullable
    UUID deciderId() {
        return deciderId;
    }

    @Nullable
    Explanation explanation() {
        return explanation;
    }

    @Nullable
    Addition addition() {
        return addition;
    }
}
