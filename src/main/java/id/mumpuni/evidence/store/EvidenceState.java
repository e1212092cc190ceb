package id.mumpuni.evidence.store;

import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Size;
import id.mumpuni.shared.StateFact;
import id.mumpuni.shared.StateSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where evidence lies and how much there is. */
@Component
@Order(10)
class EvidenceState implements StateSource {

    record Kept(long files, long bytes) {}

    private final JdbcClient jdbc;
    private final EvidenceSettings settings;

    EvidenceState(JdbcClient jdbc, EvidenceSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public List<StateFact> facts() {
        Kept kept = jdbc.sql(
                        "SELECT count(*) AS files, COALESCE(sum(size_bytes), 0)::bigint AS bytes FROM evidence_content")
                .query(Rows.of(Kept.class))
                .single();
        String where = settings.s3().bucket().isEmpty() ? "settings.fact.evidence.folder" : "settings.fact.evidence.s3";
        return List.of(StateFact.well("settings.fact.evidence", where, kept.files(), Size.of(kept.bytes())));
    }
}
