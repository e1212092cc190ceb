package id.mumpuni.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts the days from Monday to Friday that are no holiday. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** How many working days come after the first day, up to and including the last; 0 if the last is not later. */
    public static int between(LocalDate first, LocalDate last, Set<LocalDate> holidays) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(day -> isWorkingDay(day, holidays))
                .count();
    }

    /** The last working day before the given one. */
    public static LocalDate before(LocalDate day, Set<LocalDate> holidays) {
        LocalDate result = day.minusDays(1);
        while (!isWorkingDay(result, holidays)) {
            result = result.minusDays(1);
        }
        return result;
    }

    /** The day that lies the given number of working days after the first. */
    public static LocalDate after(LocalDate first, int count, Set<LocalDate> holidays) {
        LocalDate day = first;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day, holidays)) {
                left--;
            }
        }
        return day;
    }
}
