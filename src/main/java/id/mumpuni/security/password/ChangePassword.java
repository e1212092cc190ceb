package id.mumpuni.security.password;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.security.account.AccountPasswords;
import id.mumpuni.security.account.AccountPolicy;
import id.mumpuni.security.account.CredentialsByName;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChangePassword {

    private final CredentialsByName credentials;
    private final AccountPasswords accounts;
    private final NewPasswords newPasswords;
    private final PasswordEncoder encoder;
    private final CurrentActor currentActor;

    ChangePassword(
            CredentialsByName credentials,
            AccountPasswords accounts,
            NewPasswords newPasswords,
            PasswordEncoder encoder,
            CurrentActor currentActor) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.encoder = encoder;
        this.currentActor = currentActor;
    }

    @AccountPolicy.Oneself
    @Transactional
    void change(String old, String password) {
        UUID person = currentActor.get().employeeId();
        if (!encoder.matches(old, credentials.hashOf(person))) {
            throw new RuleViolation("password.old-wrong");
        }
        newPasswords.problem(person, password).ifPresent(problem -> {
            throw new RuleViolation("PasswordProblem." + problem);
        });
        accounts.set(person, password);
    }
}
