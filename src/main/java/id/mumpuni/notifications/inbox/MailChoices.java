package id.mumpuni.notifications.inbox;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.notifications.rules.MailRhythm;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MailChoices {

    /**
     * @param server a mail server is set
     * @param address the personnel data hold the person's address
     * @param waiting what the next mail would tell of
     */
    record Choice(boolean server, boolean address, MailRhythm rhythm, long waiting) {

        public boolean possible() {
            return server && address;
        }
    }

    private static final String SQL = """
            SELECT e.email IS NOT NULL AS address, COALESCE(s.rhythm, 'AT_ONCE') AS rhythm,
                (SELECT count(*) FROM notification n WHERE n.recipient_id = e.id AND n.mail_due
                    AND n.mailed_at IS NULL AND n.read_at IS NULL) AS waiting
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
                .query((row, number) -> new Choice(
                        outbox.open(),
                        row.getBoolean("address"),
                        MailRhythm.valueOf(row.getString("rhythm")),
                        row.getLong("waiting")))
                .optional()
                .orElse(new Choice(outbox.open(), false, MailRhythm.AT_ONCE, 0));
    }
}
