package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.HeldBy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits at a table; who is named is told. */
@Component
class SessionMembers {

    private static final String IN_SERVICE = """
            SELECT EXISTS (SELECT FROM employee WHERE id = ? AND (left_on IS NULL OR left_on > ?))
            """;

    private static final String ADD = """
            INSERT INTO calibration_member (session_id, employee_id, chair, named_by, named_at) VALUES (?, ?, false, ?, ?)
            ON CONFLICT (session_id, employee_id) DO NOTHING
            """;

    private static final String SITTING = """
            SELECT m.employee_id FROM calibration_member m
                JOIN employee e ON e.id = m.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE m.session_id = :session ORDER BY m.chair DESC, e.name, e.id
            """;

    private static final String STAY = "UPDATE calibration_member SET chair = false WHERE session_id = ? AND chair";

    private static final String LEAVE = "DELETE FROM calibration_member WHERE session_id = ? AND chair";

    private static final String PRESIDE = """
            INSERT INTO calibration_member (session_id, employee_id, chair, named_by, named_at) VALUES (?, ?, true, ?, ?)
            ON CONFLICT (session_id, employee_id)
                DO UPDATE SET chair = true, named_by = excluded.named_by, named_at = excluded.named_at
            """;

    private final JdbcClient jdbc;
    private final TellCalibration tell;
    private final Clock clock;

    SessionMembers(JdbcClient jdbc, TellCalibration tell, Clock clock) {
        this.jdbc = jdbc;
        this.tell = tell;
        this.clock = clock;
    }

    /** Those in service, the chair before the others. */
    List<UUID> sitting(UUID session) {
        return jdbc.sql(SITTING)
                .param("session", session)
                .param("day", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }

    boolean inService(UUID person) {
        return jdbc.sql(IN_SERVICE)
                .params(person, LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** Nothing happens if they sit there already. */
    void add(UUID session, UUID person, UUID by) {
        int added = jdbc.sql(ADD)
                .params(session, person, by, Timestamp.from(Instant.now(clock)))
                .update();
        if (added == 1) {
            tell.named(session, person);
        }
    }

    /** Who presided over a committee stays in it; the table of a superior is left with the office that gave it. */
    void preside(CalibrationSession session, UUID person, UUID by) {
        jdbc.sql(session.mode() == HeldBy.COMMITTEE ? STAY : LEAVE)
                .param(session.id())
                .update();
        jdbc.sql(PRESIDE)
                .params(session.id(), person, by, Timestamp.from(Instant.now(clock)))
                .update();
        tell.named(session.id(), person);
    }

    void remove(UUID session, UUID person) {
        jdbc.sql("DELETE FROM calibration_member WHERE session_id = ? AND employee_id = ? AND NOT chair")
                .params(session, person)
                .update();
    }

    boolean appraises(UUID session, UUID person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM calibration_item WHERE session_id = ? AND appraiser_id = ?)")
                .params(session, person)
                .query(Boolean.class)
                .single();
    }
}
