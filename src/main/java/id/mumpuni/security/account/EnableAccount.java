package id.mumpuni.security.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EnableAccount {

    private final Accounts accounts;

    EnableAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @AccountPolicy.MayManage
    @Transactional
    void enable(UUID id) {
        accounts.get(id).enable();
    }
}
