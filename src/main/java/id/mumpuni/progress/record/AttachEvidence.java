package id.mumpuni.progress.record;

import id.mumpuni.evidence.KeepEvidence;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Puts a piece of the own evidence beside one or more results. A new file is kept first: that needs no transaction here. */
@Service
class AttachEvidence {

    private final KeepEvidence keepEvidence;
    private final ProgressPolicy policy;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    AttachEvidence(
            KeepEvidence keepEvidence,
            ProgressPolicy policy,
            Entries entries,
            JdbcClient jdbc,
            Transactions transactions,
            Clock clock) {
        this.keepEvidence = keepEvidence;
        this.policy = policy;
        this.entries = entries;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Returns whether the person had the file before. */
    @ProgressPolicy.MayRecord
    boolean file(UUID id, List<UUID> results, DocumentationPeriod period, MultipartFile file) {
        entries.requireOpen(id, period);
        KeepEvidence.Kept kept = keepEvidence.file(owner(id), file, null);
        attach(id, results, period, kept.id());
        return kept.known();
    }

    @ProgressPolicy.MayRecord
    boolean link(UUID id, List<UUID> results, DocumentationPeriod period, String address) {
        entries.requireOpen(id, period);
        KeepEvidence.Kept kept = keepEvidence.link(owner(id), address, null);
        attach(id, results, period, kept.id());
        return kept.known();
    }

    @ProgressPolicy.MayRecord
    void known(UUID id, List<UUID> results, DocumentationPeriod period, UUID evidence) {
        boolean own = jdbc.sql("SELECT EXISTS (SELECT FROM evidence WHERE id = ? AND owner_id = ?)")
                .params(evidence, owner(id))
                .query(Boolean.class)
                .single();
        if (!own) {
            throw new RuleViolation("progress.evidence.unknown");
        }
        attach(id, results, period, evidence);
    }

    private UUID owner(UUID plan) {
        return policy.on(plan).plan().employeeId();
    }

    private void attach(UUID plan, List<UUID> results, DocumentationPeriod period, UUID evidence) {
        transactions
                .named("AttachEvidence.attach")
                .executeWithoutResult(status -> results.stream()
                        .distinct()
                        .map(result -> entries.begin(plan, result, period))
                        .forEach(entry -> jdbc.sql("INSERT INTO progress_evidence (entry_id, evidence_id, attached_at)"
                                        + " VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                                .params(entry, evidence, OffsetDateTime.now(clock))
                                .update()));
    }
}
