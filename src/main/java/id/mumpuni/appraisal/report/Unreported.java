package id.mumpuni.appraisal.report;

import id.mumpuni.appraisal.OpenItems;
import id.mumpuni.shared.WholeTables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units with results that have not come to the PyB. They are reported after the period as well. */
@Component
class Unreported implements OpenItems {

    // the unit where they wait
    private static final String UNITS = """
            FROM (SELECT DISTINCT s.waits_for FROM report_standing(:period, :day) s
                WHERE s.state IN ('OPEN', 'CHANGED', 'SENT', 'ACCEPTED') AND s.waits_for IS NOT NULL) w
                JOIN work_unit u ON u.id = w.waits_for LEFT JOIN unit_leaders(:day) l ON l.unit_id = u.id
                LEFT JOIN employee e ON e.id = l.employee_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Unreported(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "period.left.unreported";
    }

    @Override
    public String advice() {
        return "period.left.unreported.advice";
    }

    @Override
    public boolean endWithPeriod() {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public long count(UUID period) {
        JdbcClient.StatementSpec all = bind("SELECT count(*) " + UNITS, period);
        return WholeTables.read(jdbc, () -> all.query(Long.class).single());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> items(UUID period, int offset, int most) {
        JdbcClient.StatementSpec some = bind(
                        "SELECT u.id, u.name, COALESCE(e.full_name, '–') AS unit, '/pelaporan/' || :period || '/' || u.id AS href "
                                + UNITS + " ORDER BY u.sort_order, u.name, u.id LIMIT :most OFFSET :offset",
                        period)
                .param("most", most)
                .param("offset", offset);
        return WholeTables.list(jdbc, some, Item.class);
    }

    private JdbcClient.StatementSpec bind(String sql, UUID period) {
        return jdbc.sql(sql).param("period", period).param("day", LocalDate.now(clock));
    }
}
