package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units for which somebody may call a session, with what waits there: those that they lead, where the superior of the
 * appraisers holds the table; all, for BKD, where a committee does.
 */
@Repository
class WaitingProposals {

    record Unit(
            UUID periodId,
            String period,
            UUID unitId,
            String unit,
            HeldBy mode,
            @Nullable LocalDate due,
            long waiting,
            long appraisers) {}

    static final int MOST = 60;

    private static final String SQL = """
            SELECT p.id AS period_id, p.name AS period, u.id AS unit_id, u.name AS unit, y.calibration AS mode,
                p.calibration_due AS due, count(*) AS waiting, count(DISTINCT a.appraiser_id) AS appraisers
            FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id AND y.calibration <> 'OFF'
                JOIN appraisal a ON a.period_id = p.id AND a.status = 'PROPOSED' AND a.calibration_id IS NULL
                    AND a.calibrated_at IS NULL AND a.taken_out_reason IS NULL AND a.appraiser_id IS NOT NULL
                JOIN work_unit_ancestor x ON x.unit_id = a.unit_id
                JOIN work_unit u ON u.id = x.ancestor_id
            WHERE p.status = 'OPEN' AND p.calibration_due >= :day
                AND (y.calibration = 'COMMITTEE' AND :officer
                        AND EXISTS (SELECT FROM work_unit_ancestor z WHERE z.unit_id = u.id AND z.ancestor_id = p.unit_id)
                    OR y.calibration = 'SUPERIOR' AND u.id IN (SELECT l.unit_id FROM units_led_by(:me, :day) l)
                        AND a.employee_id <> :me AND a.appraiser_id <> :me)
                AND (:unit::uuid IS NULL OR u.id = :unit) AND (:period::uuid IS NULL OR p.id = :period)
                AND u.name ILIKE :search
            GROUP BY p.id, u.id, y.calibration
            ORDER BY p.starts DESC, p.id, count(*) DESC, u.name, u.id LIMIT 60
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingProposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Unit> of(Actor actor, String search) {
        return query(actor, null, null, search);
    }

    /** Empty if they may not call one there, or nothing waits. */
    @Transactional(readOnly = true)
    public List<Unit> in(Actor actor, UUID period, UUID unit) {
        return query(actor, period, unit, "%");
    }

    private List<Unit> query(Actor actor, @Nullable UUID period, @Nullable UUID unit, String search) {
        return jdbc.sql(SQL)
                .param("me", actor.employeeId())
                .param("officer", actor.has(Role.PERSONNEL_OFFICER))
                .param("day", LocalDate.now(clock))
                .param("period", period)
                .param("unit", unit)
                .param("search", search)
                .query(Rows.of(Unit.class))
                .list();
    }
}
