package id.mumpuni.security.account;

import static java.util.Objects.requireNonNull;

import id.mumpuni.security.PasswordChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens accounts and gives them passwords, inside the transaction of the use case that has the right to. */
@Component
public class AccountPasswords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountPasswords(
            Accounts accounts,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing for a person who has an account. */
    public void open(UUID employeeId, @Nullable String login) {
        jdbc.sql(
                        "INSERT INTO account (employee_id, login, state) VALUES (?, ?, 'INVITED') ON CONFLICT (employee_id) DO NOTHING")
                .param(employeeId)
                .param(login)
                .update();
    }

    public void set(UUID employeeId, String password) {
        accounts.get(employeeId).setPassword(requireNonNull(encoder.encode(password)), Instant.now(clock));
        jdbc.sql("DELETE FROM demo_account WHERE employee_id = ?")
                .param(employeeId)
                .update();
        events.publishEvent(new PasswordChanged(employeeId));
    }
}
