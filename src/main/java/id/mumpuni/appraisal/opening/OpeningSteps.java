package id.mumpuni.appraisal.opening;

import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.Transactions;
import id.mumpuni.shared.WholeTables;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The worker's steps, each in a transaction of its own: an application that ends between two of them loses nothing. */
@Component
class OpeningSteps {

    enum Outcome {
        GO_ON,
        DONE,
        STOP // somebody took the wish back
    }

    private static final int AT_ONCE = 500;

    private static final String MAKE = """
            WITH taken AS (DELETE FROM period_opening_person WHERE opening_id = :opening RETURNING *)
            INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, acting, head,
                led_unit_id, plan_id, status)
            SELECT uuidv7(), 0, p.id, t.employee_id, t.appraiser_id, t.reviewer_id, t.unit_id, t.acting, t.head,
                t.led_unit_id, w.id, 'OPEN'
            FROM taken t JOIN period_opening o ON o.id = t.opening_id JOIN appraisal_period p ON p.id = o.period_id
                LEFT JOIN LATERAL (
                    SELECT w.id FROM work_plan w
                    WHERE w.employee_id = t.employee_id AND w.year = extract(year FROM p.starts) AND w.status = 'SET'
                    ORDER BY w.revision DESC LIMIT 1) w ON true
            WHERE NOT EXISTS (
                SELECT FROM appraisal a JOIN appraisal_period other ON other.id = a.period_id
                WHERE a.employee_id = t.employee_id AND other.kind = p.kind AND other.id <> p.id
                    AND daterange(other.starts, other.ends, '[]') && daterange(p.starts, p.ends, '[]'))
            ON CONFLICT (period_id, employee_id) DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningSteps(JdbcClient jdbc, Transactions transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    List<UUID> unfinished() {
        return jdbc.sql("SELECT id FROM appraisal_period WHERE status IN ('OPENING', 'STOPPING') ORDER BY opened_at")
                .query(UUID.class)
                .list();
    }

    /** The appraisals of the next agency; whoever works at the same time takes another one. */
    Outcome next(UUID period) {
        return in("OpeningSteps.next", () -> {
            String status = status(period);
            if (!"OPENING".equals(status)) {
                return "STOPPING".equals(status) ? Outcome.STOP : Outcome.DONE;
            }
            UUID opening = jdbc.sql("SELECT id FROM period_opening WHERE period_id = ? AND done_at IS NULL"
                            + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
                    .param(period)
                    .query(UUID.class)
                    .optional()
                    .orElse(null);
            return opening == null ? finish(period) : make(opening);
        });
    }

    private Outcome make(UUID opening) {
        WholeTables.update(jdbc, jdbc.sql(MAKE).param("opening", opening));
        jdbc.sql("UPDATE period_opening SET done_at = ? WHERE id = ?")
                .params(OffsetDateTime.now(clock), opening)
                .update();
        return Outcome.GO_ON;
    }

    /** From here on people see it; whoever got another appraiser meanwhile follows the line. */
    private Outcome finish(UUID period) {
        int opened = jdbc.sql("""
                        UPDATE appraisal_period p SET status = 'OPEN', version = version + 1, opening_failed_at = NULL
                        WHERE id = ? AND status = 'OPENING'
                            AND NOT EXISTS (SELECT FROM period_opening o WHERE o.period_id = p.id AND o.done_at IS NULL)
                        """).param(period).update();
        if (opened == 1) {
            events.publishEvent(new ReportingLineChanged());
        }
        return Outcome.DONE;
    }

    /** Takes back some of what was made; at last the period itself. */
    Outcome undo(UUID period) {
        return in("OpeningSteps.undo", () -> {
            int removed = jdbc.sql("DELETE FROM appraisal WHERE id IN (SELECT a.id FROM appraisal a"
                            + " JOIN appraisal_period p ON p.id = a.period_id AND p.status = 'STOPPING'"
                            + " WHERE p.id = ? LIMIT " + AT_ONCE + ")")
                    .param(period)
                    .update();
            if (removed > 0) {
                return Outcome.GO_ON;
            }
            jdbc.sql("DELETE FROM appraisal_period WHERE id = ? AND status = 'STOPPING'")
                    .param(period)
                    .update();
            return Outcome.DONE;
        });
    }

    void fail(UUID period) {
        in("OpeningSteps.fail", () -> {
            jdbc.sql(
                            "UPDATE appraisal_period SET opening_failed_at = ? WHERE id = ? AND status IN ('OPENING', 'STOPPING')")
                    .params(OffsetDateTime.now(clock), period)
                    .update();
            return Outcome.DONE;
        });
    }

    /** Shared, so that it is not stopped while an agency is being made. */
    private @Nullable String status(UUID period) {
        return jdbc.sql("SELECT status FROM appraisal_period WHERE id = ? FOR SHARE")
                .param(period)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private Outcome in(String action, Supplier<Outcome> step) {
        return Objects.requireNonNull(transactions.named(action).execute(running -> step.get()));
    }
}
