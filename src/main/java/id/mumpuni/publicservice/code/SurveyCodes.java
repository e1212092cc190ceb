package id.mumpuni.publicservice.code;

import id.mumpuni.publicservice.rules.SurveyCode;
import id.mumpuni.shared.Rows;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one-time codes and takes each back once. Only a hash is kept, and with the use even that goes: a used code, one
 * that has run out and one that never was are the same to the database, to a page and to the time it takes.
 */
@Component
public class SurveyCodes {

    static final int DAYS_VALID = 14;

    /** What a code is for. */
    public record Event(UUID serviceId, @Nullable UUID servedBy) {}

    /** What may be told to whoever holds a code. */
    public record Subject(String service, String unit, boolean verified) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SurveyCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The only time the code can be read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String make(Event event) {
        String code = SurveyCode.make(random::nextInt);
        jdbc.sql("INSERT INTO service_code (code_hash, service_id, served_by, valid_until) VALUES (?, ?, ?, ?)")
                .params(hash(code), event.serviceId())
                .param(event.servedBy())
                .param(lastDay())
                .update();
        return code;
    }

    LocalDate lastDay() {
        return LocalDate.now(clock).plusDays(DAYS_VALID);
    }

    /** Whether {@link #use} would take it now. */
    @Transactional(readOnly = true)
    public Optional<Subject> subject(@Nullable String typed) {
        return jdbc.sql("SELECT s.name AS service, u.name AS unit, c.served_by IS NOT NULL AS verified"
                        + " FROM service_code c JOIN public_service s ON s.id = c.service_id"
                        + " JOIN work_unit u ON u.id = s.unit_id WHERE c.code_hash = ? AND c.valid_until >= ?")
                .params(hash(typed), LocalDate.now(clock))
                .query(Rows.of(Subject.class))
                .optional();
    }

    /** Once: of two who come together the database gives it to one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Event> use(@Nullable String typed) {
        return jdbc.sql("DELETE FROM service_code WHERE code_hash = ? AND valid_until >= ?"
                        + " RETURNING service_id, served_by")
                .params(hash(typed), LocalDate.now(clock))
                .query(Rows.of(Event.class))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forgetOld() {
        jdbc.sql("DELETE FROM service_code WHERE valid_until < ?")
                .param(LocalDate.now(clock))
                .update();
    }

    /** Of what is no code at all as well: it takes the same way through the database. */
    private static String hash(@Nullable String typed) {
        try {
            String code = SurveyCode.read(typed);
            byte[] bytes = (code == null ? "" : code).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
