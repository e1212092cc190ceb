package id.mumpuni.browser;

import id.mumpuni.people.Role;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets people of a test sign in without the letter with the activation code. */
@TestComponent
public class TestAccounts {

    static final String PASSWORD = "sandi-uji-peramban";

    private final JdbcClient jdbc;
    private final String hash;

    TestAccounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.hash = passwords.encode(PASSWORD);
    }

    /** The number to sign in with. */
    String open(UUID employee, Role... roles) {
        jdbc.sql("INSERT INTO account (employee_id, password_hash, state, activated_at) VALUES (?, ?, 'ACTIVE', now())")
                .params(employee, hash)
                .update();
        for (Role role : roles) {
            jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, ?)")
                    .params(employee, role.name())
                    .update();
        }
        return jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(employee)
                .query(String.class)
                .single();
    }
}
