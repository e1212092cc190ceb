package id.mumpuni.evidence.shelf;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Only while nothing uses it; foreign keys have the last word. */
@Service
class DeleteEvidence {

    private final EvidencePolicy policy;
    private final JdbcClient jdbc;

    DeleteEvidence(EvidencePolicy policy, JdbcClient jdbc) {
        this.policy = policy;
        this.jdbc = jdbc;
    }

    @EvidencePolicy.MayChange
    @Transactional
    void delete(UUID id) {
        if (!policy.on(id).mayDelete()) {
            throw new RuleViolation("evidence.in-use");
        }
        try {
            jdbc.sql("DELETE FROM evidence WHERE id = ?").param(id).update();
        } catch (DataIntegrityViolationException usedMeanwhile) {
            throw new RuleViolation("evidence.in-use");
        }
    }
}
