package id.mumpuni.audit;

import id.mumpuni.people.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the start of each writing transaction who acts and through which use case. The triggers of
 * {@code audit_table} write both into {@code audit_entry}; the setting ends with the transaction.
 */
@Component
class AuditContext implements TransactionExecutionListener {

    // the transaction manager is made before the data source's clients: ask for them when they are needed
    private final ObjectProvider<JdbcClient> jdbc;
    private final CurrentActor currentActor;

    AuditContext(ObjectProvider<JdbcClient> jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly()) {
            return;
        }
        String actor = currentActor
                .signedIn()
                .map(person -> person.actor().employeeId().toString())
                .orElse("");
        jdbc.getObject()
                .sql("SELECT set_config('mumpuni.actor', ?, true), set_config('mumpuni.action', ?, true)")
                .params(actor, action(transaction.getTransactionName()))
                .query()
                .singleRow();
    }

    /** {@code id.mumpuni.appraisal.rating.RateAppraisal.rate} is recorded as {@code RateAppraisal.rate}. */
    private static String action(String transactionName) {
        int method = transactionName.lastIndexOf('.');
        int type = transactionName.lastIndexOf('.', method - 1);
        return transactionName.substring(type + 1);
    }
}
