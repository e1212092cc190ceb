package id.mumpuni.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who leads anybody today. Whoever stands in (Plt.) with that power does, and who is stood in for does not. */
@Repository
public class Leaders {

    private final JdbcClient jdbc;
    private final Clock clock;

    Leaders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean leads(UUID person) {
        return jdbc.sql("SELECT leads_somebody(?, ?)")
                .params(person, LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
