package id.mumpuni.integration.siasn;

import id.mumpuni.shared.StateFact;
import id.mumpuni.shared.StateSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How old the personnel data is. */
@Component
@Order(30)
class ImportState implements StateSource {

    private static final int OLD_AFTER_DAYS = 62;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportState(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<StateFact> facts() {
        Optional<LocalDate> last = jdbc.sql("SELECT (finished_at AT TIME ZONE ?)::date AS day FROM import_run"
                        + " WHERE status = 'APPLIED' ORDER BY finished_at DESC LIMIT 1")
                .param(clock.getZone().getId())
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .optional();
        return List.of(last.map(this::since)
                .orElseGet(() -> StateFact.bad(
                        "settings.fact.import", "settings.fact.import.none", "settings.fact.import.advice")));
    }

    private StateFact since(LocalDate day) {
        String words = DateTimeFormatter.ofPattern("d MMMM uuuu", LocaleContextHolder.getLocale())
                .format(day);
        boolean old = day.plusDays(OLD_AFTER_DAYS).isBefore(LocalDate.now(clock));
        return old
                ? StateFact.bad("settings.fact.import", "settings.fact.import.on", "settings.fact.import.advice", words)
                : StateFact.well("settings.fact.import", "settings.fact.import.on", words);
    }
}
