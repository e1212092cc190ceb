package id.mumpuni.explanation.page;

import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The days of a result as they are counted today. */
@Repository
class Clocks {

    record Days(
            String step,
            String finality,
            @Nullable String finalBecause,
            @Nullable LocalDate signFrom,
            LocalDate ratingDue,
            LocalDate takeOverBy,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate deliverBy,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate returnBy,
            @Nullable LocalDate objectBy,
            LocalDate reportBy) {}

    private static final String SQL = """
            SELECT step, final AS finality, final_because, sign_from, rating_due, take_over_by, delivered_on, deliver_by,
                received_on, return_by, object_by, report_by
            FROM appraisal_standing_of(:id, :day)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Clocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Days of(UUID appraisal) {
        return jdbc.sql(SQL)
                .param("id", appraisal)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Days.class))
                .single();
    }
}
