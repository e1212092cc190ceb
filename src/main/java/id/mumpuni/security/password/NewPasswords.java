package id.mumpuni.security.password;

import id.mumpuni.security.account.AccountNames;
import id.mumpuni.security.rules.PasswordOwner;
import id.mumpuni.security.rules.PasswordProblem;
import id.mumpuni.security.rules.PasswordRules;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what is known about a person before {@link PasswordRules}. */
@Component
public class NewPasswords {

    private record Facts(String name, @Nullable LocalDate birthDate) {}

    private final JdbcClient jdbc;
    private final AccountNames names;

    NewPasswords(JdbcClient jdbc, AccountNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    public Optional<PasswordProblem> problem(UUID employeeId, String password) {
        Facts facts = jdbc.sql("SELECT name, birth_date FROM employee WHERE id = ?")
                .param(employeeId)
                .query(Rows.of(Facts.class))
                .single();
        List<String> signInNames = names.of(employeeId);
        return PasswordRules.problem(
                password, new PasswordOwner(facts.name(), signInNames, facts.birthDate()), CommonPasswords::contain);
    }
}
