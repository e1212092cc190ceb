package id.mumpuni.demo;

import id.mumpuni.shared.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;

/** The quarter before today's, with last days close enough that everyone has something to do. */
record DemoPeriod(
        String name, LocalDate starts, LocalDate ends, LocalDate planDue, LocalDate selfDue, LocalDate ratingDue) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    static String name(LocalDate starts) {
        return "Triwulan " + ROMAN[starts.get(IsoFields.QUARTER_OF_YEAR) - 1] + " " + starts.getYear();
    }

    static DemoPeriod before(LocalDate today, Set<LocalDate> holidays) {
        LocalDate starts = today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
        LocalDate ends = starts.plusMonths(3).minusDays(1);
        return new DemoPeriod(
                name(starts),
                starts,
                ends,
                WorkingDays.after(today, 1, holidays),
                WorkingDays.after(today, 3, holidays),
                WorkingDays.after(today, 8, holidays));
    }
}
