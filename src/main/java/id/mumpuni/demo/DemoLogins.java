package id.mumpuni.demo;

import id.mumpuni.security.DemoAccounts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts that the sign-in page offers, with the roles of their people. */
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
        DemoCast.Officers officers = cast.officers();
        grant(officers.unitOfficer(), "UNIT_PERSONNEL_OFFICER", officers.agency());
        grant(officers.officer(), "PERSONNEL_OFFICER", null);
        grant(officers.auditor(), "AUDITOR", null);
        grant(officers.administrator(), "ADMINISTRATOR", null);
        accounts.create(officers.unitOfficer(), "pengelola", PASSWORD);
        accounts.create(officers.officer(), "bkd", PASSWORD);
        accounts.create(cast.appraiser(), "penilai", PASSWORD);
        accounts.create(cast.employee(), "pegawai", PASSWORD);
        accounts.create(officers.auditor(), "auditor", PASSWORD);
        accounts.create(officers.administrator(), "admin", PASSWORD);
    }

    private void grant(UUID employee, String role, @Nullable UUID unit) {
        jdbc.sql("INSERT INTO role_grant (employee_id, role, unit_id) VALUES (?, ?, ?)")
                .params(employee, role)
                .param(unit)
                .update();
    }
}
