package id.mumpuni.notifications.rules;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** How often somebody wants to be told by mail that something waits. Every rhythm leaves the inbox as it is. */
public enum MailRhythm {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NONE;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The last 07.00 that is not later than {@code now}. */
    public static LocalDateTime morning(LocalDateTime now) {
        LocalDateTime today = now.toLocalDate().atTime(MORNING);
        return now.isBefore(today) ? today.minusDays(1) : today;
    }

    /** The last Monday 07.00 that is not later than {@code now}. */
    public static LocalDateTime monday(LocalDateTime now) {
        return morning(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
