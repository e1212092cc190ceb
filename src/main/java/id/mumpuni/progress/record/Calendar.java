package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.Rhythm;
import id.mumpuni.progress.rules.Periods;
import id.mumpuni.shared.NotFound;
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

    @Transactional(readOnly = true)
    public List<DocumentationPeriod> periods(UUID person, int year) {
        return Periods.of(
                year,
                jdbc.sql(RHYTHMS)
                        .param("person", person)
                        .param("year", year)
                        .param("today", today())
                        .query(Rhythm.class)
                        .list());
    }

    /** The period with this code, if it is one of the person's. */
    DocumentationPeriod period(UUID person, int year, String code) {
        return periods(person, year).stream()
                .filter(period -> period.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(DocumentationPeriod.class, code));
    }
}
