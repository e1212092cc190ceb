package id.mumpuni.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** The quarter before today's, with last days close enough that everyone has something to do. */
record DemoPeriod(
        String name, LocalDate starts, LocalDate ends, LocalDate planDue, LocalDate selfDue, LocalDate ratingDue) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    static DemoPeriod before(LocalDate today) {
        LocalDate starts = today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
        LocalDate ends = starts.plusMonths(3).minusDays(1);
        String name = "Triwulan " + ROMAN[starts.get(IsoFields.QUARTER_OF_YEAR) - 1] + " " + starts.getYear();
        return new DemoPeriod(
                name, starts, ends, workingDaysFrom(today, 1), workingDaysFrom(today, 3), workingDaysFrom(today, 8));
    }

    private static LocalDate workingDaysFrom(LocalDate day, int count) {
        LocalDate result = day;
        for (int left = count; left > 0; ) {
            result = result.plusDays(1);
            if (result.getDayOfWeek() != DayOfWeek.SATURDAY && result.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return result;
    }
}
