package id.mumpuni.appraisal.bundle;

import id.mumpuni.documents.BundleStatus;
import id.mumpuni.documents.BundleThread;
import id.mumpuni.documents.Pdf;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The worker's steps. The bytes are those that were signed and lie there for ever, so they are not copied: each document
 * is read and compared with the fingerprints that were registered when it was signed. One that differs is not handed out.
 */
@Component
class EvaluationBundleSteps implements BundleThread.Steps {

    private record Kept(byte[] content, String sha256, boolean registered) {

        boolean isSound() {
            return registered && Pdf.sha256(content).equals(sha256);
        }
    }

    private static final int AT_ONCE = 50;
    private static final Duration KEPT = Duration.ofDays(7);

    // what was issued before documents were registered has only its own fingerprint
    private static final String DOCUMENT = """
            SELECT d.content, d.sha256, d.document_id IS NULL OR EXISTS (SELECT FROM document_version v
                WHERE v.document_id = d.document_id AND v.sha256 = d.sha256) AS registered
            FROM appraisal_document d WHERE d.id = ?
            """;

    private final EvaluationBundles bundles;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    EvaluationBundleSteps(EvaluationBundles bundles, JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.bundles = bundles;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<UUID> open() {
        return bundles.findByStatusInOrderByAskedAt(BundleStatus.OPEN).stream()
                .map(EvaluationBundle::id)
                .toList();
    }

    @Override
    public boolean start(UUID bundle) {
        return change("EvaluationBundleSteps.start", bundle, EvaluationBundle::run);
    }

    @Override
    public List<UUID> undone(UUID bundle) {
        return jdbc.sql("SELECT document_id FROM evaluation_bundle_document WHERE bundle_id = ? AND sound IS NULL"
                        + " ORDER BY ordinal LIMIT " + AT_ONCE)
                .param(bundle)
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean add(UUID bundle, UUID document) {
        if (!bundles.get(bundle).status().isOpen()) {
            return false;
        }
        Kept kept =
                jdbc.sql(DOCUMENT).param(document).query(Rows.of(Kept.class)).single();
        jdbc.sql("UPDATE evaluation_bundle_document SET sound = ? WHERE bundle_id = ? AND document_id = ?")
                .params(kept.isSound(), bundle, document)
                .update();
        return true;
    }

    @Override
    public void end(UUID bundle, BundleStatus status) {
        change("EvaluationBundleSteps.end", bundle, one -> one.end(status, Instant.now(clock)));
    }

    @Override
    public void removeOld() {
        transactions
                .named("EvaluationBundleSteps.removeOld")
                .executeWithoutResult(
                        done -> bundles.deleteByAskedAtBefore(Instant.now(clock).minus(KEPT)));
    }

    private boolean change(String action, UUID id, Consumer<EvaluationBundle> change) {
        return Objects.requireNonNull(transactions.named(action).execute(running -> {
            EvaluationBundle bundle = bundles.get(id);
            change.accept(bundle);
            return bundle.status().isOpen();
        }));
    }
}
