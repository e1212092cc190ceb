package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.Stage;
import id.mumpuni.appraisal.process.TakenOutKind;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where one person stands in one period. */
@Repository
class Places {

    /**
     * One person's place in a period.
     *
     * @param reason why they were taken out of it; null if they take part
     * @param suggested by what is on record about them
     */
    record Place(
            UUID id,
            UUID periodId,
            String period,
            String name,
            UUID employeeId,
            String unit,
            @Nullable String appraiser,
            Stage stage,
            @Nullable LocalDate leftOn,
            @Nullable String reason,
            @Nullable TakenOutKind kind,
            @Nullable TakenOutKind suggested) {

        /** Service ended, and nobody has recorded it. */
        public boolean leavingMissing() {
            return leftOn == null
                    && (kind == TakenOutKind.DIED
                            || kind == TakenOutKind.RETIRED
                            || kind == TakenOutKind.CONTRACT_ENDED);
        }

        public boolean open() {
            return !stage.done() && stage != Stage.TAKEN_OUT;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Places(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The caller guards it. */
    @Transactional(readOnly = true)
    public Place of(UUID id) {
        return jdbc.sql(
                        "SELECT a.id, p.id AS period_id, p.name AS period, e.full_name AS name, a.employee_id, u.name AS unit,"
                                + " r.full_name AS appraiser, " + Board.STAGE
                                + " AS stage, e.left_on, a.taken_out_reason AS reason, a.taken_out_kind AS kind,"
                                + " taken_out_suggestion(a.id, :today) AS suggested"
                                + " FROM appraisal_standing_of(:id, :today) s JOIN appraisal a ON a.id = s.appraisal_id"
                                + " JOIN appraisal_period p ON p.id = a.period_id"
                                + " JOIN employee e ON e.id = a.employee_id JOIN work_unit u ON u.id = a.unit_id"
                                + " LEFT JOIN employee r ON r.id = COALESCE(s.acting_id, a.appraiser_id)")
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query(Rows.of(Place.class))
                .optional()
                .orElseThrow(() -> new NotFound(Place.class, id));
    }
}
