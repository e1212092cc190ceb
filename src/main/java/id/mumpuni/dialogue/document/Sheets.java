package id.mumpuni.dialogue.document;

import id.mumpuni.documents.GovernmentName;
import id.mumpuni.people.Identities;
import id.mumpuni.people.Identity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what every form names. Who may read a form is said where it is asked for. */
@Component
class Sheets {

    private static final String GOVERNMENT = """
            SELECT u.name FROM placement l JOIN work_unit_ancestor x ON x.unit_id = l.unit_id
                JOIN work_unit u ON u.id = x.ancestor_id
            WHERE l.employee_id = ? AND l.valid @> ? ORDER BY x.depth DESC LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final Identities identities;
    private final Clock clock;

    Sheets(JdbcClient jdbc, Identities identities, Clock clock) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.clock = clock;
    }

    /** As both are on the day. */
    public Sheet of(UUID employee, @Nullable UUID appraiser, LocalDate day) {
        var ids = Stream.of(employee, appraiser).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, Identity> people = identities.on(ids, day);
        var government = new GovernmentName(jdbc.sql(GOVERNMENT)
                .params(employee, day)
                .query(String.class)
                .optional()
                .orElse(""));
        return new Sheet(
                government.heading(),
                government.place(),
                day.getYear(),
                day,
                Objects.requireNonNull(people.get(employee)),
                people.get(appraiser));
    }

    public @Nullable UUID appraiserOf(UUID employee) {
        return jdbc
                .sql("SELECT appraiser_id FROM reporting_line_of(?, ?)")
                .params(today(), employee)
                .query((row, n) -> row.getObject(1, UUID.class))
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
