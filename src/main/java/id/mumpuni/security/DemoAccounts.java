package id.mumpuni.security;

import id.mumpuni.security.account.AccountPasswords;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the invented city, with passwords that everyone may know. They work only while the demo is on. */
@Component
public class DemoAccounts {

    /** What the sign-in page offers as a button. */
    public record Offer(DemoAccount account, String password) {}

    private final JdbcClient jdbc;
    private final AccountPasswords passwords;
    private final boolean demo;

    DemoAccounts(JdbcClient jdbc, AccountPasswords passwords, @Value("${mumpuni.demo:true}") boolean demo) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.demo = demo;
    }

    /** For the loader of demo data alone. The login names of {@link DemoAccount} appear on the sign-in page. */
    @Transactional
    public void create(UUID employeeId, String login, String password) {
        if (!demo) {
            throw new IllegalStateException("demo accounts are only for the demo");
        }
        passwords.open(employeeId, login);
        passwords.set(employeeId, password);
        jdbc.sql("INSERT INTO demo_account (employee_id, password) VALUES (?, ?)")
                .params(employeeId, password)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Offer> offered() {
        if (!demo) {
            return List.of();
        }
        var passwordByLogin = jdbc
                .sql("SELECT a.login, d.password FROM demo_account d JOIN account a USING (employee_id)"
                        + " WHERE a.login IS NOT NULL AND a.state = 'ACTIVE'")
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream()
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        return Arrays.stream(DemoAccount.values())
                .filter(account -> passwordByLogin.containsKey(account.login()))
                .map(account -> new Offer(account, passwordByLogin.getOrDefault(account.login(), "")))
                .toList();
    }
}
