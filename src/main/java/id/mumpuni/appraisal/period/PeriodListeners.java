package id.mumpuni.appraisal.period;

import id.mumpuni.people.AppraiserChanged;
import id.mumpuni.workplans.WorkPlanSet;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps open appraisals in step with plans and reporting lines, in the transaction that changed those. */
@Component
class PeriodListeners {

    private static final String ATTACH_PLAN = """
            UPDATE appraisal a SET plan_id = :plan, version = a.version + 1
            FROM appraisal_period p
            WHERE p.id = a.period_id AND p.status = 'OPEN' AND extract(year FROM p.starts) = :year
                AND a.employee_id = :employee AND a.status = 'OPEN' AND a.plan_id IS DISTINCT FROM :plan
            """;

    private static final String FOLLOW_LINE = """
            UPDATE appraisal a SET appraiser_id = :appraiser, version = a.version + 1,
                acting = line.acting, led_unit_id = line.led_unit_id,
                reviewer_id = (SELECT above.appraiser_id FROM reporting_line(:day, :appraiser::uuid) above)
            FROM appraisal_period p, reporting_line(:day, :employee) line
            WHERE p.id = a.period_id AND p.status = 'OPEN' AND a.employee_id = :employee
                AND a.status IN ('OPEN', 'SUBMITTED') AND a.appraiser_id IS DISTINCT FROM :appraiser
            """;

    private final JdbcClient jdbc;

    PeriodListeners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(WorkPlanSet set) {
        jdbc.sql(ATTACH_PLAN)
                .param("plan", set.planId())
                .param("year", set.year())
                .param("employee", set.employeeId())
                .update();
    }

    @EventListener
    void on(AppraiserChanged change) {
        jdbc.sql(FOLLOW_LINE)
                .param("employee", change.employeeId())
                .param("appraiser", change.newAppraiserId())
                .param("day", change.from())
                .update();
    }
}
