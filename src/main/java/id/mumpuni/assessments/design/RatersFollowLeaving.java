package id.mumpuni.assessments.design;

import id.mumpuni.people.EmployeeLeft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who leaves rates nobody any more: what they had not sent goes to somebody else. Nobody is asked about them either. */
@Component
class RatersFollowLeaving {

    private static final String OPEN = """
            FROM rater_form f JOIN round_participant p ON p.id = f.participant_id JOIN assessment_round r ON r.id = p.round_id
            WHERE NOT f.submitted AND round_phase(r.status, r.opens, r.closes, :day) IN ('WAITING', 'OPEN')
            """;

    private final JdbcClient jdbc;
    private final ReplaceRater replaceRater;
    private final Clock clock;

    RatersFollowLeaving(JdbcClient jdbc, ReplaceRater replaceRater, Clock clock) {
        this.jdbc = jdbc;
        this.replaceRater = replaceRater;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EmployeeLeft left) {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("DELETE FROM rater_form WHERE id IN (SELECT f.id " + OPEN + " AND p.employee_id = :person)")
                .param("day", today)
                .param("person", left.employeeId())
                .update();
        jdbc.sql("SELECT f.id " + OPEN + " AND f.rater_id = :person")
                .param("day", today)
                .param("person", left.employeeId())
                .query(UUID.class)
                .list()
                .forEach(replaceRater::replace);
    }
}
