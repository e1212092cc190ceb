package id.mumpuni.signature.verify;

import id.mumpuni.signature.rules.DocumentState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What may be told to everybody about a document, and nothing else: not even its kind leaves the database here. */
@Repository
class FindState {

    private static final String STATE = """
            SELECT CASE
                WHEN d.withdrawn_at IS NOT NULL THEN 'WITHDRAWN'
                WHEN d.replaced_at IS NOT NULL OR v.number < newest.number THEN 'REPLACED'
                ELSE 'CURRENT' END
            FROM signed_document d
                JOIN LATERAL (SELECT number FROM document_version WHERE document_id = d.id
                    ORDER BY number DESC LIMIT 1) newest ON true
                JOIN document_version v ON v.document_id = d.id
            """;

    private final JdbcClient jdbc;

    FindState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public DocumentState ofCode(String code) {
        return state(STATE + "WHERE d.code = ? AND v.number = newest.number", code);
    }

    /** A file in which not all have signed yet was replaced by the one in which they have. */
    @Transactional(readOnly = true)
    public DocumentState ofFile(String sha256) {
        return state(STATE + "WHERE v.sha256 = ?", sha256);
    }

    private DocumentState state(String sql, String param) {
        return jdbc.sql(sql)
                .param(param)
                .query(String.class)
                .optional()
                .map(DocumentState::valueOf)
                .orElse(DocumentState.UNKNOWN);
    }
}
