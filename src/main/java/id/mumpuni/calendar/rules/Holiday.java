package id.mumpuni.calendar.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which offices are closed, besides Saturdays and Sundays.
 *
 * @param source the decree that says so; null as long as the day is computed and waits for it
 */
public record Holiday(
        LocalDate day,
        String name,
        HolidayKind kind,
        @Nullable String source) {

    /** The years for which working days are counted. */
    public static final int FIRST_YEAR = 2020;

    public static final int LAST_YEAR = 2060;

    public boolean verified() {
        return source != null;
    }

    public static boolean counts(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
