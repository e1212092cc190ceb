package id.mumpuni.notifications.mail;

import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The letters on their way out. Each step is a short transaction of its own; the talk with the mail server lies between
 * two of them, so that no row is locked and no connection held while a server thinks.
 */
@Repository
class Outgoing {

    /** @param attempts counts this one */
    record Letter(UUID id, String recipient, String subject, String body, int attempts) {}

    static final int TRIES = 20;

    // longer than any talk with a mail server may last (its time-outs are in application.properties)
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    // The try is counted before it is made: a letter that brings the sender down is not tried for ever.
    private static final String TAKE = """
            UPDATE mail_outbox SET attempts = attempts + 1, next_at = :until
            WHERE id = (SELECT id FROM mail_outbox WHERE next_at <= :now ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, recipient, subject, body, attempts
            """;

    // An address that a colleague still in service uses too (an office's) stays open.
    private static final String LEAVERS = """
            DELETE FROM mail_outbox m WHERE m.next_at <= :now
                AND EXISTS (SELECT FROM employee e WHERE lower(e.email) = lower(m.recipient) AND e.left_on <= :today)
                AND NOT EXISTS (SELECT FROM employee e WHERE lower(e.email) = lower(m.recipient)
                    AND (e.left_on IS NULL OR e.left_on > :today))
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    Outgoing(JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The next letter; nobody else gets it until the lease is over. */
    Optional<Letter> take() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return transactions
                .named("Outgoing.take")
                .execute(status -> jdbc.sql(TAKE)
                        .param("now", now)
                        .param("until", now.plus(LEASE))
                        .query(Rows.of(Letter.class))
                        .optional());
    }

    /** Whatever became of the lease: what the server took is sent. */
    void sent(Letter letter) {
        transactions
                .named("Outgoing.sent")
                .executeWithoutResult(status -> jdbc.sql(
                                "UPDATE mail_outbox SET sent_at = ?, body = NULL, next_at = NULL, problem = NULL WHERE id = ?")
                        .params(OffsetDateTime.now(clock), letter.id())
                        .update());
    }

    /** Tries again later and ever more seldom, for three days; nothing if somebody else has taken the letter since. */
    void failed(Letter letter, String problem) {
        @Nullable
        OffsetDateTime next =
                letter.attempts() >= TRIES ? null : OffsetDateTime.now(clock).plus(pause(letter.attempts()));
        transactions
                .named("Outgoing.failed")
                .executeWithoutResult(status -> jdbc.sql("UPDATE mail_outbox SET next_at = :next, problem = :problem"
                                + " WHERE id = :id AND attempts = :attempts AND sent_at IS NULL")
                        .param("next", next)
                        .param("problem", problem)
                        .param("id", letter.id())
                        .param("attempts", letter.attempts())
                        .update());
    }

    /** People who left service, or died, get no mail, also none that was already waiting. */
    void dropThoseOfLeavers() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        transactions
                .named("Outgoing.dropThoseOfLeavers")
                .executeWithoutResult(status -> jdbc.sql(LEAVERS)
                        .param("now", now)
                        .param("today", now.toLocalDate())
                        .update());
    }

    static Duration pause(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempts, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
