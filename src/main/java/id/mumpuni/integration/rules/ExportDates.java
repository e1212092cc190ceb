package id.mumpuni.integration.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Dates as the exports write them: {@code 28-02-2026}; also with strokes, or the year first. */
public final class ExportDates {

    private static final DateTimeFormatter DAY_FIRST = strict("d-M-uuuu");
    private static final DateTimeFormatter YEAR_FIRST = strict("uuuu-M-d");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private ExportDates() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Null if it is no day of the calendar. */
    public static @Nullable LocalDate parse(String text) {
        String bare = text.replace('/', '-');
        if (bare.length() > 10 && bare.endsWith(" 00:00:00")) {
            bare = bare.substring(0, bare.length() - 9);
        }
        try {
            LocalDate day = LocalDate.parse(bare, bare.indexOf('-') == 4 ? YEAR_FIRST : DAY_FIRST);
            return day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR ? null : day;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
