package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.line.PersonLine;
import id.mumpuni.dialogue.rules.FeedbackRhythm;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person and the present leader have said about how often regular feedback is given. */
@Repository
class Rhythms {

    /** What they agreed, and what one of them has proposed since; either may be missing. */
    record Rhythm(
            @Nullable FeedbackRhythm agreed,
            @Nullable LocalDate agreedOn,
            @Nullable FeedbackRhythm proposed,
            @Nullable UUID proposedBy) {

        public boolean waitsFor(PersonLine line) {
            return proposed != null && !line.actor().employeeId().equals(proposedBy);
        }
    }

    private static final String OF = """
            SELECT a.rhythm AS agreed, (a.agreed_at AT TIME ZONE :zone)::date AS agreed_on, p.rhythm AS proposed, p.proposed_by
            FROM employee e
                LEFT JOIN feedback_rhythm a ON a.employee_id = e.id AND a.leader_id = CAST(:leader AS uuid)
                LEFT JOIN feedback_rhythm_proposal p ON p.employee_id = e.id AND p.leader_id = CAST(:leader AS uuid)
            WHERE e.id = :employee
            """;

    private static final String PROPOSE = """
            INSERT INTO feedback_rhythm_proposal (employee_id, leader_id, rhythm, proposed_by, proposed_at)
            VALUES (:employee, :leader, :rhythm, :actor, :now)
            ON CONFLICT (employee_id) DO UPDATE SET leader_id = excluded.leader_id, rhythm = excluded.rhythm,
                proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at
            """;

    private static final String AGREE = """
            WITH taken AS (
                DELETE FROM feedback_rhythm_proposal
                WHERE employee_id = :employee AND leader_id = :leader AND proposed_by <> :actor
                RETURNING employee_id, leader_id, rhythm)
            INSERT INTO feedback_rhythm (employee_id, leader_id, rhythm, agreed_at)
            SELECT employee_id, leader_id, rhythm, :now FROM taken
            ON CONFLICT (employee_id) DO UPDATE SET leader_id = excluded.leader_id, rhythm = excluded.rhythm,
                agreed_at = excluded.agreed_at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Rhythms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Rhythm of(PersonLine line) {
        return jdbc.sql(OF)
                .param("employee", line.employeeId())
                .param("leader", line.appraiserId())
                .param("zone", clock.getZone().getId())
                .query(Rows.of(Rhythm.class))
                .single();
    }

    void propose(PersonLine line, UUID leader, FeedbackRhythm rhythm) {
        between(PROPOSE, line, leader).param("rhythm", rhythm.name()).update();
    }

    /** False if nothing waits for the one who acts. */
    boolean agree(PersonLine line, UUID leader) {
        return between(AGREE, line, leader).update() > 0;
    }

    private JdbcClient.StatementSpec between(String sql, PersonLine line, UUID leader) {
        return jdbc.sql(sql)
                .param("employee", line.employeeId())
                .param("leader", leader)
                .param("actor", line.actor().employeeId())
                .param("now", OffsetDateTime.now(clock));
    }
}
