package id.mumpuni.appraisal.period;

import id.mumpuni.evidence.KeepEvidence;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Puts files and links beside the basis of a unit's achievement, as long as the period is open. A new file is kept first:
 * that needs no transaction here.
 */
@Service
class ProveAchievement {

    static final int MOST = 10;

    private static final String RATING = """
            SELECT r.id FROM organisation_rating r JOIN appraisal_period p ON p.id = r.period_id AND p.status = 'OPEN'
            WHERE r.period_id = ? AND r.unit_id = ?
            """;

    private final KeepEvidence keepEvidence;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    ProveAchievement(
            KeepEvidence keepEvidence,
            CurrentActor currentActor,
            JdbcClient jdbc,
            Transactions transactions,
            Clock clock) {
        this.keepEvidence = keepEvidence;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @PeriodPolicy.MayRateOrganisation
    void file(UUID period, UUID unit, MultipartFile file) {
        UUID rating = rating(period, unit);
        attach(
                rating,
                keepEvidence.file(currentActor.get().employeeId(), file, null).id());
    }

    @PeriodPolicy.MayRateOrganisation
    void link(UUID period, UUID unit, String address) {
        UUID rating = rating(period, unit);
        attach(
                rating,
                keepEvidence
                        .link(currentActor.get().employeeId(), address, null)
                        .id());
    }

    @PeriodPolicy.MayRateOrganisation
    void remove(UUID period, UUID unit, UUID evidence) {
        UUID rating = rating(period, unit);
        transactions
                .named("ProveAchievement.remove")
                .executeWithoutResult(status -> jdbc.sql(
                                "DELETE FROM organisation_rating_evidence WHERE rating_id = ? AND evidence_id = ?")
                        .params(rating, evidence)
                        .update());
    }

    private UUID rating(UUID period, UUID unit) {
        return jdbc.sql(RATING)
                .params(period, unit)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("period.organisation.proof.nothing-to-prove"));
    }

    private void attach(UUID rating, UUID evidence) {
        transactions.named("ProveAchievement.attach").executeWithoutResult(status -> {
            long before = jdbc.sql("SELECT count(*) FROM organisation_rating_evidence WHERE rating_id = ?")
                    .param(rating)
                    .query(Long.class)
                    .single();
            if (before >= MOST) {
                throw new RuleViolation("period.organisation.proof.too-many");
            }
            jdbc.sql("INSERT INTO organisation_rating_evidence (rating_id, evidence_id, attached_by, attached_at)"
                            + " VALUES (?, ?, ?, ?) ON CONFLICT (rating_id, evidence_id) DO NOTHING")
                    .params(rating, evidence, currentActor.get().employeeId(), OffsetDateTime.now(clock))
                    .update();
        });
    }
}
