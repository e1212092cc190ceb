package id.mumpuni.notifications.inbox;

import id.mumpuni.notifications.Outbox;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MailChoices {

    /**
     * @param server a mail server is set
     * @param address the personnel data hold the person's address
     */
    record Choice(boolean server, boolean address, boolean wanted) {

        public boolean possible() {
            return server && address;
        }
    }

    private static final String SQL = """
            SELECT e.email IS NOT NULL AS address, COALESCE(s.mail, true) AS wanted
            FROM employee e LEFT JOIN notification_setting s ON s.employee_id = e.id
            WHERE e.id = ?
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    MailChoices(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Transactional(readOnly = true)
    public Choice of(UUID person) {
        return jdbc.sql(SQL)
                .param(person)
                .query((row, number) -> new Choice(outbox.open(), row.getBoolean("address"), row.getBoolean("wanted")))
                .optional()
                .orElse(new Choice(outbox.open(), false, true));
    }
}
