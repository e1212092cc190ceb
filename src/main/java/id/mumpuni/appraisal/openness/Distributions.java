package id.mumpuni.appraisal.openness;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.OpenDistribution;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The predicates of whole agencies or of the city, of periods that are closed and whose results were delivered. Those that
 * were signed are counted: an objection that is decided later would otherwise show the change of one person.
 */
@Repository
class Distributions {

    /** @param distribution null: too few to be shown */
    record Row(
            String period,
            String unit,
            boolean city,
            int fewest,
            @Nullable OpenDistribution distribution) {}

    private record Count(
            UUID id, String period, String unit, boolean city, int fewest, PerformanceRating rating, int people) {}

    private static final String SQL = """
            WITH agency AS (
                SELECT x.ancestor_id AS unit_id
                FROM placement l JOIN work_unit_ancestor x ON x.unit_id = l.unit_id
                    JOIN work_unit u ON u.id = x.ancestor_id JOIN work_unit top ON top.id = u.parent_id AND top.parent_id IS NULL
                WHERE l.employee_id = :me AND l.valid @> :day
            )
            SELECT p.id, p.name AS period, u.name AS unit, y.distribution_shown = 'CITY' AS city, y.shown_from AS fewest,
                j.rating, count(*)::integer AS people
            FROM appraisal_period p
                JOIN evaluation_policy y ON y.id = p.policy_id AND y.distribution_shown <> 'NONE'
                JOIN work_unit u ON u.id = CASE y.distribution_shown WHEN 'CITY' THEN p.unit_id
                    ELSE (SELECT g.unit_id FROM agency g LIMIT 1) END
                JOIN appraisal a ON a.period_id = p.id AND a.taken_out_reason IS NULL
                JOIN judgement j ON j.appraisal_id = a.id AND j.stage = 'FINAL'
            WHERE p.status = 'CLOSED' AND (y.delivery = 'AT_SIGNATURE' OR p.released_at IS NOT NULL)
                AND EXISTS (SELECT FROM work_unit_ancestor x WHERE x.unit_id = a.unit_id AND x.ancestor_id = u.id)
            GROUP BY p.id, u.id, y.id, j.rating
            ORDER BY p.ends DESC, p.starts DESC, p.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Distributions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest period first, as the one who asks may see it. */
    @Transactional(readOnly = true)
    public List<Row> seenBy(UUID person) {
        Map<UUID, List<Count>> periods = new LinkedHashMap<>();
        jdbc.sql(SQL)
                .param("me", person)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Count.class))
                .list()
                .forEach(count -> periods.computeIfAbsent(count.id(), id -> new ArrayList<>())
                        .add(count));
        return periods.values().stream().map(Distributions::row).toList();
    }

    private static Row row(List<Count> counts) {
        Count first = counts.get(0);
        Map<PerformanceRating, Integer> people = new EnumMap<>(PerformanceRating.class);
        counts.forEach(count -> people.put(count.rating(), count.people()));
        return new Row(
                first.period(),
                first.unit(),
                first.city(),
                first.fewest(),
                OpenDistribution.of(people, first.fewest()).orElse(null));
    }
}
