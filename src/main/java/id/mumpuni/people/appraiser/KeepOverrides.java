package id.mumpuni.people.appraiser;

import id.mumpuni.people.ReportingLineChanged;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Comes before everybody else who follows the line: ends the exceptions whose ground has gone, because the person moved
 * to another unit or the named appraiser left service.
 */
@Component
class KeepOverrides {

    // changes that happen at the same time follow the line one after another, so the later one sees what the earlier
    // did
    private static final String QUEUE = "SELECT pg_advisory_xact_lock(hashtext('reporting_line'))";

    private static final String GROUND_HAS_GONE = """
            (EXISTS (SELECT FROM placement p WHERE p.employee_id = o.employee_id
                    AND p.valid @> greatest(lower(o.valid), :today) AND p.unit_id <> o.unit_id)
                OR EXISTS (SELECT FROM employee a WHERE a.id = o.appraiser_id
                    AND a.left_on <= greatest(lower(o.valid), :today)))
            """;

    private static final String NOT_BEGUN =
            "DELETE FROM appraiser_override o WHERE lower(o.valid) >= :today AND " + GROUND_HAS_GONE;

    private static final String RUNNING =
            "UPDATE appraiser_override o SET valid = daterange(lower(o.valid), :today), version = o.version + 1"
                    + " WHERE o.valid @> :today::date AND lower(o.valid) < :today AND " + GROUND_HAS_GONE;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeepOverrides(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ReportingLineChanged change) {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql(QUEUE).query().singleRow();
        jdbc.sql(NOT_BEGUN).param("today", today).update();
        jdbc.sql(RUNNING).param("today", today).update();
    }
}
