package id.mumpuni.reports.merit;

import id.mumpuni.reports.figures.CountUnits;
import id.mumpuni.reports.figures.Kept;
import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.MeritFigure;
import id.mumpuni.reports.rules.ReportMonth;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the merit worksheet asks about performance, counted for every unit. */
@Component
class MeritNumbers {

    /** It takes longer to count than the board and is asked for seldom. */
    private static final int LONGER = 10;

    private static final String PEOPLE = """
            WITH person AS MATERIALIZED (SELECT * FROM plan_standing(:year, :day) WHERE state <> 'EXEMPT'),
            holder AS MATERIALIZED (
                SELECT p.employee_id, p.plan_id, w.approach,
                    EXTRACT(month FROM COALESCE(w.starts_on, make_date(:year, 1, 1)))::integer AS starts,
                    CASE WHEN :over % 3 > 0 AND EXISTS (SELECT FROM documentation_rhythm)
                            AND documentation_rhythm_of(p.employee_id, :quarter, :day) = 'QUARTERLY'
                        THEN :over - :over % 3 ELSE :over END AS over
                FROM person p JOIN work_plan w ON w.id = p.plan_id WHERE p.state = 'SET'
            ),
            shape AS MATERIALIZED (
                SELECT h.plan_id,
                    bool_and(i.indicators > 0 AND (h.approach = 'QUALITATIVE' OR i.targets = i.indicators)) AS complete
                FROM holder h JOIN planned_result r ON r.plan_id = h.plan_id
                    CROSS JOIN LATERAL (SELECT count(*) AS indicators, count(target) AS targets
                        FROM indicator i WHERE i.result_id = r.id) i
                GROUP BY h.plan_id
            ),
            """;

    // a month that is over counts from the month in which the plan begins
    private static final String YEAR = """
            documented AS MATERIALIZED (
                SELECT h.plan_id, h.over >= h.starts AS due,
                    h.over >= h.starts AND (m.months & span.months) = span.months AS recorded
                FROM holder h
                    CROSS JOIN LATERAL (
                        SELECT ((1 << h.over) - 1) & ~((1 << (h.starts - 1)) - 1) AS months) span
                    JOIN plan_recorded_months(:year) m ON m.plan_id = h.plan_id
            ),
            records AS MATERIALIZED (
                SELECT h.plan_id, r.planned = r.results AND r.results > 0 AS stepped
                FROM holder h CROSS JOIN LATERAL plan_records(h.plan_id, :first, :last) r
            ),
            unlinked AS MATERIALIZED (SELECT DISTINCT plan_id FROM result_without_link),
            expected AS MATERIALIZED (SELECT DISTINCT plan_id FROM behaviour_expectation),
            heard AS MATERIALIZED (
                SELECT DISTINCT employee_id FROM feedback
                WHERE relation = 'LEADER' AND given_on BETWEEN :quarter AND :last
            ),
            stalled AS MATERIALIZED (
                SELECT f.employee_id, bool_and(
                    EXISTS (SELECT FROM feedback_follow_up u WHERE u.feedback_id = f.id)
                    OR EXISTS (SELECT FROM guidance g WHERE g.feedback_id = f.id AND g.status <> 'CANCELLED')) AS helped
                FROM feedback_now f
                WHERE f.relation = 'LEADER' AND f.progress = 'NOT_SHOWN'
                    AND f.given_on BETWEEN make_date(:year, 1, 1) AND :last
                GROUP BY f.employee_id
            ),
            """;

    private static final String JUDGED = """
            judged AS (
                SELECT p.unit_id, h.plan_id IS NOT NULL AS holder, s.complete, d.due, d.recorded, r.stepped,
                    h.plan_id IS NOT NULL AND l.plan_id IS NULL AS cascaded, x.plan_id IS NOT NULL AS expected,
                    EXISTS (SELECT FROM work_plan f CROSS JOIN plan_days(:year) days
                        WHERE f.employee_id = p.employee_id AND f.year = :year AND f.revision = 1
                            AND (f.set_at AT TIME ZONE 'Asia/Jakarta')::date <= days.set_by + CASE
                                WHEN (f.set_at AT TIME ZONE 'Asia/Jakarta')::date <= days.set_by THEN 0
                                ELSE plan_days_later(p.employee_id, :year, (f.set_at AT TIME ZONE 'Asia/Jakarta')::date) END
                    ) AS on_time,
                    h.plan_id IS NOT NULL AND f.employee_id IS NOT NULL AS heard, t.employee_id IS NOT NULL AS stalled,
                    t.helped
                FROM person p
                    LEFT JOIN holder h ON h.employee_id = p.employee_id
                    LEFT JOIN shape s ON s.plan_id = h.plan_id
                    LEFT JOIN documented d ON d.plan_id = h.plan_id
                    LEFT JOIN records r ON r.plan_id = h.plan_id
                    LEFT JOIN unlinked l ON l.plan_id = h.plan_id
                    LEFT JOIN expected x ON x.plan_id = h.plan_id
                    LEFT JOIN heard f ON f.employee_id = p.employee_id
                    LEFT JOIN stalled t ON t.employee_id = p.employee_id
            )
            SELECT unit_id, count(*) AS people, count(*) FILTER (WHERE complete) AS complete,
                count(*) FILTER (WHERE on_time) AS on_time, count(*) FILTER (WHERE cascaded) AS cascaded,
                count(*) FILTER (WHERE expected) AS expected,
                count(*) FILTER (WHERE on_time AND cascaded AND expected) AS sound,
                count(*) FILTER (WHERE stepped) AS stepped, count(*) FILTER (WHERE holder) AS holders,
                count(*) FILTER (WHERE due) AS due, count(*) FILTER (WHERE recorded) AS recorded,
                count(*) FILTER (WHERE heard) AS heard, count(*) FILTER (WHERE stalled) AS stalled,
                count(*) FILTER (WHERE helped) AS helped
            FROM judged GROUP BY unit_id
            """;

    private final CountUnits units;
    private final Kept<ReportMonth, UnitFigures<MeritFigure>> kept;

    MeritNumbers(CountUnits units, @Value("${mumpuni.reports.keep:30s}") Duration keep, Clock clock) {
        this.units = units;
        this.kept = new Kept<>(keep.multipliedBy(LONGER), clock);
    }

    /** A unit that was founded meanwhile is not among those that were counted. */
    UnitFigures<MeritFigure> of(ReportMonth month, UUID unit) {
        return kept.get(
                month,
                figures -> figures.tree().knows(unit),
                () -> units.count(
                        List.of(PEOPLE + YEAR + JUDGED, EvaluationMerit.SQL, EvaluationMerit.OBJECTIONS),
                        MeritFigure.class,
                        CountUnits.parameters(month)));
    }
}
