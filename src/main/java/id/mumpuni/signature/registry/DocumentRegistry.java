package id.mumpuni.signature.registry;

import id.mumpuni.documents.Pdf;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Stale;
import id.mumpuni.signature.DocumentSigner;
import id.mumpuni.signature.DocumentSigner.Signed;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.SignedDocuments;
import id.mumpuni.signature.VerificationMark;
import id.mumpuni.signature.rules.DocumentCode;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A document is locked while it is signed, so a second click finds its newest state changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentRegistry implements SignedDocuments {

    private static final String REPLACE = """
            UPDATE signed_document d SET replaced_at = ?
            FROM signed_document newer
            WHERE newer.id = ? AND d.kind = newer.kind AND d.subject_id = newer.subject_id AND d.number < newer.number
                AND d.replaced_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final DocumentSigner signer;
    private final Clock clock;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    DocumentRegistry(
            JdbcClient jdbc, DocumentSigner signer, Clock clock, @Value("${mumpuni.address:}") String address) {
        this.jdbc = jdbc;
        this.signer = signer;
        this.clock = clock;
        this.address = address.matches("https?://\\S+") ? address.replaceAll("/+$", "") : "";
    }

    @Override
    public Registered register(String kind, UUID subjectId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("signed_document " + kind + subjectId)
                .query()
                .singleRow();
        String code = newCode();
        UUID id = jdbc.sql("INSERT INTO signed_document (code, kind, subject_id, number, created_at)"
                        + " SELECT ?, ?, ?, COALESCE(max(number), 0) + 1, ? FROM signed_document"
                        + " WHERE kind = ? AND subject_id = ? RETURNING id")
                .params(code, kind, subjectId, now(), kind, subjectId)
                .query(UUID.class)
                .single();
        return new Registered(id, new VerificationMark(code, address.isEmpty() ? null : address + "/keaslian/" + code));
    }

    @Override
    public byte[] first(UUID documentId, byte[] rendered, Signatory signatory) {
        if (newest(documentId) != null) {
            throw new Stale(SignedDocuments.class, documentId);
        }
        byte[] content = sign(documentId, rendered, signatory, 1);
        jdbc.sql(REPLACE).params(now(), documentId).update();
        return content;
    }

    @Override
    public byte[] add(UUID documentId, byte[] current, Signatory signatory) {
        String newest = newest(documentId);
        if (newest == null || !newest.equals(sha256(current)) || isSigned(documentId, signatory.field())) {
            throw new Stale(SignedDocuments.class, documentId);
        }
        int ordinal = jdbc.sql("SELECT max(ordinal) + 1 FROM document_signature WHERE document_id = ?")
                .param(documentId)
                .query(Integer.class)
                .single();
        return sign(documentId, current, signatory, ordinal);
    }

    @Override
    public void withdraw(UUID documentId) {
        newest(documentId);
        jdbc.sql("UPDATE signed_document SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL")
                .params(now(), documentId)
                .update();
    }

    private byte[] sign(UUID documentId, byte[] pdf, Signatory signatory, int ordinal) {
        Signed signed = signer.sign(pdf, signatory, ordinal == 1);
        jdbc.sql("INSERT INTO document_signature (document_id, ordinal, field, signer_id, signer_capacity, signed_at,"
                        + " certificate_sha256, time_stamp) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(documentId, ordinal, signatory.field(), signatory.employeeId(), signatory.capacity())
                .params(
                        Timestamp.from(signatory.at()),
                        signed.certificateSha256(),
                        signed.timeStamp().name())
                .update();
        jdbc.sql("INSERT INTO document_version (document_id, number, sha256, bytes, created_at) VALUES (?, ?, ?, ?, ?)")
                .params(documentId, ordinal, sha256(signed.content()), signed.content().length, now())
                .update();
        return signed.content();
    }

    /** The fingerprint of the newest state, null if nobody has signed yet. Others wait until this transaction ends. */
    private @Nullable String newest(UUID documentId) {
        if (jdbc.sql("SELECT id FROM signed_document WHERE id = ? FOR UPDATE")
                .param(documentId)
                .query(UUID.class)
                .optional()
                .isEmpty()) {
            throw new NotFound(SignedDocuments.class, documentId);
        }
        return jdbc.sql("SELECT sha256 FROM document_version WHERE document_id = ? ORDER BY number DESC LIMIT 1")
                .param(documentId)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private boolean isSigned(UUID documentId, String field) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM document_signature WHERE document_id = ? AND field = ?)")
                .params(documentId, field)
                .query(Boolean.class)
                .single();
    }

    private String newCode() {
        byte[] bytes = new byte[DocumentCode.BYTES];
        random.nextBytes(bytes);
        return DocumentCode.of(bytes);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String sha256(byte[] content) {
        return new Pdf(content, "").sha256();
    }
}
