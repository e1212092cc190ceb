package id.mumpuni.security.account;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's way into the application. */
@Entity
class Account {

    @Id
    private UUID employeeId;

    @Version
    private @Nullable Integer version;

    private @Nullable String login;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.INVITED;

    private @Nullable Instant activatedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    Account(UUID employeeId, @Nullable String login) {
        this.employeeId = employeeId;
        this.login = login;
    }

    void setPassword(String hash, Instant now) {
        if (state == AccountState.DISABLED) {
            throw new RuleViolation("account.disabled");
        }
        passwordHash = hash;
        state = AccountState.ACTIVE;
        if (activatedAt == null) {
            activatedAt = now;
        }
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    /** Back to where it was before: whoever had a password keeps it. */
    void enable() {
        if (state != AccountState.DISABLED) {
            throw new RuleViolation("account.not-disabled");
        }
        state = passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    UUID employeeId() {
        return employeeId;
    }

    AccountState state() {
        return state;
    }
}
