package id.mumpuni.appraisal.period;

import id.mumpuni.workplans.WorkPlanSet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was written in an open appraisal against a plan goes on in its revision. Appraisals that are handed in stay with
 * the plan that they were written against.
 */
@Component
class RevisedPlans {

    private static final String OPEN = """
             JOIN appraisal a ON a.employee_id = w.employee_id AND a.status = 'OPEN'
             JOIN appraisal_period p ON p.id = a.period_id AND p.status = 'OPEN' AND extract(year FROM p.starts) = w.year
            WHERE w.id = :plan AND t.appraisal_id = a.id
            """;

    private static final String ACHIEVEMENTS = """
            UPDATE achievement t SET indicator_id = i.id
            FROM work_plan w JOIN planned_result r ON r.plan_id = w.id JOIN indicator i ON i.result_id = r.id
            """ + OPEN + " AND t.indicator_id = i.earlier_id";

    private static final String FEEDBACK = """
            UPDATE result_feedback t SET result_id = r.id
            FROM work_plan w JOIN planned_result r ON r.plan_id = w.id
            """ + OPEN + " AND t.result_id = r.earlier_id";

    private final JdbcClient jdbc;

    RevisedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(WorkPlanSet set) {
        follow(ACHIEVEMENTS, set.planId());
        follow(FEEDBACK, set.planId());
    }

    private void follow(String sql, UUID plan) {
        jdbc.sql(sql).param("plan", plan).update();
    }
}
