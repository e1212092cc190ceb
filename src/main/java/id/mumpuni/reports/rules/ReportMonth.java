package id.mumpuni.reports.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The month of a year of which a report speaks, and how it stands to today. */
public record ReportMonth(YearMonth month, LocalDate today) {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    /** What was asked for; what is no choice is the present month, or the nearest one of the year. */
    public static ReportMonth of(@Nullable Integer year, @Nullable Integer month, LocalDate today) {
        YearMonth present = YearMonth.from(today);
        int chosen = year != null && Math.abs(year - present.getYear()) <= 1 ? year : present.getYear();
        int last = last(chosen, present);
        int wanted = month == null || month < 1 || month > last ? last : month;
        return new ReportMonth(YearMonth.of(chosen, wanted), today);
    }

    /** The last month of a year that has begun; of next year the first, as its plans are written before it. */
    private static int last(int year, YearMonth present) {
        return year < present.getYear() ? MONTHS : year > present.getYear() ? 1 : present.getMonthValue();
    }

    public int year() {
        return month.getYear();
    }

    public int number() {
        return month.getMonthValue();
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    public LocalDate quarter() {
        return LocalDate.of(year(), (number() - 1) / QUARTER * QUARTER + 1, 1);
    }

    /** Something can have been recorded of it. */
    public boolean begun() {
        return !first().isAfter(today);
    }

    /** The day whose posts count: of a year that is over its last day, otherwise today. */
    public LocalDate day() {
        return year() < today.getYear() ? LocalDate.of(year(), MONTHS, 31) : today;
    }

    /** How many months of the year are over, up to this one. */
    public int monthsOver() {
        return last().isBefore(today) ? number() : begun() ? number() - 1 : 0;
    }

    public List<Integer> years() {
        return List.of(today.getYear() - 1, today.getYear(), today.getYear() + 1);
    }

    public List<Integer> months() {
        return IntStream.rangeClosed(1, last(year(), YearMonth.from(today)))
                .boxed()
                .toList();
    }
}
