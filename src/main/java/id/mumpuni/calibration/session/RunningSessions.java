package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.OpenItems;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A period is not closed over the heads of those who sit. */
@Component
class RunningSessions implements OpenItems {

    private static final String RUNNING = " FROM calibration_session s JOIN work_unit u ON u.id = s.unit_id"
            + " WHERE s.period_id = :period AND s.status IN ('OPEN', 'HELD')";

    private final JdbcClient jdbc;

    RunningSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "calibration.left";
    }

    @Override
    public String advice() {
        return "calibration.left.advice";
    }

    @Override
    public boolean endWithPeriod() {
        return true;
    }

    @Override
    public boolean keepOpen() {
        return true;
    }

    @Override
    public long count(UUID period) {
        return jdbc.sql("SELECT count(*)" + RUNNING)
                .param("period", period)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Item> items(UUID period, int offset, int most) {
        return jdbc.sql("SELECT s.id, u.name, u.name AS unit, '/kalibrasi/' || s.id AS href" + RUNNING
                        + " ORDER BY u.name, s.id LIMIT :most OFFSET :offset")
                .param("period", period)
                .param("most", most)
                .param("offset", offset)
                .query(Rows.of(Item.class))
                .list();
    }
}
