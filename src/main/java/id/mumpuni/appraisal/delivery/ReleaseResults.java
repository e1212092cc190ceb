package id.mumpuni.appraisal.delivery;

import id.mumpuni.appraisal.period.PeriodPolicy;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the results of a period together, where its policy keeps them until then; what is signed later is shown at once.
 * The employees are told. Asked for twice, it is done once.
 */
@Service
class ReleaseResults {

    private record Period(String name, boolean together, boolean released) {}

    private record Held(UUID id, UUID employeeId) {}

    private static final String PERIOD = """
            SELECT p.name, y.delivery = 'TOGETHER' AS together, p.released_at IS NOT NULL AS released
            FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id WHERE p.id = ? FOR UPDATE OF p
            """;

    private static final String HELD = """
            SELECT s.appraisal_id AS id, s.employee_id FROM appraisal_standing(:period, :day) s
                JOIN employee e ON e.id = s.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE s.step = 'HELD'
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReleaseResults(JdbcClient jdbc, Notifications notifications, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns how many results it showed. */
    @PeriodPolicy.MayOpen
    @Transactional
    int release(UUID id) {
        Period period = jdbc.sql(PERIOD)
                .param(id)
                .query(Rows.of(Period.class))
                .optional()
                .orElseThrow(() -> new RuleViolation("release.not-together"));
        if (!period.together()) {
            throw new RuleViolation("release.not-together");
        }
        if (period.released()) {
            return 0;
        }
        List<Held> held = jdbc.sql(HELD)
                .param("period", id)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Held.class))
                .list();
        jdbc.sql("UPDATE appraisal_period SET released_at = ?, released_by = ?, version = version + 1 WHERE id = ?")
                .params(OffsetDateTime.now(clock), currentActor.get().employeeId(), id)
                .update();
        notifications.send(held.stream()
                .map(one ->
                        new Notification(one.employeeId(), "result.told", List.of(period.name()), "/hasil/" + one.id()))
                .toList());
        return held.size();
    }
}
