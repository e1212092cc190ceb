package id.mumpuni.workplans.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who else a plan concerns, and what they are called. */
@Repository
class PlanParties {

    private static final String GIVERS = """
            SELECT DISTINCT r.assigned_by FROM planned_result r JOIN work_plan w ON w.id = r.plan_id
            WHERE w.id = :plan AND r.assigned_by IS NOT NULL AND r.assigned_by IS DISTINCT FROM w.appraiser_id
                AND r.assigned_by IS DISTINCT FROM w.set_by
                AND NOT EXISTS (SELECT FROM planned_result e WHERE e.id = r.earlier_id AND e.assigned_by = r.assigned_by)
            """;

    private final JdbcClient jdbc;

    PlanParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String name(UUID employeeId) {
        return jdbc.sql("SELECT full_name FROM employee WHERE id = ?")
                .param(employeeId)
                .query(String.class)
                .single();
    }

    /** Leaders beside the appraiser who gave a result that was in no earlier revision. */
    List<UUID> givers(UUID planId) {
        return jdbc.sql(GIVERS).param("plan", planId).query(UUID.class).list();
    }
}
