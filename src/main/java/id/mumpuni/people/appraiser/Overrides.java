package id.mumpuni.people.appraiser;

import id.mumpuni.people.ReportingLineChanged;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal exceptions from the rule of the unit's head. The newest word counts; what was before stays as history. */
@Component
class Overrides {

    // the unit in which the person works then is the ground of the exception: a move ends it
    private static final String INSERT = """
            INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid, unit_id)
            VALUES (:employee, :appraiser, :reason, daterange(:from, :until),
                (SELECT unit_id FROM placement WHERE employee_id = :employee AND valid @> :from::date))
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Overrides(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void set(UUID employee, UUID appraiser, String reason, LocalDate from, @Nullable LocalDate until) {
        endFrom(employee, from);
        jdbc.sql(INSERT)
                .param("employee", employee)
                .param("appraiser", appraiser)
                .param("reason", reason)
                .param("from", from)
                .param("until", until == null ? null : until.plusDays(1))
                .update();
        events.publishEvent(new ReportingLineChanged());
    }

    /** From that day on the rule counts again. */
    void end(UUID employee, LocalDate from) {
        if (endFrom(employee, from)) {
            events.publishEvent(new ReportingLineChanged());
        }
    }

    @Nullable
    UUID appraiserOn(UUID employee, LocalDate day) {
        return jdbc
                .sql("SELECT appraiser_id FROM reporting_line_of(?, ?)")
                .params(day, employee)
                .query((row, n) -> new Object[] {row.getObject(1, UUID.class)})
                .list()
                .stream()
                .findFirst()
                .map(row -> (UUID) row[0])
                .orElse(null);
    }

    boolean isInService(UUID person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM directory_entry WHERE employee_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    private boolean endFrom(UUID employee, LocalDate from) {
        int removed = jdbc.sql("DELETE FROM appraiser_override WHERE employee_id = ? AND lower(valid) >= ?")
                .params(employee, from)
                .update();
        int cut = jdbc.sql("UPDATE appraiser_override SET valid = daterange(lower(valid), :from), version = version + 1"
                        + " WHERE employee_id = :employee AND valid @> :from")
                .param("employee", employee)
                .param("from", from)
                .update();
        return removed + cut > 0;
    }
}
