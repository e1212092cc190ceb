package id.mumpuni.security.activation;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.security.account.AccountPolicy;
import id.mumpuni.security.account.Credentials;
import id.mumpuni.security.account.CredentialsByName;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends somebody who forgot the password a code, to the address that the personnel data hold and to no other. */
@Service
class RequestCode {

    private final CredentialsByName credentials;
    private final Codes codes;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    RequestCode(CredentialsByName credentials, Codes codes, Outbox outbox, JdbcClient jdbc) {
        this.credentials = credentials;
        this.codes = codes;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    @AccountPolicy.Anyone
    @Transactional
    void request(String name) {
        Optional<UUID> person =
                credentials.find(name).filter(Credentials::usable).map(Credentials::employeeId);
        if (outbox.open() && person.isPresent()) {
            address(person.get())
                    .ifPresent(address -> outbox.put(
                            address,
                            "mail.code.subject",
                            "mail.code.text",
                            codes.issue(person.get()),
                            Codes.LIFETIME.toDays()));
        }
    }

    private Optional<String> address(UUID person) {
        return jdbc.sql("SELECT email FROM employee WHERE id = ? AND email IS NOT NULL")
                .param(person)
                .query(String.class)
                .optional();
    }
}
