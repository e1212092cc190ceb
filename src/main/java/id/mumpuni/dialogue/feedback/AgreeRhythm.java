package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.line.PersonLine;
import id.mumpuni.dialogue.rules.FeedbackRhythm;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leader and employee agree how often regular feedback is given: one proposes, the other agrees or proposes anew. */
@Service
class AgreeRhythm {

    private static final String PROPOSE = """
            INSERT INTO feedback_rhythm (employee_id, leader_id, rhythm, proposed_by, proposed_at)
            VALUES (:employee, :leader, :rhythm, :actor, :now)
            ON CONFLICT (employee_id) DO UPDATE SET leader_id = excluded.leader_id, rhythm = excluded.rhythm,
                proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at, agreed_at = NULL
            """;

    private final JdbcClient jdbc;
    private final FeedbackPolicy policy;
    private final Notifications notifications;
    private final Clock clock;

    AgreeRhythm(JdbcClient jdbc, FeedbackPolicy policy, Notifications notifications, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.notifications = notifications;
        this.clock = clock;
    }

    @FeedbackPolicy.MayPlanRhythm
    @Transactional
    void propose(UUID id, FeedbackRhythm rhythm) {
        PersonLine line = policy.about(id).line();
        UUID leader = line.appraiserId();
        if (leader == null) {
            throw new RuleViolation("dialogue.rhythm.no-leader");
        }
        jdbc.sql(PROPOSE)
                .param("employee", id)
                .param("leader", leader)
                .param("rhythm", rhythm.name())
                .param("actor", line.actor().employeeId())
                .param("now", OffsetDateTime.now(clock))
                .update();
        notifications.send(new Notification(
                line.own() ? leader : id, "dialogue.rhythm.proposed-to-you", List.of(), "/umpan-balik/pegawai/" + id));
    }

    /** Only the side that did not propose it. */
    @FeedbackPolicy.MayPlanRhythm
    @Transactional
    void agree(UUID id) {
        UUID actor = policy.about(id).line().actor().employeeId();
        int agreed = jdbc.sql("UPDATE feedback_rhythm SET agreed_at = ?"
                        + " WHERE employee_id = ? AND proposed_by <> ? AND agreed_at IS NULL")
                .params(OffsetDateTime.now(clock), id, actor)
                .update();
        if (agreed == 0) {
            throw new RuleViolation("dialogue.rhythm.nothing");
        }
    }
}
