package id.mumpuni.shared;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions for work that is no single method of a use case. Each has a name like that of a method, because the audit
 * record says by it through what a change came about.
 */
@Component
public class Transactions {

    private final PlatformTransactionManager manager;

    Transactions(PlatformTransactionManager manager) {
        this.manager = manager;
    }

    /** @param action such as {@code ApplyImport.apply} */
    public TransactionOperations named(String action) {
        var transaction = new TransactionTemplate(manager);
        transaction.setName(action);
        return transaction;
    }
}
