package id.mumpuni.appraisal.clock;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where one appraisal stands today. The caller guards it. */
@Repository
public class Standings {

    private static final String SQL = """
            SELECT appraisal_id, acting_id, step, final AS finality, final_because, rating_due, take_over_by, delivered_on,
                deliver_by, received_on, return_by, object_by, report_by, due, overdue
            FROM appraisal_standing_of(:id, :day)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Standing get(UUID id) {
        return jdbc.sql(SQL)
                .param("id", id)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Standing.class))
                .optional()
                .orElseThrow(() -> new NotFound(Standing.class, id));
    }
}
