package id.mumpuni.calendar.holiday;

import id.mumpuni.shared.Holidays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The table of holidays, kept for a quarter of an hour: every page with a deadline asks for it. What is changed here is
 * read again at once; another instance follows within that time.
 */
@Component
class PublicHolidays implements Holidays {

    private static final Duration KEPT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Kept kept = new Kept(Instant.MIN, Set.of());

    PublicHolidays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(Instant until, Set<LocalDate> days) {}

    @Override
    @Transactional(readOnly = true)
    public Set<LocalDate> days() {
        Instant now = clock.instant();
        if (!now.isBefore(kept.until())) {
            kept = new Kept(now.plus(KEPT), read());
        }
        return kept.days();
    }

    @TransactionalEventListener(HolidaysChanged.class)
    void forget() {
        kept = new Kept(Instant.MIN, kept.days());
    }

    private Set<LocalDate> read() {
        return jdbc.sql("SELECT day FROM holiday").query(LocalDate.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
