package id.mumpuni.security.activation;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.security.account.AccountPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MailCode {

    private final Codes codes;
    private final NoteReset noteReset;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    MailCode(Codes codes, NoteReset noteReset, Outbox outbox, JdbcClient jdbc) {
        this.codes = codes;
        this.noteReset = noteReset;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    @AccountPolicy.MayIssueCode
    @Transactional
    void mail(UUID id) {
        String address = jdbc.sql("SELECT email FROM employee WHERE id = ? AND email IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("account.no-mail-address"));
        noteReset.note(id);
        outbox.put(address, "mail.code.subject", "mail.code.text", codes.issue(id), Codes.LIFETIME.toDays());
    }
}
