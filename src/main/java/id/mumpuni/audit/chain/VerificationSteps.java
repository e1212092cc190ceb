package id.mumpuni.audit.chain;

import id.mumpuni.audit.ChainHead;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a verification writes down on its way, each in a transaction of its own. */
@Component
class VerificationSteps {

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    VerificationSteps(JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    void start(UUID id, ChainHead.Head head) {
        change("VerificationSteps.start", "UPDATE audit_verification SET links = ? WHERE id = ?", head.length(), id);
    }

    void progress(UUID id, long checked) {
        change("VerificationSteps.progress", "UPDATE audit_verification SET checked = ? WHERE id = ?", checked, id);
    }

    /** The head is noted only now: it is the head of a chain that was looked at. */
    void end(UUID id, ChainHead.Head head, List<Finding> findings) {
        transactions.named("VerificationSteps.end").executeWithoutResult(status -> {
            for (int number = 0; number < findings.size(); number++) {
                Finding finding = findings.get(number);
                jdbc.sql(
                                "INSERT INTO audit_finding (verification_id, number, kind, seq, entry_id, table_name, subject_id)"
                                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                        .params(id, number + 1, finding.kind().name())
                        .param(finding.seq())
                        .param(finding.entryId())
                        .param(finding.tableName())
                        .param(finding.subjectId())
                        .update();
            }
            jdbc.sql(
                            "UPDATE audit_verification SET status = ?, finished_at = ?, head_hash = ?, checked = links, findings = ?"
                                    + " WHERE id = ?")
                    .params(
                            (findings.isEmpty() ? VerificationStatus.SOUND : VerificationStatus.BROKEN).name(),
                            OffsetDateTime.now(clock),
                            head.hash(),
                            findings.size(),
                            id)
                    .update();
        });
    }

    void stop(UUID id) {
        change(
                "VerificationSteps.stop",
                "UPDATE audit_verification SET status = 'STOPPED', finished_at = ? WHERE id = ? AND status = 'RUNNING'",
                OffsetDateTime.now(clock),
                id);
    }

    private void change(String action, String sql, Object... parameters) {
        transactions
                .named(action)
                .executeWithoutResult(
                        status -> jdbc.sql(sql).params(List.of(parameters)).update());
    }
}
