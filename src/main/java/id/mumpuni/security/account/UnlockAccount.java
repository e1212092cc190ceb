package id.mumpuni.security.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class UnlockAccount {

    private final AccountNames names;
    private final FailedAttempts attempts;

    UnlockAccount(AccountNames names, FailedAttempts attempts) {
        this.names = names;
        this.attempts = attempts;
    }

    @AccountPolicy.MayUnlock
    @Transactional
    void unlock(UUID id) {
        names.of(id).forEach(attempts::forget);
    }
}
