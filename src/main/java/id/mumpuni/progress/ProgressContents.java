package id.mumpuni.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was recorded during the year for the results of a plan, whichever revision it was written in, for modules that
 * build on it. Three statements. The caller answers for who may read it.
 */
@Repository
public class ProgressContents {

    /**
     * One result in one period.
     *
     * @param resultId of the plan that was asked for
     * @param indicators realisation by indicator of that plan
     * @param evidence ids for {@code EvidenceItems}
     */
    public record Entry(
            UUID id,
            UUID resultId,
            LocalDate start,
            LocalDate end,
            @Nullable String steps,
            @Nullable String realisation,
            @Nullable String note,
            Map<UUID, String> indicators,
            List<UUID> evidence) {

        public DocumentationPeriod period() {
            return new DocumentationPeriod(start, end);
        }

        public boolean realised() {
            return filled(realisation) || indicators.values().stream().anyMatch(Entry::filled);
        }

        public boolean planned() {
            return filled(steps);
        }

        public List<String> stepLines() {
            return steps == null
                    ? List.of()
                    : steps.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
        }

        private static boolean filled(@Nullable String text) {
            return text != null && !text.isBlank();
        }
    }

    private static final String ENTRIES = """
            SELECT e.id, l.result_id, e.period_start, e.period_end, e.steps, e.realisation, e.note
            FROM promised_results(ARRAY[:plan::uuid]) l JOIN progress_entry e ON e.result_id = l.at_id
            WHERE e.period_end >= :from AND e.period_start <= :to
            ORDER BY e.period_start, e.id
            """;

    // an indicator that was written again after a revision stands nearer, so it comes last
    private static final String INDICATORS = """
            WITH RECURSIVE line AS (
                SELECT i.id AS indicator_id, i.id AS at_id, i.earlier_id, 0 AS depth
                FROM indicator i JOIN planned_result r ON r.id = i.result_id WHERE r.plan_id = :plan
                UNION ALL
                SELECT l.indicator_id, i.id, i.earlier_id, l.depth + 1 FROM line l JOIN indicator i ON i.id = l.earlier_id
            )
            SELECT p.entry_id, l.indicator_id, p.realisation
            FROM line l JOIN progress_indicator p ON p.indicator_id = l.at_id
            WHERE p.entry_id = ANY(:entries)
            ORDER BY l.depth DESC
            """;

    private static final String EVIDENCE = """
            SELECT entry_id, evidence_id FROM progress_evidence WHERE entry_id = ANY(:entries) ORDER BY attached_at, evidence_id
            """;

    private final JdbcClient jdbc;

    ProgressContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries of periods that touch the days from and to, in the order of time. */
    @Transactional(readOnly = true)
    public List<Entry> of(UUID planId, LocalDate from, LocalDate to) {
        Map<UUID, Entry> entries = new LinkedHashMap<>();
        jdbc.sql(ENTRIES)
                .param("plan", planId)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> entry(row))
                .list()
                .forEach(entry -> entries.put(entry.id(), entry));
        if (entries.isEmpty()) {
            return List.of();
        }
        UUID[] ids = entries.keySet().toArray(UUID[]::new);
        jdbc.sql(INDICATORS).param("plan", planId).param("entries", ids).query(row -> {
            Entry entry = entries.get(row.getObject(1, UUID.class));
            if (entry != null) {
                entry.indicators().put(row.getObject(2, UUID.class), row.getString(3));
            }
        });
        jdbc.sql(EVIDENCE).param("entries", ids).query(row -> {
            Entry entry = entries.get(row.getObject(1, UUID.class));
            if (entry != null) {
                entry.evidence().add(row.getObject(2, UUID.class));
            }
        });
        return List.copyOf(entries.values());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("result_id", UUID.class),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                row.getString("steps"),
                row.getString("realisation"),
                row.getString("note"),
                new LinkedHashMap<>(),
                new ArrayList<>());
    }
}
