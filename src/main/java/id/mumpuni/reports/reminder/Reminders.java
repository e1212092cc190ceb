package id.mumpuni.reports.reminder;

import id.mumpuni.reports.rules.Matter;
import id.mumpuni.reports.rules.ReportMonth;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was reminded of what. Two statements, however many there are; the key decides who had one today already. */
@Repository
class Reminders {

    /** @param about whose plan it is: the recipient's own, or one that waits for the recipient */
    record Wanted(
            UUID about,
            UUID recipient,
            Matter matter,
            @Nullable UUID planId) {}

    private record Key(UUID recipient, Matter matter) {}

    private static final String REMIND = """
            INSERT INTO reminder (recipient_id, matter, year, month, sent_on, sent_by, sent_at)
            SELECT DISTINCT w.recipient, w.matter, :year, CASE WHEN w.matter = 'RECORD' THEN :month END,
                CAST(:today AS date), CAST(:sender AS uuid), CAST(:now AS timestamptz)
            FROM unnest(:recipients, :matters) AS w (recipient, matter)
                JOIN employee e ON e.id = w.recipient AND (e.left_on IS NULL OR e.left_on > :today)
            ON CONFLICT DO NOTHING RETURNING recipient_id, matter
            """;

    private static final String ABOUT = """
            INSERT INTO reminder_subject (employee_id, reminder_id)
            SELECT DISTINCT w.about, r.id
            FROM unnest(:about, :recipients, :matters) AS w (about, recipient, matter)
                JOIN reminder r ON r.recipient_id = w.recipient AND r.matter = w.matter AND r.year = :year
                    AND r.month IS NOT DISTINCT FROM CASE WHEN w.matter = 'RECORD' THEN :month END AND r.sent_on = :today
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first for each person and matter of today: those are still to be sent. */
    List<Wanted> record(List<Wanted> wanted, UUID sender, ReportMonth month) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<Key> fresh = new HashSet<>(bind(REMIND, wanted, month)
                .param("sender", sender)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) ->
                        new Key(row.getObject("recipient_id", UUID.class), Matter.valueOf(row.getString("matter"))))
                .list());
        bind(ABOUT, wanted, month)
                .param("about", wanted.stream().map(Wanted::about).toArray(UUID[]::new))
                .update();
        return wanted.stream()
                .filter(one -> fresh.remove(new Key(one.recipient(), one.matter())))
                .toList();
    }

    private JdbcClient.StatementSpec bind(String sql, List<Wanted> wanted, ReportMonth month) {
        return jdbc.sql(sql)
                .param("recipients", wanted.stream().map(Wanted::recipient).toArray(UUID[]::new))
                .param(
                        "matters",
                        wanted.stream().map(one -> one.matter().name()).toArray(String[]::new))
                .param("year", month.year())
                .param("month", month.number())
                .param("today", LocalDate.now(clock));
    }
}
