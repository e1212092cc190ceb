package id.mumpuni.appraisal.rules;

import id.mumpuni.shared.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** First and last day of a period and the days by which its steps are due. */
public record PeriodDates(LocalDate starts, LocalDate ends, LocalDate planDue, LocalDate selfDue, LocalDate ratingDue) {

    private static final int DAYS_FOR_SELF_ASSESSMENT = 5;
    private static final int DAYS_AT_LEAST = 5;
    private static final int DAYS_FOR_RATING = 10;
    private static final int DAYS_STILL_LAST_PERIOD = 15;

    /** What is usual for the period that runs on the day; just after a period's end it is still that one. */
    public static PeriodDates suggest(PeriodKind kind, LocalDate today, Set<LocalDate> holidays) {
        LocalDate day = today.minusDays(DAYS_STILL_LAST_PERIOD);
        int first = (day.getMonthValue() - 1) / kind.months() * kind.months() + 1;
        LocalDate starts = LocalDate.of(day.getYear(), first, 1);
        return of(kind, starts, starts.plusMonths(kind.months()).minusDays(1), today, holidays);
    }

    public static PeriodDates of(
            PeriodKind kind, LocalDate starts, LocalDate ends, LocalDate today, Set<LocalDate> holidays) {
        LocalDate soon = WorkingDays.after(today, DAYS_AT_LEAST, holidays);
        LocalDate planDue = later(LocalDate.of(starts.getYear(), Month.JANUARY, 31), soon);
        LocalDate selfDue = later(planDue, WorkingDays.after(ends, DAYS_FOR_SELF_ASSESSMENT, holidays));
        LocalDate ratingDue = kind == PeriodKind.ANNUAL
                ? WorkingDays.before(LocalDate.of(ends.getYear() + 1, Month.FEBRUARY, 1), holidays)
                : WorkingDays.after(ends, DAYS_FOR_RATING, holidays);
        LocalDate afterSelf = WorkingDays.after(selfDue, DAYS_AT_LEAST, holidays);
        return new PeriodDates(starts, ends, planDue, selfDue, later(ratingDue, afterSelf));
    }

    /** Whether the first and the last day are those of a month, a quarter or a year, as the kind says. */
    public boolean fit(PeriodKind kind) {
        return starts.getDayOfMonth() == 1
                && (starts.getMonthValue() - 1) % kind.months() == 0
                && ends.equals(starts.plusMonths(kind.months()).minusDays(1));
    }

    public boolean inOrder() {
        return !starts.isAfter(ends) && !planDue.isAfter(selfDue) && !selfDue.isAfter(ratingDue);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
