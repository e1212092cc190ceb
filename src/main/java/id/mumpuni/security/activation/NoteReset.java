package id.mumpuni.security.activation;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.security.AccountReset;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A code for an account in use is a way to take it over. So its open sessions end, and its owner is told who made the
 * code: on the start page and, where it can be sent, by mail.
 */
@Component
class NoteReset {

    private static final String OWNER = """
            SELECT e.email, me.full_name AS issuer
            FROM account a JOIN employee e ON e.id = a.employee_id JOIN employee me ON me.id = :me
            WHERE a.employee_id = :owner AND a.state = 'ACTIVE' AND a.employee_id <> me.id
            """;

    private record Owner(@Nullable String email, String issuer) {}

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteReset(
            JdbcClient jdbc, Outbox outbox, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing for an account that waits for its first code. */
    void note(UUID ownerId) {
        UUID issuer = currentActor.get().employeeId();
        jdbc.sql(OWNER)
                .param("owner", ownerId)
                .param("me", issuer)
                .query(Rows.of(Owner.class))
                .optional()
                .ifPresent(owner -> {
                    jdbc.sql("INSERT INTO account_reset (employee_id, issued_by, issued_at) VALUES (?, ?, ?)")
                            .params(ownerId, issuer, OffsetDateTime.now(clock))
                            .update();
                    if (owner.email() != null && outbox.open()) {
                        outbox.put(owner.email(), "mail.reset.subject", "mail.reset.text", owner.issuer());
                    }
                    events.publishEvent(new AccountReset(ownerId));
                });
    }
}
