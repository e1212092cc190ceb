package id.mumpuni.security.account;

import id.mumpuni.security.AccountClosed;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DisableAccount {

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DisableAccount(Accounts accounts, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.events = events;
    }

    @AccountPolicy.MayManage
    @Transactional
    void disable(UUID id) {
        Account account = accounts.get(id);
        account.disable();
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException nobodyLeft) { // the database keeps one administrator
            throw new RuleViolation("account.last-administrator");
        }
        jdbc.sql("DELETE FROM activation_code WHERE employee_id = ?").param(id).update();
        events.publishEvent(new AccountClosed(id));
    }
}
