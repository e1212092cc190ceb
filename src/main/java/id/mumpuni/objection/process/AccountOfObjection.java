package id.mumpuni.objection.process;

import id.mumpuni.objection.ObjectionAccount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of an objection are for those who may open its file. */
@Component
class AccountOfObjection implements ObjectionAccount {

    private final ObjectionFiles files;
    private final ObjectionPolicy policy;
    private final JdbcClient jdbc;

    AccountOfObjection(ObjectionFiles files, ObjectionPolicy policy, JdbcClient jdbc) {
        this.files = files;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Account of(UUID appraisal) {
        return jdbc.sql("SELECT id FROM objection WHERE appraisal_id = ?")
                .param(appraisal)
                .query(UUID.class)
                .optional()
                .map(id -> account(files.get(id)))
                .orElse(null);
    }

    private Account account(ObjectionFiles.File file) {
        DecisionOutcome outcome = file.outcome();
        return new Account(
                file.id(),
                outcome == null ? "ObjectionStatus." + file.status() : "DecisionOutcome." + outcome,
                file.filedOn(),
                file.decideBy(),
                file.decidedOn(),
                file.decidedBy(),
                file.decisionReason(),
                file.recommendation(),
                policy.on(file.id()).mayView()
                        ? new Words(file.reason(), file.wish(), file.addition(), file.explanation())
                        : null);
    }
}
