package id.mumpuni.objection.process;

import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.evidence.EvidenceReaders;
import id.mumpuni.people.Actor;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The employee's own pieces of evidence that an objection names. Whoever may read the objection reads them. */
@Component
class TiedPieces implements EvidenceReaders {

    private final JdbcClient jdbc;
    private final EvidenceItems items;
    private final ObjectionPolicy policy;

    TiedPieces(JdbcClient jdbc, EvidenceItems items, ObjectionPolicy policy) {
        this.jdbc = jdbc;
        this.items = items;
        this.policy = policy;
    }

    void tie(Objection objection, Set<UUID> evidence) {
        if (evidence.size() > FileObjection.MOST_EVIDENCE) {
            throw new RuleViolation("objection.too-much-evidence", FileObjection.MOST_EVIDENCE);
        }
        Map<UUID, EvidenceItem> found = items.find(evidence);
        for (UUID piece : evidence) {
            EvidenceItem item = found.get(piece);
            if (item == null || !item.ownerId().equals(objection.filedBy())) {
                throw new RuleViolation("objection.foreign-evidence");
            }
        }
        evidence.forEach(piece -> jdbc.sql("INSERT INTO objection_evidence (objection_id, evidence_id) VALUES (?, ?)")
                .params(objection.id(), piece)
                .update());
    }

    List<EvidenceItem> of(UUID objection) {
        List<UUID> ids = jdbc.sql("SELECT evidence_id FROM objection_evidence WHERE objection_id = ?")
                .param(objection)
                .query(UUID.class)
                .list();
        return items.find(ids).values().stream()
                .sorted((one, other) -> one.createdAt().compareTo(other.createdAt()))
                .toList();
    }

    @Override
    public boolean mayRead(Actor actor, UUID evidenceId) {
        return jdbc
                .sql("SELECT objection_id FROM objection_evidence WHERE evidence_id = ?")
                .param(evidenceId)
                .query(UUID.class)
                .list()
                .stream()
                .anyMatch(objection -> policy.on(objection, actor).mayView());
    }

    @Override
    public Set<UUID> used(Set<UUID> evidenceIds) {
        return jdbc
                .sql("SELECT DISTINCT evidence_id FROM objection_evidence WHERE evidence_id = ANY(?)")
                .param(evidenceIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
