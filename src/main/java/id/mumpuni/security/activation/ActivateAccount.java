package id.mumpuni.security.activation;

import id.mumpuni.security.account.AccountPasswords;
import id.mumpuni.security.account.AccountPolicy;
import id.mumpuni.security.account.AccountState;
import id.mumpuni.security.account.Credentials;
import id.mumpuni.security.account.CredentialsByName;
import id.mumpuni.security.password.NewPasswords;
import id.mumpuni.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person proves with the code who they are and chooses a password. An unknown name and a wrong code look the same. */
@Service
class ActivateAccount {

    private final CredentialsByName credentials;
    private final AccountPasswords accounts;
    private final NewPasswords newPasswords;
    private final Codes codes;

    ActivateAccount(CredentialsByName credentials, AccountPasswords accounts, NewPasswords newPasswords, Codes codes) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.codes = codes;
    }

    @AccountPolicy.Anyone
    @Transactional
    void activate(String name, String code, String password) {
        Credentials owner = credentials
                .find(name)
                .filter(found -> found.inService() && found.state() != AccountState.DISABLED)
                .filter(found -> codes.fits(found.employeeId(), code))
                .orElseThrow(ActivateAccount::wrongCode);
        newPasswords.problem(owner.employeeId(), password).ifPresent(problem -> {
            throw new RuleViolation("PasswordProblem." + problem);
        });
        if (!codes.use(owner.employeeId(), code)) {
            throw wrongCode();
        }
        accounts.set(owner.employeeId(), password);
    }

    private static RuleViolation wrongCode() {
        return new RuleViolation("activation.wrong-code");
    }
}
