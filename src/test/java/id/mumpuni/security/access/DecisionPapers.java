package id.mumpuni.security.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The document of a decision that everybody signed already, so that nothing has to be rendered. */
final class DecisionPapers {

    private static final String SQL = """
            WITH document AS (
                INSERT INTO signed_document (code, kind, subject_id, number, created_at)
                VALUES (upper(left(replace(:appraisal, '-', ''), 26)), 'OBJECTION', :appraisal::uuid, 1, now())
                RETURNING id, subject_id
            ), signatures AS (
                INSERT INTO document_signature (document_id, ordinal, field, signer_id, signer_capacity, signed_at,
                    certificate_sha256, time_stamp)
                SELECT document.id, f.ordinal, f.field, :signer, 'Uji', now(), repeat('0', 64), 'OWN'
                FROM document, (VALUES (1, 'superior'), (2, 'signer'), (3, 'employee')) f (ordinal, field)
            )
            INSERT INTO appraisal_document (appraisal_id, stage, document_id, content, sha256, created_at)
            SELECT subject_id, 'DECIDED', id, 'PDF', repeat('0', 64), now() FROM document
            """;

    private DecisionPapers() {}

    static void issue(JdbcClient jdbc, UUID appraisal, UUID signer) {
        jdbc.sql(SQL)
                .param("appraisal", appraisal.toString())
                .param("signer", signer)
                .update();
    }
}
