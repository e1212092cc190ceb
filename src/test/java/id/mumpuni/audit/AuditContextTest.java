package id.mumpuni.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditContextTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChangeIsRecordedWithWhoAndWhatAndFromWhatToWhat() {
        UUID unit = people.unit("Bidang Lama");
        UUID actor = people.employee("Pengelola", unit);
        TestPeople.signIn(TestPeople.actor(actor));

        useCase("id.mumpuni.people.unit.RenameUnit.rename").executeWithoutResult(status -> rename(unit, "Bidang Baru"));

        assertThat(lastEntry(unit))
                .containsEntry("actor_id", actor)
                .containsEntry("action", "RenameUnit.rename")
                .containsEntry("operation", "UPDATE")
                .containsEntry("before", "{\"name\": \"Bidang Lama\"}")
                .containsEntry("after", "{\"name\": \"Bidang Baru\"}");
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoRecord() {
        UUID unit = people.unit("Bidang Tetap");
        useCase("id.mumpuni.people.unit.RenameUnit.rename").executeWithoutResult(status -> {
            rename(unit, "Bidang Batal");
            status.setRollbackOnly();
        });
        assertThat(lastEntry(unit)).containsEntry("operation", "INSERT");
    }

    @Test
    void theApplicationCanNeitherChangeNorForgeTheRecord() {
        assertThatThrownBy(() -> jdbc.sql("UPDATE audit_entry SET action = 'x'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_entry").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("INSERT INTO audit_entry (action, table_name, operation, subject_id, after)"
                                + " VALUES ('x', 'x', 'INSERT', 'x', '{}')")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    private TransactionTemplate useCase(String name) {
        var definition = new DefaultTransactionDefinition();
        definition.setName(name);
        return new TransactionTemplate(transactions, definition);
    }

    private void rename(UUID unit, String name) {
        jdbc.sql("UPDATE work_unit SET name = ? WHERE id = ?")
                .params(name, unit)
                .update();
    }

    private Map<String, Object> lastEntry(UUID subject) {
        return jdbc.sql("SELECT actor_id, action, operation, before::text, after::text FROM audit_entry"
                        + " WHERE subject_id = ? ORDER BY id DESC LIMIT 1")
                .param(subject.toString())
                .query()
                .singleRow();
    }
}
