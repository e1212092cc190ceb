package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which evidence and feedback of the period the reason rests on. Twice the same is the same. */
@Service
class NameProofs {

    private static final String ADD = """
            INSERT INTO rating_proof (appraisal_id, evidence_id, feedback_id)
            SELECT a.id, m.evidence_id, m.feedback_id
            FROM appraisal a CROSS JOIN LATERAL appraisal_material(a.id) m
            WHERE a.id = :id AND :piece IN (m.evidence_id, m.feedback_id) AND a.signed_at IS NULL
            ON CONFLICT DO NOTHING
            """;

    private static final String REMOVE =
            "DELETE FROM rating_proof WHERE appraisal_id = :id AND :piece IN (evidence_id, feedback_id)";

    private final JdbcClient jdbc;
    private final JudgedParts parts;

    NameProofs(JdbcClient jdbc, JudgedParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** A box that is not ticked is not sent, but what it was before is. */
    @AppraisalPolicy.MayRate
    @Transactional
    void name(UUID id, Typed typed) {
        Map<String, String> boxes = typed.all("before.x");
        if (boxes.isEmpty()) {
            return;
        }
        parts.hold(id);
        for (String key : boxes.keySet()) {
            UUID piece = Typed.id(key);
            String ticked = typed.get("x", key);
            if (piece != null) {
                jdbc.sql(ticked == null || ticked.isEmpty() ? REMOVE : ADD)
                        .param("id", id)
                        .param("piece", piece)
                        .update();
            }
        }
    }
}
