package id.mumpuni.objection.figures;

import id.mumpuni.objection.rules.Counts;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many objections each period had and what became of them, the newest period first. */
@Repository
class ObjectionFigures {

    record Row(
            UUID id, String period, long filed, long pending, long withdrawn, long confirmed, long changed, long late) {

        public Counts counts() {
            return new Counts(filed, pending, withdrawn, confirmed, changed, late);
        }
    }

    private static final String SQL = """
            SELECT p.id, p.name AS period, count(o.id) AS filed, count(*) FILTER (WHERE o.status = 'FILED') AS pending,
                count(*) FILTER (WHERE o.status = 'WITHDRAWN') AS withdrawn,
                count(*) FILTER (WHERE o.outcome = 'CONFIRMED') AS confirmed,
                count(*) FILTER (WHERE o.outcome = 'CHANGED') AS changed,
                count(*) FILTER (WHERE local_day(o.decided_at) > o.decide_by) AS late
            FROM appraisal_period p LEFT JOIN appraisal a ON a.period_id = p.id AND a.objected_at IS NOT NULL
                LEFT JOIN objection o ON o.appraisal_id = a.id
            WHERE p.status IN ('OPEN', 'CLOSED') AND p.name ILIKE :search
            GROUP BY p.id
            """;

    private final JdbcClient jdbc;

    ObjectionFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> page(ListQuery query) {
        return Pages.read(
                jdbc,
                SQL,
                "max(p.starts) DESC, p.name, p.id",
                Map.of("search", query.searchPattern()),
                query,
                Row.class);
    }
}
