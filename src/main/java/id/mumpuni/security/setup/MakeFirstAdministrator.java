package id.mumpuni.security.setup;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.Role;
import id.mumpuni.security.account.AccountPasswords;
import id.mumpuni.security.account.CredentialsByName;
import id.mumpuni.security.activation.Codes;
import id.mumpuni.security.password.NewPasswords;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the first account, before anybody was imported: for a person without a number, with a login name. */
@Service
class MakeFirstAdministrator {

    private final SetupLinks links;
    private final AccountPasswords accounts;
    private final NewPasswords newPasswords;
    private final Codes codes;
    private final JdbcClient jdbc;

    MakeFirstAdministrator(
            SetupLinks links, AccountPasswords accounts, NewPasswords newPasswords, Codes codes, JdbcClient jdbc) {
        this.links = links;
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.codes = codes;
        this.jdbc = jdbc;
    }

    /** @return the first BKD officer's activation code, if one was asked for */
    @SetupPolicy.HoldsToken
    @Transactional
    @Nullable
    String make(String token, SetupForm form) {
        if (!links.use(token)) {
            throw new RuleViolation("setup.used");
        }
        String login = CredentialsByName.normalised(requireNonNull(form.login()));
        UUID administrator = person(requireNonNull(form.name()), login, Role.ADMINISTRATOR);
        String password = requireNonNull(form.password());
        newPasswords.problem(administrator, password).ifPresent(problem -> {
            throw new RuleViolation("PasswordProblem." + problem);
        });
        accounts.set(administrator, password);
        return form.wantsOfficer() ? officerCode(form, login) : null;
    }

    private String officerCode(SetupForm form, String administrator) {
        String login = CredentialsByName.normalised(requireNonNull(form.officerLogin()));
        if (login.equals(administrator)) {
            throw new RuleViolation("setup.same-login");
        }
        return codes.issue(person(requireNonNull(form.officerName()), login, Role.PERSONNEL_OFFICER));
    }

    private UUID person(String name, String login, Role role) {
        UUID id = jdbc.sql("INSERT INTO employee (kind, name) VALUES ('NON_ASN', ?) RETURNING id")
                .param(name.strip())
                .query(UUID.class)
                .single();
        jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, ?)")
                .params(id, role.name())
                .update();
        accounts.open(id, login);
        return id;
    }
}
