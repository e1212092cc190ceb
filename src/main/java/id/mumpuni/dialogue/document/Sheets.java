package id.mumpuni.dialogue.document;

import id.mumpuni.documents.GovernmentName;
import id.mumpuni.documents.PrintedPerson;
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
        var government = new GovernmentName(identities.governmentOf(employee, day));
        Identity other = people.get(appraiser);
        return new Sheet(
                government.heading(),
                government.place(),
                day,
                clock.getZone(),
                Objects.requireNonNull(PrintedPerson.of(people.get(employee))),
                PrintedPerson.of(other),
                other == null ? null : other.agency());
    }

    public @Nullable UUID appraiserOf(UUID employee) {
        return jdbc
                .sql("SELECT appraiser_id FROM reporting_line_of(?, ?)")
                .params(today(), employee)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
