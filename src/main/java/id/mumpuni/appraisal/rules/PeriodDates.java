package id.mumpuni.appraisal.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** First and last day of a period and the days by which its steps are due. Working days are Monday to Friday. */
public record PeriodDates(LocalDate starts, LocalDate ends, LocalDate planDue, LocalDate selfDue, LocalDate ratingDue) {

    private static final int DAYS_FOR_SELF_ASSESSMENT = 5;
    private static final int DAYS_FOR_RATING = 10;
    private static final int DAYS_STILL_LAST_PERIOD = 15;

    /** What is usual for the period that runs on the day; just after a period's end it is still that one. */
    public static PeriodDates suggest(PeriodKind kind, LocalDate today) {
        LocalDate day = today.minusDays(DAYS_STILL_LAST_PERIOD);
        int first = (day.getMonthValue() - 1) / kind.months() * kind.months() + 1;
        LocalDate starts = LocalDate.of(day.getYear(), first, 1);
        return of(kind, starts, starts.plusMonths(kind.months()).minusDays(1), today);
    }

    public static PeriodDates of(PeriodKind kind, LocalDate starts, LocalDate ends, LocalDate today) {
        LocalDate planDue = later(LocalDate.of(starts.getYear(), Month.JANUARY, 31), addWorkingDays(today, 5));
        LocalDate selfDue = later(planDue, addWorkingDays(ends, DAYS_FOR_SELF_ASSESSMENT));
        LocalDate ratingDue = kind == PeriodKind.ANNUAL
                ? workingDayBefore(LocalDate.of(ends.getYear() + 1, Month.FEBRUARY, 1))
                : addWorkingDays(ends, DAYS_FOR_RATING);
        return new PeriodDates(starts, ends, planDue, selfDue, later(ratingDue, addWorkingDays(selfDue, 5)));
    }

    public boolean inOrder() {
        return !starts.isAfter(ends) && !planDue.isAfter(selfDue) && !selfDue.isAfter(ratingDue);
    }

    /** The day that many working days after the given one. */
    public static LocalDate addWorkingDays(LocalDate day, int days) {
        LocalDate result = day;
        for (int left = days; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** Working days after the first day up to and with the last; 0 if there is none. */
    public static int workingDaysBetween(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return 0;
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(PeriodDates::isWorkingDay)
                .count();
    }

    private static LocalDate workingDayBefore(LocalDate day) {
        LocalDate result = day.minusDays(1);
        while (!isWorkingDay(result)) {
            result = result.minusDays(1);
        }
        return result;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
