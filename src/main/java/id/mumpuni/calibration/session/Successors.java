package id.mumpuni.calibration.session;

import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who could preside over a session instead of its chair: another member of a committee, or whoever leads the unit today
 * where the superior holds the table.
 */
@Repository
class Successors {

    record Successor(UUID id, String name) {}

    private static final String SQL = """
            SELECT e.id, e.full_name AS name
            FROM calibration_session s CROSS JOIN LATERAL (
                    SELECT m.employee_id FROM calibration_member m WHERE s.mode = 'COMMITTEE' AND m.session_id = s.id
                    UNION SELECT l.employee_id FROM unit_leaders(:day) l WHERE s.mode = 'SUPERIOR' AND l.unit_id = s.unit_id) c
                JOIN employee e ON e.id = c.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE s.id = :session AND NOT EXISTS (SELECT FROM calibration_member m
                WHERE m.session_id = s.id AND m.employee_id = e.id AND m.chair)
            ORDER BY e.name, e.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Successors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Successor> of(UUID session) {
        return jdbc.sql(SQL)
                .param("session", session)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Successor.class))
                .list();
    }
}
