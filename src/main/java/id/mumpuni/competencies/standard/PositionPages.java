package id.mumpuni.competencies.standard;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The positions that somebody holds, and where their standard comes from. */
@Repository
class PositionPages {

    enum Origin {
        OWN, // Standar sendiri
        TIER, // Bawaan jenjang
        NONE // Belum ada
    }

    record Row(
            UUID id,
            String title,
            PositionKind kind,
            @Nullable PositionLevel level,
            long people,
            Origin origin,
            @Nullable Boolean verified,
            boolean drafted) {}

    record Head(
            UUID id,
            String title,
            PositionKind kind,
            @Nullable PositionLevel level,
            long people) {}

    private static final String HELD = """
            WITH held AS (
                SELECT l.position_id, count(DISTINCT l.employee_id) AS people
                FROM placement l JOIN employee e ON e.id = l.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
                WHERE l.valid @> :day GROUP BY l.position_id),
            shown AS (
                SELECT p.id, p.title, p.kind, p.level, h.people, s.verified,
                    CASE WHEN s.id IS NULL THEN 'NONE' WHEN s.position_id IS NULL THEN 'TIER' ELSE 'OWN' END AS origin,
                    EXISTS (SELECT FROM competency_standard d WHERE d.position_id = p.id AND d.valid_from IS NULL) AS drafted
                FROM held h JOIN position p ON p.id = h.position_id LEFT JOIN competency_standard s ON s.id = standard_of(p.id, :day)
                WHERE p.kind <> 'STATE_OFFICIAL' AND p.title ILIKE :search AND (:kind::text IS NULL OR p.kind = :kind))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PositionPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> page(ListQuery query, @Nullable PositionKind kind, @Nullable Origin origin) {
        List<Row> rows = bind(
                        HELD + "SELECT * FROM shown WHERE :origin::text IS NULL OR origin = :origin"
                                + " ORDER BY lower(title), id LIMIT 50 OFFSET :offset",
                        query,
                        kind,
                        origin)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
        long total = bind(
                        HELD + "SELECT count(*) FROM shown WHERE :origin::text IS NULL OR origin = :origin",
                        query,
                        kind,
                        origin)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    @Transactional(readOnly = true)
    public Head get(UUID positionId) {
        return jdbc.sql("SELECT p.id, p.title, p.kind, p.level, (SELECT count(DISTINCT l.employee_id) FROM placement l"
                        + " JOIN employee e ON e.id = l.employee_id AND (e.left_on IS NULL OR e.left_on > :day)"
                        + " WHERE l.position_id = p.id AND l.valid @> :day) AS people FROM position p WHERE p.id = :id")
                .param("id", positionId)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(PositionPages.class, positionId));
    }

    /** The position that somebody holds today; null without one. */
    @Transactional(readOnly = true)
    public @Nullable UUID heldBy(UUID employeeId) {
        return jdbc.sql("SELECT position_id FROM placement WHERE employee_id = ? AND valid @> ?"
                        + " ORDER BY head DESC, lower(valid) LIMIT 1")
                .params(employeeId, LocalDate.now(clock))
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec bind(
            String sql, ListQuery query, @Nullable PositionKind kind, @Nullable Origin origin) {
        return jdbc.sql(sql)
                .param("day", LocalDate.now(clock))
                .param("search", query.searchPattern())
                .param("kind", kind == null ? null : kind.name())
                .param("origin", origin == null ? null : origin.name());
    }
}
