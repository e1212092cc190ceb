package id.mumpuni.demo;

import id.mumpuni.security.DemoAccounts;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The five accounts that the sign-in page offers, with the roles of their people. */
@Component
class DemoLogins {

    private static final String PASSWORD = "demo-mumpuni";

    private final DemoAccounts accounts;
    private final JdbcClient jdbc;

    DemoLogins(DemoAccounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    void open(DemoCast cast) {
        grant(cast.officer(), "PERSONNEL_OFFICER");
        grant(cast.auditor(), "AUDITOR");
        grant(cast.administrator(), "ADMINISTRATOR");
        accounts.create(cast.officer(), "bkd", PASSWORD);
        accounts.create(cast.appraiser(), "penilai", PASSWORD);
        accounts.create(cast.employee(), "pegawai", PASSWORD);
        accounts.create(cast.auditor(), "auditor", PASSWORD);
        accounts.create(cast.administrator(), "admin", PASSWORD);
    }

    private void grant(UUID employee, String role) {
        jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, ?)")
                .params(employee, role)
                .update();
    }
}
