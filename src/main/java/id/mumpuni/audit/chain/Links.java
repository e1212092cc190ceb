package id.mumpuni.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain and what it is compared with. Read in steps: a city has millions of entries. */
@Repository
class Links {

    /** @param noted when the table joined: of what was before, the chain tells only how it was then */
    record Chained(String name, OffsetDateTime noted, long entriesBefore) {}

    record Place(long seq, String hash, OffsetDateTime sealedAt) {}

    private static final String SELECT = """
            SELECT c.seq, c.entry_id, c.previous, c.hash, c.sealed_at, e.id, e.at, e.transaction::text AS transaction, e.actor_id,
                e.action, e.table_name, e.operation, e.subject_id, e.before::text AS before, e.after::text AS after,
                COALESCE(t.last_before, 0) AS last_before
            FROM audit_chain c LEFT JOIN audit_entry e ON e.id = c.entry_id
                LEFT JOIN audit_chained_table t ON t.name = e.table_name
            WHERE c.seq > ? AND c.seq <= ? ORDER BY c.seq LIMIT ?
            """;

    private static final String OUTSIDE = """
            SELECT 'ADDED' AS kind, NULL::bigint AS seq, e.id AS entry_id, e.table_name, e.subject_id
            FROM audit_entry e JOIN audit_chained_table t ON t.name = e.table_name
            WHERE NOT EXISTS (SELECT FROM audit_chain c WHERE c.entry_id = e.id)
                AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.entry_id = e.id)
            ORDER BY e.id LIMIT ?
            """;

    private static final String REWRITTEN = """
            SELECT 'REWRITTEN' AS kind, v.links AS seq, NULL::bigint AS entry_id, NULL AS table_name, NULL AS subject_id
            FROM audit_verification v LEFT JOIN audit_chain c ON c.seq = v.links
            WHERE v.links > 0 AND v.head_hash IS NOT NULL AND c.hash IS DISTINCT FROM v.head_hash
            ORDER BY v.links LIMIT ?
            """;

    private static final String ROWS = """
            SELECT CASE WHEN present IS NULL THEN 'ROW_MISSING' WHEN wanted IS NULL THEN 'ROW_ADDED' ELSE 'ROW_CHANGED' END AS kind,
                NULL::bigint AS seq, NULL::bigint AS entry_id, :table AS table_name, subject_id
            FROM audit_compare(:table) ORDER BY subject_id LIMIT :most
            """;

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Link> after(long seq, long last, int most) {
        return jdbc.sql(SELECT)
                .params(seq, last, most)
                .query((row, number) -> new Link(
                        row.getLong("seq"),
                        row.getLong("entry_id"),
                        row.getString("previous"),
                        row.getString("hash"),
                        row.getObject("sealed_at", OffsetDateTime.class),
                        entry(row),
                        row.getLong("last_before")))
                .list();
    }

    /** Entries that never came into the chain, and wait for nothing. */
    List<Finding> outside(int most) {
        return jdbc.sql(OUTSIDE).param(most).query(Links::finding).list();
    }

    /** Heads that were noted and are not there any more. */
    List<Finding> rewritten(int most) {
        return jdbc.sql(REWRITTEN).param(most).query(Links::finding).list();
    }

    /** Rows that are not as their entries tell. */
    List<Finding> rows(String table, int most) {
        return jdbc.sql(ROWS)
                .param("table", table)
                .param("most", most)
                .query(Links::finding)
                .list();
    }

    List<Chained> tables() {
        return jdbc.sql(
                        "SELECT name, added_at AS noted, (SELECT count(*) FROM audit_entry e WHERE e.table_name = t.name"
                                + " AND e.id <= t.last_before) AS entries_before FROM audit_chained_table t ORDER BY name")
                .query((row, number) -> new Chained(
                        row.getString("name"),
                        row.getObject("noted", OffsetDateTime.class),
                        row.getLong("entries_before")))
                .list();
    }

    Optional<Place> place(long seq) {
        return jdbc.sql("SELECT seq, hash, sealed_at FROM audit_chain WHERE seq = ?")
                .param(seq)
                .query((row, number) -> new Place(
                        row.getLong("seq"), row.getString("hash"), row.getObject("sealed_at", OffsetDateTime.class)))
                .optional();
    }

    private static Link.@Nullable Entry entry(ResultSet row) throws SQLException {
        if (row.getObject("id") == null) {
            return null;
        }
        return new Link.Entry(
                row.getObject("at", OffsetDateTime.class),
                row.getString("transaction"),
                row.getObject("actor_id", UUID.class),
                row.getString("action"),
                row.getString("table_name"),
                row.getString("operation"),
                row.getString("subject_id"),
                row.getString("before"),
                row.getString("after"));
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                FindingKind.valueOf(row.getString("kind")),
                row.getObject("seq", Long.class),
                row.getObject("entry_id", Long.class),
                row.getString("table_name"),
                row.getString("subject_id"));
    }
}
