package id.mumpuni.audit.trail;

import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The record of changes, newest first, page by page from the last entry seen. */
@Repository
class Trail {

    /** @param actor null for the system itself */
    record Row(
            long id,
            LocalDateTime at,
            @Nullable String actor,
            String action,
            String tableName,
            String operation,
            String subjectId,
            @Nullable String subject) {}

    record Change(
            String columnName,
            @Nullable String before,
            @Nullable String after) {}

    // AuditPermissions.mayReadTable in SQL: the names in :tables come from it
    private static final String SELECT = """
            SELECT t.id, t.at AT TIME ZONE 'Asia/Jakarta' AS at, a.full_name AS actor, t.action, t.table_name, t.operation,
                t.subject_id, s.full_name AS subject
            FROM (
                SELECT * FROM audit_entry
                WHERE table_name = ANY(:tables)
                    AND (:from::date IS NULL OR at >= :from::date AT TIME ZONE 'Asia/Jakarta')
                    AND (:to::date IS NULL OR at < (:to::date + 1) AT TIME ZONE 'Asia/Jakarta')
                    AND (:table::text IS NULL OR table_name = :table)
                    AND (:subject::text IS NULL OR subject_id = :subject)
                    AND (NOT :searching OR action ILIKE :search OR actor_id IN (SELECT id FROM employee WHERE full_name ILIKE :search)
                        OR subject_id IN (SELECT id::text FROM employee WHERE full_name ILIKE :search))
                    AND (:before::bigint IS NULL OR (at, id) < (SELECT at, id FROM audit_entry WHERE id = :before))
                ORDER BY at DESC, id DESC LIMIT :limit
            ) t
            LEFT JOIN employee a ON a.id = t.actor_id
            LEFT JOIN employee s ON s.id = CASE WHEN t.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                THEN t.subject_id::uuid END
            ORDER BY t.at DESC, t.id DESC
            """;

    private static final int MOST_EXPORTED = 100_000;

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than a page, so the page knows whether there are older entries. */
    @Transactional(readOnly = true)
    public List<Row> page(TrailFilter filter, AuditPermissions may) {
        return bind(filter, may, ListQuery.PAGE_SIZE + 1)
                .query(Rows.of(Row.class))
                .list();
    }

    @Transactional(readOnly = true)
    public void all(TrailFilter filter, AuditPermissions may, Consumer<Stream<Row>> use) {
        try (Stream<Row> rows = bind(filter, may, MOST_EXPORTED).query(Rows.of(Row.class)).stream()) {
            use.accept(rows);
        }
    }

    @Transactional(readOnly = true)
    public Row entry(long id) {
        return jdbc.sql(
                        "SELECT t.id, t.at AT TIME ZONE 'Asia/Jakarta' AS at, a.full_name AS actor, t.action, t.table_name,"
                                + " t.operation, t.subject_id, NULL AS subject FROM audit_entry t"
                                + " LEFT JOIN employee a ON a.id = t.actor_id WHERE t.id = ?")
                .param(id)
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(() -> new NotFound(Trail.class, id));
    }

    @Transactional(readOnly = true)
    public List<Change> changes(long id) {
        return jdbc.sql("""
                        SELECT k AS column_name, t.before ->> k AS before, t.after ->> k AS after
                        FROM audit_entry t, jsonb_object_keys(COALESCE(t.before, '{}') || COALESCE(t.after, '{}')) k
                        WHERE t.id = ? ORDER BY k
                        """).param(id).query(Rows.of(Change.class)).list();
    }

    /** The tables of which there can be a record: those with the trigger. */
    @Transactional(readOnly = true)
    public List<String> tables() {
        return jdbc.sql("SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                        + " WHERE t.tgname = c.relname || '_audit_insert' ORDER BY 1")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec bind(TrailFilter filter, AuditPermissions may, int limit) {
        var query = new ListQuery(filter.q(), null, null);
        return jdbc.sql(SELECT)
                .param("tables", may.readable(tables()).toArray(String[]::new))
                .param("from", filter.from())
                .param("to", filter.to())
                .param("table", filter.table() == null || filter.table().isBlank() ? null : filter.table())
                .param(
                        "subject",
                        filter.subject() == null ? null : filter.subject().toString())
                .param("searching", filter.hasSearch())
                .param("search", query.searchPattern())
                .param("before", filter.before())
                .param("limit", limit);
    }
}
