package id.mumpuni.appraisal.period;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other days for the steps of a period, with a reason; what a superior has taken over stays taken over. */
@Service
class MovePeriodDates {

    private static final String TAKEN_OVER =
            "SELECT EXISTS (SELECT FROM appraisal WHERE period_id = ? AND signed_as = 'SUPERIOR')";

    private final AppraisalPeriods periods;
    private final JdbcClient jdbc;

    MovePeriodDates(AppraisalPeriods periods, JdbcClient jdbc) {
        this.periods = periods;
        this.jdbc = jdbc;
    }

    @PeriodPolicy.MayOpen
    @Transactional
    void move(UUID id, AppraisalPeriod.Due due, String reason) {
        boolean takenOver = jdbc.sql(TAKEN_OVER).param(id).query(Boolean.class).single();
        periods.get(id).moveDates(due, reason, takenOver);
    }
}
