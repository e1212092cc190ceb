package id.mumpuni.calibration.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits at a table. */
@Component
class SessionMembers {

    private static final String IN_SERVICE = """
            SELECT EXISTS (SELECT FROM employee WHERE id = ? AND (left_on IS NULL OR left_on > ?))
            """;

    private static final String ADD = """
            INSERT INTO calibration_member (session_id, employee_id, chair, named_by, named_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (session_id, employee_id) DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionMembers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean inService(UUID person) {
        return jdbc.sql(IN_SERVICE)
                .params(person, LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** False if they sit there already. */
    boolean add(UUID session, UUID person, boolean chair, UUID by) {
        return jdbc.sql(ADD)
                        .params(session, person, chair, by, Timestamp.from(Instant.now(clock)))
                        .update()
                == 1;
    }

    void remove(UUID session, UUID person) {
        jdbc.sql("DELETE FROM calibration_member WHERE session_id = ? AND employee_id = ? AND NOT chair")
                .params(session, person)
                .update();
    }

    long count(UUID session) {
        return jdbc.sql("SELECT count(*) FROM calibration_member WHERE session_id = ?")
                .param(session)
                .query(Long.class)
                .single();
    }

    boolean appraises(UUID session, UUID person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM calibration_item WHERE session_id = ? AND appraiser_id = ?)")
                .params(session, person)
                .query(Boolean.class)
                .single();
    }
}
