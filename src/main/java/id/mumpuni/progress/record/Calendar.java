package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.Rhythm;
import id.mumpuni.progress.rules.Periods;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The periods in which one person documents a year. */
@Repository
class Calendar {

    private static final String RHYTHMS = """
            SELECT documentation_rhythm_of(:person, make_date(:year, 1 + 3 * n, 1), :today)
            FROM generate_series(0, 3) n ORDER BY n
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Calendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those of a year in which the person was in a post from the day {@code starts} to the day {@code ends}. */
    @Transactional(readOnly = true)
    public List<DocumentationPeriod> periods(UUID person, int year, LocalDate starts, LocalDate ends) {
        List<Rhythm> rhythms = jdbc.sql(RHYTHMS)
                .param("person", person)
                .param("year", year)
                .param("today", today())
                .query(Rhythm.class)
                .list();
        return Periods.of(year, rhythms).stream()
                .filter(period ->
                        !period.first().isAfter(ends) && !period.last().isBefore(starts))
                .toList();
    }
}
