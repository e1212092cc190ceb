package id.mumpuni.calibration.session;

import id.mumpuni.calibration.rules.ConflictKind;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody says that a member cannot sit on a case: the member about themselves, the appraiser or BKD about any. It is not
 * weighed and not taken back: who sits must be beyond doubt.
 */
@Service
class DeclareConflict {

    private static final String ADD = """
            INSERT INTO calibration_conflict (item_id, employee_id, reason, declared_by, declared_at)
            SELECT i.id, m.employee_id, :reason, :by, :now
            FROM calibration_item i JOIN calibration_member m ON m.session_id = i.session_id AND m.employee_id = :member
            WHERE i.id = :item AND i.session_id = :session
            ON CONFLICT (item_id, employee_id) DO NOTHING
            """;

    private final CalibrationSessions sessions;
    private final SessionPolicy policy;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    DeclareConflict(
            CalibrationSessions sessions,
            SessionPolicy policy,
            JdbcClient jdbc,
            CurrentActor currentActor,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @SessionPolicy.MayDeclare
    @Transactional
    void declare(UUID id, UUID item, UUID member, String reason) {
        sessions.getForStep(id).requireRunning();
        Actor actor = currentActor.get();
        boolean aboutOthers = actor.has(Role.PERSONNEL_OFFICER) || policy.conflict(id, item) == ConflictKind.APPRAISER;
        if (!actor.is(member) && !aboutOthers) {
            throw new AccessDeniedException("a member speaks for themselves");
        }
        int added = jdbc.sql(ADD)
                .param("reason", reason.strip())
                .param("by", actor.employeeId())
                .param("now", Timestamp.from(Instant.now(clock)))
                .param("member", member)
                .param("item", item)
                .param("session", id)
                .update();
        if (added == 0) {
            throw new RuleViolation("calibration.conflict.known");
        }
    }
}
