package id.mumpuni.security.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a person may type to sign in. */
@Repository
public class AccountNames {

    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<String> of(UUID employeeId) {
        return jdbc.sql("SELECT n FROM account a JOIN employee e ON e.id = a.employee_id,"
                        + " unnest(ARRAY[a.login, e.employee_number]) n WHERE e.id = ? AND n IS NOT NULL")
                .param(employeeId)
                .query(String.class)
                .list();
    }
}
