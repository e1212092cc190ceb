package id.mumpuni.explanation.page;

import id.mumpuni.shared.Rows;
import id.mumpuni.signature.VerificationMark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The signed documents of a result: code, fingerprint of every state, and where the record stood when it was printed. */
@Repository
class Papers {

    /**
     * One state: the document with one more signature.
     *
     * @param code null: issued before documents were signed
     * @param chainLinks with {@code chainHead} as printed in the document; null in later states and in old documents
     */
    record Paper(
            UUID id,
            String stage,
            @Nullable String code,
            String sha256,
            Instant createdAt,
            @Nullable Instant replacedAt,
            @Nullable Long chainLinks,
            @Nullable String chainHead) {

        /** As people read and type it. */
        public @Nullable String printed() {
            return code == null ? null : new VerificationMark(code, null).printed();
        }
    }

    private static final String SQL = """
            SELECT d.id, d.stage, s.code, d.sha256, d.created_at, s.replaced_at, d.chain_links, d.chain_head
            FROM appraisal_document d LEFT JOIN signed_document s ON s.id = d.document_id
            WHERE d.appraisal_id = ? ORDER BY d.created_at, octet_length(d.content)
            """;

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Paper> of(UUID appraisal) {
        return jdbc.sql(SQL).param(appraisal).query(Rows.of(Paper.class)).list();
    }
}
