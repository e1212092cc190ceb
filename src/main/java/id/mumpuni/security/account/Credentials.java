package id.mumpuni.security.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sign-in needs to know about an account. */
public record Credentials(
        UUID employeeId, String displayName, @Nullable String passwordHash, AccountState state, boolean inService) {

    public boolean usable() {
        return state == AccountState.ACTIVE && inService;
    }
}
