package id.mumpuni.workplans.page;

import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** As what a person stands in for a head during the days of a plan (Plt. and Plh.). */
@Repository
class Duties {

    record StandIn(UUID id, String kind, String unit, LocalDate starts, LocalDate ends) {}

    private static final String SQL = """
            SELECT d.id, d.kind, u.name AS unit, lower(d.valid) AS starts, upper(d.valid) - 1 AS ends
            FROM delegation d JOIN work_unit u ON u.id = d.unit_id
            WHERE d.employee_id = :employee AND d.valid && daterange(:starts, :ends, '[]')
            ORDER BY lower(d.valid), d.id
            """;

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StandIn> of(PlanPages.Head head) {
        return jdbc.sql(SQL)
                .param("employee", head.employeeId())
                .param("starts", head.starts())
                .param("ends", head.ends())
                .query(Rows.of(StandIn.class))
                .list();
    }
}
