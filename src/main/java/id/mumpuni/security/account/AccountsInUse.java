package id.mumpuni.security.account;

import id.mumpuni.people.ActiveAccounts;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class AccountsInUse implements ActiveAccounts {

    private final JdbcClient jdbc;

    AccountsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> employees() {
        return new HashSet<>(jdbc.sql("SELECT employee_id FROM account WHERE state = 'ACTIVE'")
                .query(UUID.class)
                .list());
    }
}
