package id.mumpuni.workplans.cascade;

import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other leaders ask of the people whom somebody appraises. */
@Repository
class GuestRequests {

    record Request(UUID id, String employee, String leader, String unit, int year, GuestState state, String roles) {}

    private static final String SQL = """
            SELECT g.id, e.full_name AS employee, leader.full_name AS leader, COALESCE(u.name, '–') AS unit, g.year, g.state,
                COALESCE((SELECT string_agg(c.role_text, '; ' ORDER BY c.id) FROM role_cell c
                    WHERE c.leader_id = g.leader_id AND c.year = g.year AND c.member_id = g.employee_id), '') AS roles
            FROM matrix_guest g
                JOIN employee e ON e.id = g.employee_id
                JOIN employee leader ON leader.id = g.leader_id
                JOIN LATERAL reporting_line_of(:day, g.employee_id) l ON l.appraiser_id = :appraiser
                LEFT JOIN placement p ON p.employee_id = g.leader_id AND p.valid @> :day
                LEFT JOIN work_unit u ON u.id = p.unit_id
            WHERE g.year >= :year
            ORDER BY g.state <> 'ASKED', g.year DESC, e.name, g.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GuestRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Request> to(UUID appraiser) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(SQL)
                .param("day", today)
                .param("appraiser", appraiser)
                .param("year", today.getYear() - 1)
                .query(Rows.of(Request.class))
                .list();
    }

    /** How many of them wait. */
    int waiting(UUID appraiser) {
        return jdbc.sql(
                        "SELECT count(*) FROM matrix_guest g"
                                + " JOIN LATERAL reporting_line_of(?, g.employee_id) l ON l.appraiser_id = ? WHERE g.state = 'ASKED'")
                .params(LocalDate.now(clock), appraiser)
                .query(Integer.class)
                .single();
    }
}
