package id.mumpuni.appraisal.bundle;

import id.mumpuni.documents.BundleThread;
import id.mumpuni.documents.Pdf;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the documents of a bundle together. The bytes are those that were signed and lie there for ever, so they are not
 * copied: each document is read and compared with the fingerprints that were registered when it was signed. One that
 * differs is not handed out.
 */
@Component
class EvaluationBundleContents implements BundleThread.Contents {

    private record Kept(byte[] content, String sha256, boolean registered) {

        boolean isSound() {
            return registered && Pdf.sha256(content).equals(sha256);
        }
    }

    private static final int AT_ONCE = 50;

    // what was issued before documents were registered has only its own fingerprint
    private static final String DOCUMENT = """
            SELECT d.content, d.sha256, d.document_id IS NULL OR EXISTS (SELECT FROM document_version v
                WHERE v.document_id = d.document_id AND v.sha256 = d.sha256) AS registered
            FROM appraisal_document d WHERE d.id = ?
            """;

    private final JdbcClient jdbc;

    EvaluationBundleContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    public void add(UUID bundle, UUID document) {
        Kept kept =
                jdbc.sql(DOCUMENT).param(document).query(Rows.of(Kept.class)).single();
        jdbc.sql("UPDATE evaluation_bundle_document SET sound = ? WHERE bundle_id = ? AND document_id = ?")
                .params(kept.isSound(), bundle, document)
                .update();
    }
}
