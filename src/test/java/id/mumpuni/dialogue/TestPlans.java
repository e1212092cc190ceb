package id.mumpuni.dialogue;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans that are set, made through SQL. */
public final class TestPlans {

    private TestPlans() {}

    public static UUID set(JdbcClient jdbc, UUID employee, UUID appraiser, int year) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status,"
                        + " submitted_at, set_by, set_at)"
                        + " VALUES (?, 0, ?, ?, 'STAFF', 'QUANTITATIVE', ?, 'SET', now(), ?, now())")
                .params(id, employee, year, appraiser, appraiser)
                .update();
        return id;
    }

    public static UUID revision(JdbcClient jdbc, UUID plan, int number) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach,"
                        + " appraiser_id, status, submitted_at, set_by, set_at)"
                        + " SELECT ?, 0, employee_id, year, ?, 'Tugas baru', model, approach, appraiser_id, status,"
                        + " submitted_at, set_by, set_at FROM work_plan WHERE id = ?")
                .params(id, number, plan)
                .update();
        return id;
    }

    public static UUID result(JdbcClient jdbc, UUID plan, String description, UUID earlier) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO planned_result (id, plan_id, ordinal, kind, description, earlier_id)"
                        + " VALUES (?, ?, 1, 'MAIN', ?, ?)")
                .params(id, plan, description)
                .param(earlier)
                .update();
        return id;
    }
}
