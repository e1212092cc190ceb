package id.mumpuni.appraisal.clock;

import id.mumpuni.notifications.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One line of {@code clock_notice} that was written just now: who is told of which day of a period, and of how many people. */
public record ClockNotice(
        String clock, String moment, LocalDate due, UUID recipient, int people, String period, String href) {

    /** The end of each statement that finds out what is said, as {@code said}; the page to go to follows as {@code href}. */
    public static final String NOTE = """
            INSERT INTO clock_notice AS n (period_id, recipient_id, clock, moment, due, appraisal_id, people, told_at)
            SELECT said.period_id, said.recipient, said.clock, said.moment, said.day, (array_agg(said.appraisal_id))[1],
                count(*), :now
            FROM said JOIN employee e ON e.id = said.recipient AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE said.moment IS NOT NULL
            GROUP BY said.period_id, said.recipient, said.clock, said.moment, said.day
            ON CONFLICT DO NOTHING
            RETURNING n.clock, n.moment, n.due, n.recipient_id AS recipient, n.people,
                (SELECT p.name FROM appraisal_period p WHERE p.id = n.period_id) AS period,
            """;

    /** The key of the sentence: by clock, and whether the day has passed. */
    public Notification notification() {
        return new Notification(
                recipient,
                (moment.equals("PASSED") ? "clock.passed." : "clock.told.") + clock,
                List.of(period, due.toString(), String.valueOf(people)),
                href);
    }
}
