package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.CalibrationCompanion;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.SessionHead;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a table says to the appraiser of one person. */
@Component
class AtTheTable implements CalibrationCompanion {

    private record Item(UUID id, UUID sessionId) {}

    private static final String ITEMS = """
            SELECT i.id, i.session_id FROM calibration_item i JOIN calibration_session s ON s.id = i.session_id
            WHERE i.appraisal_id = ? AND s.status <> 'CANCELLED' ORDER BY s.opened_at
            """;

    private final CalibrationTables tables;
    private final SessionPolicy policy;
    private final JdbcClient jdbc;

    AtTheTable(CalibrationTables tables, SessionPolicy policy, JdbcClient jdbc) {
        this.tables = tables;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    @Override
    public List<AtTable> about(UUID appraisal) {
        return jdbc.sql(ITEMS).param(appraisal).query(Rows.of(Item.class)).list().stream()
                .map(this::told)
                .toList();
    }

    private AtTable told(Item item) {
        SessionHead head = tables.head(item.sessionId());
        List<Change> changes = tables.changes(item.sessionId()).stream()
                .filter(one -> one.itemId().equals(item.id()))
                .map(one -> new Change(
                        one.before(),
                        one.workResult(),
                        one.behaviour(),
                        one.rating(),
                        one.reason(),
                        one.by(),
                        one.on()))
                .toList();
        boolean running = head.status().running();
        return new AtTable(
                "SessionStatus." + head.status(),
                head.closedOn(),
                changes,
                running && policy.heardOn(item.sessionId(), item.id())
                        ? "/kalibrasi/" + item.sessionId() + "/benturan/" + item.id()
                        : null);
    }
}
