package id.mumpuni.appraisal.period;

import id.mumpuni.workplans.WorkPlanSet;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps open appraisals in step with plans, in the transaction that set them. */
@Component
class PeriodListeners {

    private static final String ATTACH_PLAN = """
            UPDATE appraisal a SET plan_id = :plan, version = a.version + 1
            FROM appraisal_period p
            WHERE p.id = a.period_id AND p.status IN ('OPENING', 'OPEN') AND extract(year FROM p.starts) = :year
                AND a.employee_id = :employee AND a.status = 'OPEN' AND a.plan_id IS DISTINCT FROM :plan
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
}
