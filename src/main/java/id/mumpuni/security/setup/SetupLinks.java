package id.mumpuni.security.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one link that makes the first administrator. It opens while there is none and for a day. */
@Component("setupLinks")
class SetupLinks {

    private static final Duration LIFETIME = Duration.ofHours(24);
    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetupLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody can administer the application yet. */
    @Transactional(readOnly = true)
    public boolean needed() {
        return !jdbc.sql("SELECT EXISTS (SELECT FROM role_grant g JOIN account a USING (employee_id)"
                        + " WHERE g.role = 'ADMINISTRATOR' AND a.state = 'ACTIVE')")
                .query(Boolean.class)
                .single();
    }

    /** A new token; the one before is worth nothing from now on. */
    @Transactional
    public String renew() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        "INSERT INTO setup_link (token_hash, expires_at) VALUES (?, ?)"
                                + " ON CONFLICT (single) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at")
                .params(hash(token), OffsetDateTime.now(clock).plus(LIFETIME))
                .update();
        return token;
    }

    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM setup_link WHERE token_hash = ? AND expires_at > ?)")
                .params(hash(token), OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** True for exactly one of those who come with the token. */
    boolean use(String token) {
        return jdbc.sql("DELETE FROM setup_link WHERE token_hash = ? AND expires_at > ?")
                        .params(hash(token), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
