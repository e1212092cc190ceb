package id.mumpuni.workplans.notice;

import id.mumpuni.shared.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    record Named(UUID id, String name) {}

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

    Map<UUID, String> names(Collection<UUID> employees) {
        return jdbc
                .sql("SELECT id, full_name AS name FROM employee WHERE id = ANY(?)")
                .param(employees.toArray(UUID[]::new))
                .query(Rows.of(Named.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    /** Leaders beside the appraiser who gave a result that was in no earlier revision. */
    List<UUID> givers(UUID planId) {
        return jdbc.sql(GIVERS).param("plan", planId).query(UUID.class).list();
    }
}
