package id.mumpuni.security.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SignInRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param strongerHash the same password under today's parameters, or null if the kept one will do */
    @Transactional
    public void signedIn(UUID employeeId, @Nullable String strongerHash) {
        jdbc.sql("UPDATE account SET last_signed_in_at = ?, password_hash = COALESCE(?, password_hash)"
                        + " WHERE employee_id = ?")
                .param(OffsetDateTime.now(clock))
                .param(strongerHash)
                .param(employeeId)
                .update();
    }
}
