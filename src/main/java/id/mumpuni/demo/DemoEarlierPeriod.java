package id.mumpuni.demo;

import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The earlier quarter of the story's agency: the team of the demo account and that of another appraiser beside it. */
@Component
class DemoEarlierPeriod {

    private static final String PERIOD = """
            INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due, calibration_due,
                policy_id, status, opened_by, opened_at)
            SELECT :id, 0, :name, 'QUARTERLY', :unit, :starts, :ends, :ends, :selfDue, :today, :today, y.id, 'OPEN', :officer,
                CAST(:selfDue AS date)
            FROM evaluation_policy y WHERE y.key = 'kompetensi-dan-publik' AND y.version = 1
            """;

    private static final String OPEN = """
            WITH line AS MATERIALIZED (SELECT * FROM reporting_line(:day)),
            beside AS (
                SELECT l.appraiser_id FROM line l JOIN line above ON above.employee_id = l.appraiser_id
                    JOIN work_plan w ON w.employee_id = l.employee_id AND w.year = :year AND w.status = 'SET'
                WHERE l.appraiser_id <> :appraiser
                    AND above.appraiser_id = (SELECT s.appraiser_id FROM line s WHERE s.employee_id = :appraiser)
                GROUP BY l.appraiser_id ORDER BY count(*) DESC, l.appraiser_id LIMIT 1
            )
            INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, acting, plan_id, head, led_unit_id, status)
            SELECT uuidv7(), 0, :period, l.employee_id, l.appraiser_id, r.appraiser_id, l.unit_id, l.acting, w.id, l.head, l.led_unit_id, 'OPEN'
            FROM line l
                LEFT JOIN line r ON r.employee_id = l.appraiser_id
                JOIN work_plan w ON w.employee_id = l.employee_id AND w.year = :year AND w.status = 'SET'
            WHERE (l.employee_id = :appraiser OR l.appraiser_id = :appraiser OR l.appraiser_id IN (SELECT appraiser_id FROM beside))
                AND l.appraiser_id IS NOT NULL AND r.appraiser_id IS NOT NULL
            """;

    private static final String RATED = """
            INSERT INTO organisation_rating (period_id, unit_id, rating, basis, set_by, issued_on, set_at)
            SELECT p.id, u.unit_id, 'GOOD', 'Laporan kinerja triwulan: delapan dari sembilan target rencana aksi tercapai',
                CAST(:officer AS uuid), CAST(:day AS date), now()
            FROM appraisal_period p
                CROSS JOIN LATERAL (SELECT p.unit_id UNION SELECT a.unit_id FROM appraisal a WHERE a.period_id = p.id) u
            WHERE p.id = :period
            """;

    private static final String MEMBERS = """
            SELECT a.id, a.employee_id, a.appraiser_id, a.plan_id, t.title, t.kind, a.reviewer_id
            FROM appraisal a JOIN placement p ON p.employee_id = a.employee_id AND p.valid @> :day
                JOIN position t ON t.id = p.position_id
            WHERE a.period_id = :period AND (:appraiser IN (a.appraiser_id, a.employee_id)) = :team
            ORDER BY a.employee_id = :first DESC, a.employee_id = :appraiser, a.employee_id
            """;

    private final JdbcClient jdbc;

    DemoEarlierPeriod(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean planned(int year) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM work_plan WHERE year = ? AND status = 'SET')")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    UUID open(DemoCast cast, LocalDate starts, LocalDate today) {
        UUID period = UUID.randomUUID();
        LocalDate ends = starts.plusMonths(3).minusDays(1);
        jdbc.sql(PERIOD)
                .param("id", period)
                .param("name", DemoPeriod.name(starts))
                .param("unit", cast.officers().agency())
                .param("starts", starts)
                .param("ends", ends)
                .param("selfDue", ends.plusDays(7))
                .param("today", today)
                .param("officer", cast.officer())
                .update();
        jdbc.sql(OPEN)
                .param("period", period)
                .param("day", today)
                .param("year", starts.getYear())
                .param("appraiser", cast.appraiser())
                .update();
        jdbc.sql(RATED)
                .param("period", period)
                .param("officer", cast.officer())
                .param("day", today)
                .update();
        return period;
    }

    /** The demo account first, whoever leads the team last. */
    List<DemoMember> team(UUID period, DemoCast cast, LocalDate today) {
        return members(period, cast, today, true);
    }

    List<DemoMember> neighbours(UUID period, DemoCast cast, LocalDate today) {
        return members(period, cast, today, false);
    }

    private List<DemoMember> members(UUID period, DemoCast cast, LocalDate today, boolean team) {
        return jdbc.sql(MEMBERS)
                .param("period", period)
                .param("day", today)
                .param("first", cast.employee())
                .param("appraiser", cast.appraiser())
                .param("team", team)
                .query(Rows.of(DemoMember.class))
                .list();
    }

    /** Its last day was yesterday: who was not at the table is waited for no longer. */
    void endCalibration(UUID period, LocalDate today) {
        jdbc.sql("UPDATE appraisal_period SET calibration_due = ? WHERE id = ?")
                .params(today.minusDays(1), period)
                .update();
    }

    /** The same for the evaluation: who was not evaluated is the superior's. */
    void endRating(UUID period, LocalDate today) {
        jdbc.sql("UPDATE appraisal_period SET rating_due = ?, dates_reason = 'Evaluasi triwulan diakhiri' WHERE id = ?")
                .params(today.minusDays(1), period)
                .update();
    }

    void close(UUID period) {
        jdbc.sql("UPDATE appraisal_period SET status = 'CLOSED' WHERE id = ?")
                .param(period)
                .update();
    }
}
