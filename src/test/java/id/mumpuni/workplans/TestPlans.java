package id.mumpuni.workplans;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans for tests, made through SQL. */
public record TestPlans(JdbcClient jdbc) {

    public UUID plan(UUID employee, UUID appraiser, int year, PlanModel model, String status) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status,
                            submitted_at, set_by, set_at)
                        SELECT :id, 0, :employee, :year, :model, 'QUANTITATIVE', a.id, s.name,
                            CASE WHEN s.name <> 'DRAFT' THEN now() END,
                            CASE WHEN s.name = 'SET' THEN a.id END, CASE WHEN s.name = 'SET' THEN now() END
                        FROM (SELECT :appraiser::uuid AS id) a, (SELECT :status::text AS name) s
                        """)
                .param("id", id)
                .param("employee", employee)
                .param("year", year)
                .param("model", model.name())
                .param("appraiser", appraiser)
                .param("status", status)
                .update();
        return id;
    }

    public UUID result(UUID plan, String description) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO planned_result (id, plan_id, ordinal, kind, description) SELECT ?, ?,"
                        + " count(*) + 1, 'MAIN', ? FROM planned_result WHERE plan_id = ?")
                .params(id, plan, description, plan)
                .update();
        return id;
    }

    public UUID indicator(UUID result, String description, String target) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, aspect, description, target) SELECT ?, ?,"
                        + " count(*) + 1, 'QUANTITY', ?, ? FROM indicator WHERE result_id = ?")
                .params(id, result, description, target, result)
                .update();
        return id;
    }
}
