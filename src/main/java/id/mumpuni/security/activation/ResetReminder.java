package id.mumpuni.security.activation;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the owner of an account for as long as a code lives that somebody made one, and who. It cannot be waved off. */
@Component
class ResetReminder implements TodoSource {

    private record Reset(LocalDate issuedOn, String issuer) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ResetReminder(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        return jdbc
                .sql("""
                        SELECT (r.issued_at AT TIME ZONE ?)::date AS issued_on, e.full_name AS issuer
                        FROM account_reset r JOIN employee e ON e.id = r.issued_by
                        WHERE r.employee_id = ? AND r.issued_at > ?
                        ORDER BY r.issued_at DESC LIMIT 1
                        """)
                .params(
                        clock.getZone().getId(),
                        currentActor.get().employeeId(),
                        OffsetDateTime.now(clock).minus(Codes.LIFETIME))
                .query(Rows.of(Reset.class))
                .list()
                .stream()
                .map(ResetReminder::todo)
                .toList();
    }

    private static Todo todo(Reset reset) {
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", LocaleContextHolder.getLocale())
                .format(reset.issuedOn());
        return new Todo(
                "alert-triangle",
                "account.reset.todo",
                "account.reset.todo.detail",
                List.of(reset.issuer(), day),
                null,
                "account.reset.todo.action",
                "/kata-sandi",
                false);
    }
}
