package id.mumpuni.evidence.shelf;

import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceReaders;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pieces could be deleted, because nothing uses them and nothing took their place. */
@Component
class EvidenceUse {

    private final ObjectProvider<EvidenceReaders> modules;
    private final JdbcClient jdbc;

    EvidenceUse(ObjectProvider<EvidenceReaders> modules, JdbcClient jdbc) {
        this.modules = modules;
        this.jdbc = jdbc;
    }

    Set<UUID> unused(List<EvidenceItem> items) {
        Set<UUID> ids = items.stream().map(EvidenceItem::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return ids;
        }
        jdbc.sql("SELECT replaces_id FROM evidence WHERE replaces_id = ANY(?)")
                .param(ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .forEach(ids::remove);
        modules.forEach(module -> ids.removeAll(module.used(Set.copyOf(ids))));
        return ids;
    }
}
