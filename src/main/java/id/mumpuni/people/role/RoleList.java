package id.mumpuni.people.role;

import id.mumpuni.people.Role;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class RoleList {

    record Row(
            UUID id,
            UUID employeeId,
            String employee,
            @Nullable String position,
            Role role,
            @Nullable String unit) {}

    private final JdbcClient jdbc;

    RoleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Row> all() {
        return jdbc.sql("""
                        SELECT g.id, g.employee_id, e.full_name AS employee, t.position_title AS position, g.role,
                               u.name AS unit
                        FROM role_grant g JOIN employee e ON e.id = g.employee_id
                            LEFT JOIN directory_entry t ON t.employee_id = g.employee_id
                            LEFT JOIN work_unit u ON u.id = g.unit_id
                        ORDER BY g.role, e.name, g.id
                        """).query(Rows.of(Row.class)).list();
    }
}
