package id.mumpuni.security.activation;

import id.mumpuni.security.account.AccountPasswords;
import id.mumpuni.security.rules.ActivationCodes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes activation codes and takes them back once. Only a hash is kept: 80 random bits need no slow one. */
@Component
public class Codes {

    public static final Duration LIFETIME = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final AccountPasswords accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Codes(JdbcClient jdbc, AccountPasswords accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new code in place of an older one. This is the only time it can be read. */
    public String issue(UUID employeeId) {
        byte[] bytes = new byte[ActivationCodes.randomBytes()];
        random.nextBytes(bytes);
        String code = ActivationCodes.write(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        accounts.open(employeeId, null);
        jdbc.sql("INSERT INTO activation_code (employee_id, code_hash, issued_at, expires_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (employee_id) DO UPDATE SET code_hash = excluded.code_hash,"
                        + " issued_at = excluded.issued_at, expires_at = excluded.expires_at")
                .params(employeeId, hash(code), now, now.plus(LIFETIME))
                .update();
        return code;
    }

    /** True once for the right code in time: the database deletes the row for exactly one of two who come together. */
    boolean use(UUID employeeId, String typed) {
        return jdbc.sql("DELETE FROM activation_code WHERE employee_id = ? AND code_hash = ? AND expires_at > ?")
                        .params(employeeId, hash(typed), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Whether {@link #use} would take it now. */
    boolean fits(UUID employeeId, String typed) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM activation_code"
                        + " WHERE employee_id = ? AND code_hash = ? AND expires_at > ?)")
                .params(employeeId, hash(typed), OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    private static String hash(String code) {
        try {
            byte[] bytes = ActivationCodes.read(code).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
