package id.mumpuni.workplans.library;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.ResultKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The library as its pages and its workbook show it. */
@Repository
class LibraryPages {

    record Entry(
            UUID entryId,
            String title,
            @Nullable PositionKind kind,
            @Nullable PositionLevel level,
            ResultKind resultKind,
            String description,
            boolean verified,
            long taken,
            long indicators) {}

    record Version(
            UUID id,
            String title,
            @Nullable PositionKind kind,
            @Nullable PositionLevel level,
            ResultKind resultKind,
            String description,
            boolean verified,
            LocalDate since,
            @Nullable LocalDate until) {}

    record Line(
            UUID versionId,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            String description,
            String target,
            @Nullable String narrative) {}

    /** A line of the workbook: an indicator with its entry, or an entry without any. */
    record SheetLine(
            UUID entryId,
            String title,
            @Nullable PositionKind kind,
            @Nullable PositionLevel level,
            ResultKind resultKind,
            String description,
            boolean verified,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            @Nullable String indicator,
            @Nullable String target,
            @Nullable String narrative) {}

    private static final String FROM = """
            FROM library_version v
            WHERE v.valid @> :day AND (v.title || ' ' || v.description) ILIKE :search
                AND (:kind::text IS NULL OR v.kind = :kind) AND (:level::text IS NULL OR v.level = :level)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LibraryPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<Entry> page(ListQuery query, @Nullable PositionKind kind, @Nullable PositionLevel level) {
        List<Entry> rows = bind(
                        """
                        SELECT v.entry_id, v.title, v.kind, v.level, v.result_kind, v.description, v.verified,
                            (SELECT count(*) FROM library_use u WHERE u.entry_id = v.entry_id) AS taken,
                            (SELECT count(*) FROM library_indicator i WHERE i.version_id = v.id) AS indicators
                        """ + FROM
                                + " ORDER BY lower(v.title), v.level NULLS FIRST, v.result_kind = 'ADDITIONAL', v.description, v.id"
                                + " LIMIT 50 OFFSET :offset",
                        query,
                        kind,
                        level)
                .param("offset", query.offset())
                .query(Rows.of(Entry.class))
                .list();
        long total = bind("SELECT count(*) " + FROM, query, kind, level)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    /** The newest first. */
    List<Version> versions(UUID entryId) {
        List<Version> versions =
                jdbc.sql("""
                        SELECT id, title, kind, level, result_kind, description, verified,
                            lower(valid) AS since, upper(valid) - 1 AS until
                        FROM library_version WHERE entry_id = ? ORDER BY valid DESC
                        """).param(entryId).query(Rows.of(Version.class)).list();
        if (versions.isEmpty()) {
            throw new NotFound(LibraryPages.class, entryId);
        }
        return versions;
    }

    List<Line> lines(UUID entryId) {
        return jdbc.sql("""
                        SELECT i.version_id, i.aspect, i.perspective, i.description, i.target, i.narrative
                        FROM library_version v JOIN library_indicator i ON i.version_id = v.id
                        WHERE v.entry_id = ? ORDER BY v.valid DESC, i.ordinal
                        """).param(entryId).query(Rows.of(Line.class)).list();
    }

    EntryForm form(UUID entryId) {
        Version newest = versions(entryId).get(0);
        return new EntryForm(
                newest.title(),
                newest.kind(),
                newest.level(),
                newest.resultKind(),
                newest.description(),
                lines(entryId).stream()
                        .filter(line -> line.versionId().equals(newest.id()))
                        .map(line -> new EntryForm.Line(
                                line.aspect(), line.perspective(), line.description(), line.target(), line.narrative()))
                        .toList(),
                newest.verified(),
                newest.id());
    }

    Stream<SheetLine> sheet() {
        return jdbc.sql("""
                        SELECT v.entry_id, v.title, v.kind, v.level, v.result_kind, v.description, v.verified, i.aspect,
                            i.perspective, i.description AS indicator, i.target, i.narrative
                        FROM library_version v LEFT JOIN library_indicator i ON i.version_id = v.id
                        WHERE v.valid @> ? ORDER BY lower(v.title), v.level NULLS FIRST, v.description, v.id, i.ordinal
                        """).param(LocalDate.now(clock)).query(Rows.of(SheetLine.class)).list().stream();
    }

    private JdbcClient.StatementSpec bind(
            String sql, ListQuery query, @Nullable PositionKind kind, @Nullable PositionLevel level) {
        return jdbc.sql(sql)
                .param("day", LocalDate.now(clock))
                .param("search", query.searchPattern())
                .param("kind", kind == null ? null : kind.name())
                .param("level", level == null ? null : level.name());
    }
}
