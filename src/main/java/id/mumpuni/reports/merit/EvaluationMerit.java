package id.mumpuni.reports.merit;

/** What the merit worksheet asks about evaluation and follow-up, by the unit in which people were appraised. */
final class EvaluationMerit {

    // periods of the year whose days of evaluation are over today; a report is looked at once its day has passed
    private static final String RESULTS = """
            WITH period AS MATERIALIZED (
                SELECT p.id, p.kind = 'ANNUAL' AS annual, p.starts, p.ends, p.rating_due,
                    working_day_after(p.rating_due, y.report_days) < :today AS report_due
                FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id
                WHERE p.status IN ('OPEN', 'CLOSED') AND EXTRACT(year FROM p.ends) = :year AND p.ends <= :last
                    AND p.rating_due < :today
            ),
            evidenced AS MATERIALIZED (
                SELECT DISTINCT w.employee_id, p.id AS period_id
                FROM period p JOIN progress_entry x ON x.period_start >= p.starts AND x.period_end <= p.ends
                    JOIN planned_result r ON r.id = x.result_id JOIN work_plan w ON w.id = r.plan_id
                WHERE EXISTS (SELECT FROM progress_evidence v WHERE v.entry_id = x.id)
            ),
            proven AS MATERIALIZED (SELECT DISTINCT appraisal_id FROM rating_proof),
            reported AS MATERIALIZED (
                SELECT s.appraisal_id, s.state FROM period p CROSS JOIN LATERAL report_standing(p.id, :today) s WHERE p.report_due
            ),
            """;

    // help that began after the result was signed
    private static final String HELP = """
            helped AS MATERIALIZED (
                SELECT a.id AS appraisal_id FROM appraisal a JOIN period p ON p.id = a.period_id
                WHERE a.rating IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR') AND a.signed_at IS NOT NULL AND (
                    EXISTS (SELECT FROM guidance g WHERE g.employee_id = a.employee_id AND g.status <> 'CANCELLED'
                        AND COALESCE(g.planned_on, local_day(g.guide_signed_at)) >= local_day(a.signed_at))
                    OR EXISTS (SELECT FROM counselling c WHERE c.employee_id = a.employee_id AND c.status <> 'DISMISSED'
                        AND c.created_at >= a.signed_at))
            ),
            """;

    private static final String PEOPLE = """
            result AS (
                SELECT a.employee_id, a.unit_id, p.annual,
                    p.report_due AND (a.objected_at IS NULL OR a.objection_ended_at IS NOT NULL) AS report_due,
                    a.signed_at IS NOT NULL AS signed,
                    COALESCE(local_day(a.signed_at) <= p.rating_due, false) AS timely,
                    a.signed_at IS NOT NULL AND (v.employee_id IS NOT NULL OR q.appraisal_id IS NOT NULL) AS proven,
                    a.signed_at IS NOT NULL AND a.rating IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR') AS low,
                    h.appraisal_id IS NOT NULL AS helped, COALESCE(r.state = 'ARRIVED', false) AS arrived
                FROM period p JOIN appraisal a ON a.period_id = p.id AND a.taken_out_reason IS NULL
                    LEFT JOIN evidenced v ON v.employee_id = a.employee_id AND v.period_id = p.id
                    LEFT JOIN proven q ON q.appraisal_id = a.id
                    LEFT JOIN helped h ON h.appraisal_id = a.id
                    LEFT JOIN reported r ON r.appraisal_id = a.id
            ),
            person AS (
                SELECT employee_id, unit_id, count(*) FILTER (WHERE NOT annual) AS periodic, count(*) FILTER (WHERE annual) AS annual,
                    bool_and(signed) FILTER (WHERE NOT annual) AS periodic_signed,
                    bool_and(signed) FILTER (WHERE annual) AS annual_signed, bool_and(timely) AS timely, bool_and(proven) AS proven,
                    bool_or(low) AS low, bool_and(helped) FILTER (WHERE low) AS helped,
                    bool_or(report_due) AS report_due, bool_and(arrived) FILTER (WHERE report_due) AS arrived
                FROM result GROUP BY employee_id, unit_id
            )
            SELECT unit_id, count(*) AS appraised, count(*) FILTER (WHERE periodic > 0) AS periodic_due,
                count(*) FILTER (WHERE periodic_signed) AS periodic, count(*) FILTER (WHERE annual > 0) AS annual_due,
                count(*) FILTER (WHERE annual_signed) AS annual, count(*) FILTER (WHERE timely) AS timely,
                count(*) FILTER (WHERE proven) AS proven, count(*) FILTER (WHERE low) AS low,
                count(*) FILTER (WHERE helped) AS improved, count(*) FILTER (WHERE report_due) AS report_due,
                count(*) FILTER (WHERE arrived) AS reported
            FROM person GROUP BY unit_id
            """;

    static final String SQL = RESULTS + HELP + PEOPLE;

    /** Objections that have ended, or whose days are over, of results of the year. */
    static final String OBJECTIONS = """
            SELECT a.unit_id, count(*) AS objections,
                count(*) FILTER (WHERE o.status = 'WITHDRAWN' OR local_day(o.decided_at) <= o.decide_by) AS settled
            FROM objection o JOIN appraisal a ON a.id = o.appraisal_id JOIN appraisal_period p ON p.id = a.period_id
            WHERE EXTRACT(year FROM p.ends) = :year AND p.ends <= :last AND (o.status <> 'FILED' OR o.decide_by < :today)
            GROUP BY a.unit_id
            """;

    private EvaluationMerit() {}
}
