package id.mumpuni.security.account;

import id.mumpuni.security.rules.SignInDelay;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts in the database, so a restart forgives nothing. An attempt is counted before the password is looked
 * at and taken back if it was right: many guesses at the same moment cannot slip past the limit together.
 */
@Component
public class FailedAttempts {

    private record Row(
            int failures, Instant lastAt, @Nullable Instant blockedUntil) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    FailedAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more attempt; returns how long to wait instead if there were too many, else zero. */
    @Transactional
    public Duration count(String name, String address) {
        Duration byAddress = count(addressKey(address), SignInDelay.OF_ADDRESS);
        return byAddress.isZero() ? count(nameKey(name), SignInDelay.OF_NAME) : byAddress;
    }

    @Transactional
    public void succeeded(String name, String address) {
        forget(name);
        jdbc.sql("UPDATE sign_in_failure SET failures = greatest(failures - 1, 0), blocked_until = NULL WHERE key = ?")
                .param(addressKey(address))
                .update();
    }

    @Transactional
    public void forget(String name) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE key = ?")
                .param(nameKey(name))
                .update();
    }

    /** Until when this name is closed; null if it is open. */
    @Transactional(readOnly = true)
    public @Nullable Instant blockedUntil(String name) {
        return jdbc.sql("SELECT blocked_until FROM sign_in_failure WHERE key = ? AND blocked_until > ?")
                .params(nameKey(name), at(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    @Transactional
    public void dropOldOnes() {
        jdbc.sql("DELETE FROM sign_in_failure WHERE last_at < ? AND (blocked_until IS NULL OR blocked_until < ?)")
                .params(at(clock.instant().minus(Duration.ofDays(2))), at(clock.instant()))
                .update();
    }

    private Duration count(String key, SignInDelay delay) {
        Instant now = clock.instant();
        jdbc.sql("INSERT INTO sign_in_failure (key, failures, last_at) VALUES (?, 0, ?) ON CONFLICT (key) DO NOTHING")
                .params(key, at(now))
                .update();
        Row row = jdbc.sql("SELECT failures, last_at, blocked_until FROM sign_in_failure WHERE key = ? FOR UPDATE")
                .param(key)
                .query((result, number) -> new Row(
                        result.getInt(1),
                        result.getObject(2, OffsetDateTime.class).toInstant(),
                        instant(result.getObject(3, OffsetDateTime.class))))
                .single();
        if (row.blockedUntil() != null && row.blockedUntil().isAfter(now)) {
            return Duration.between(now, row.blockedUntil());
        }
        int failures = delay.remembered(row.failures(), row.lastAt(), now) + 1;
        Duration wait = delay.after(failures);
        jdbc.sql("UPDATE sign_in_failure SET failures = ?, last_at = ?, blocked_until = ? WHERE key = ?")
                .param(failures)
                .param(at(now))
                .param(wait.isZero() ? null : at(now.plus(wait)))
                .param(key)
                .update();
        return Duration.ZERO;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String nameKey(String typed) {
        return hash("name " + CredentialsByName.normalised(typed));
    }

    private static String addressKey(String address) {
        return hash("address " + address);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
