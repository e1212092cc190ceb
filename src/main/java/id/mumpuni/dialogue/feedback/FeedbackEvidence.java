package id.mumpuni.dialogue.feedback;

import id.mumpuni.evidence.EvidenceReaders;
import id.mumpuni.people.Actor;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evidence that feedback is tied to is read by whoever may read the feedback. */
@Component
class FeedbackEvidence implements EvidenceReaders {

    private final JdbcClient jdbc;
    private final FeedbackPolicy policy;

    FeedbackEvidence(JdbcClient jdbc, FeedbackPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public boolean mayRead(Actor actor, UUID evidenceId) {
        return jdbc
                .sql("SELECT id FROM feedback WHERE evidence_id = ?")
                .param(evidenceId)
                .query(UUID.class)
                .list()
                .stream()
                .anyMatch(feedback -> policy.on(feedback, actor).mayRead());
    }

    @Override
    public Set<UUID> used(Set<UUID> evidenceIds) {
        return jdbc
                .sql("SELECT DISTINCT evidence_id FROM feedback WHERE evidence_id = ANY(?)")
                .param(evidenceIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
