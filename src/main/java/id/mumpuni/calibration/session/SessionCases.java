package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.Judgements;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes up what appraisers have handed in, and notes who has to do with it, in the transaction of the session. */
@Component
class SessionCases {

    private static final String ITEM = """
            INSERT INTO calibration_item (session_id, appraisal_id, employee_id, appraiser_id, work_result, behaviour, rating,
                added_at) VALUES (:session, :appraisal, :employee, :appraiser, :workResult, :behaviour, :rating, :now)
            ON CONFLICT DO NOTHING
            """;

    private final Judgements judgements;
    private final JdbcClient jdbc;
    private final Clock clock;

    SessionCases(Judgements judgements, JdbcClient jdbc, Clock clock) {
        this.judgements = judgements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param superior who holds the table as the superior of the appraisers; null for a committee */
    int takeUp(CalibrationSession session, @Nullable UUID superior) {
        List<Judgements.Seated> seated = judgements.seat(session.id(), session.periodId(), session.unitId(), superior);
        seated.forEach(one -> jdbc.sql(ITEM)
                .param("session", session.id())
                .param("appraisal", one.appraisalId())
                .param("employee", one.employeeId())
                .param("appraiser", one.appraiserId())
                .param("workResult", one.workResult().name())
                .param("behaviour", one.behaviour().name())
                .param("rating", one.rating().name())
                .param("now", Timestamp.from(Instant.now(clock)))
                .update());
        if (!seated.isEmpty()) {
            jdbc.sql("SELECT note_calibration_parties(:session, :day)")
                    .param("session", session.id())
                    .param("day", LocalDate.now(clock))
                    .query((row, number) -> number)
                    .list();
        }
        return seated.size();
    }
}
