package id.mumpuni.publicservice.code;

import id.mumpuni.shared.Option;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many codes were made and used in which month; and whom a code may name. */
@Repository
class CodeFigures {

    /** @param used null while the month runs: whoever gave a code away would otherwise see the moment of its answer */
    record Month(LocalDate month, int made, @Nullable Integer used) {}

    private static final String MONTHS = """
            WITH made AS (
                SELECT date_trunc('month', made_on)::date AS month, sum(made)::integer AS made
                FROM service_code_batch WHERE service_id = :id GROUP BY 1
            ), used AS (
                SELECT month, count(*)::integer AS used FROM survey_answer WHERE service_id = :id GROUP BY month
            )
            SELECT COALESCE(m.month, u.month) AS month, COALESCE(m.made, 0) AS made,
                CASE WHEN COALESCE(m.month, u.month) < date_trunc('month', :day::date) THEN COALESCE(u.used, 0) END AS used
            FROM made m FULL JOIN used u ON u.month = m.month
            ORDER BY 1 DESC LIMIT 24
            """;

    private static final String STAFF = """
            SELECT DISTINCT e.id::text AS value, e.full_name AS label, e.name, e.id
            FROM placement p JOIN work_unit_ancestor a ON a.unit_id = p.unit_id JOIN employee e ON e.id = p.employee_id
            WHERE a.ancestor_id = (SELECT unit_id FROM public_service WHERE id = :id) AND p.valid @> :day
                AND (e.left_on IS NULL OR e.left_on > :day)
            ORDER BY e.name, e.id LIMIT 500
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Month> months(UUID service) {
        return jdbc.sql(MONTHS)
                .param("id", service)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Month.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Option> staff(UUID service) {
        return jdbc.sql(STAFF)
                .param("id", service)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Option.class))
                .list();
    }
}
