package id.mumpuni.home.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose application this is: the setting {@code mumpuni.city-name}, else the name of the unit above all others, which the
 * documents carry too. Every page shows it, so it is read seldom.
 */
@Component
class CityName {

    private static final Logger LOG = LoggerFactory.getLogger(CityName.class);
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final Duration UNTIL_FIRST_IMPORT = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String setting;
    private volatile Kept kept = new Kept(Instant.MIN, null);

    CityName(JdbcClient jdbc, Clock clock, @Value("${mumpuni.city-name:}") String setting) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.setting = setting.strip();
    }

    private record Kept(Instant until, @Nullable String name) {}

    /** Null before the first import. */
    @Nullable
    String get() {
        if (!setting.isEmpty()) {
            return setting;
        }
        Instant now = clock.instant();
        if (!now.isBefore(kept.until())) {
            String name = read();
            kept = new Kept(now.plus(name == null ? UNTIL_FIRST_IMPORT : KEPT), name);
        }
        return kept.name();
    }

    /** An error page has the frame too, also when the database does not answer. */
    private @Nullable String read() {
        try {
            return jdbc.sql("SELECT name FROM work_unit WHERE parent_id IS NULL AND closed_on IS NULL"
                            + " ORDER BY sort_order, id LIMIT 1")
                    .query(String.class)
                    .optional()
                    .orElse(null);
        } catch (DataAccessException unreachable) {
            LOG.warn("the name of the city cannot be read");
            return kept.name();
        }
    }
}
