package id.mumpuni.security.account;

import static java.util.Objects.requireNonNull;

import id.mumpuni.security.PasswordChanged;
import id.mumpuni.security.rules.LoginNames;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    /** Does nothing for a person who has an account. Whoever has neither number nor login name gets a login name. */
    public void open(UUID employeeId, @Nullable String login) {
        jdbc.sql(
                        "INSERT INTO account (employee_id, login, state) VALUES (?, ?, 'INVITED') ON CONFLICT (employee_id) DO NOTHING")
                .param(employeeId)
                .param(login == null ? freeLogin(employeeId) : login)
                .update();
    }

    /** A code that somebody holds is worth nothing once there is a new password. */
    public void set(UUID employeeId, String password) {
        accounts.get(employeeId).setPassword(requireNonNull(encoder.encode(password)), Instant.now(clock));
        jdbc.sql("DELETE FROM demo_account WHERE employee_id = ?")
                .param(employeeId)
                .update();
        jdbc.sql("DELETE FROM activation_code WHERE employee_id = ?")
                .param(employeeId)
                .update();
        events.publishEvent(new PasswordChanged(employeeId));
    }

    /** Null for somebody with a number, who needs none. */
    private @Nullable String freeLogin(UUID employeeId) {
        String name = jdbc.sql("SELECT name FROM employee WHERE id = ? AND employee_number IS NULL")
                .param(employeeId)
                .query(String.class)
                .optional()
                .orElse(null);
        if (name == null) {
            return null;
        }
        List<String> taken = jdbc.sql("SELECT login FROM account WHERE login LIKE ?")
                .param(LoginNames.of(name) + "%")
                .query(String.class)
                .list();
        return LoginNames.free(name, taken::contains);
    }
}
