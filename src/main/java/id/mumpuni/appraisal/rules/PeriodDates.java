package id.mumpuni.appraisal.rules;

import id.mumpuni.shared.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * First and last day of a period and the days by which its steps are due.
 *
 * @param evaluationFrom first day of the evaluation, which ends with {@code ratingDue}
 */
public record PeriodDates(
        LocalDate starts,
        LocalDate ends,
        LocalDate evaluationFrom,
        LocalDate planDue,
        LocalDate selfDue,
        LocalDate ratingDue) {

    /**
     * How the evaluation lies around the end of the period.
     *
     * @param before calendar days of the period itself
     * @param after working days after it; a year has until the end of January (PermenPANRB 6/2022, Lampiran IV)
     */
    public record Window(int before, int after) {

        public static Window of(CycleRules rules) {
            return new Window(
                    rules.number(PolicySetting.WINDOW_BEFORE_DAYS), rules.number(PolicySetting.WINDOW_AFTER_DAYS));
        }
    }

    private static final int DAYS_FOR_SELF_ASSESSMENT = 5;
    private static final int DAYS_AT_LEAST = 5;
    private static final int DAYS_TO_ANSWER = 3;
    private static final int DAYS_STILL_LAST_PERIOD = 15;

    /** What is usual for the period that runs on the day; just after a period's end it is still that one. */
    public static PeriodDates suggest(PeriodKind kind, Window window, LocalDate today, Set<LocalDate> holidays) {
        LocalDate day = today.minusDays(DAYS_STILL_LAST_PERIOD);
        int first = (day.getMonthValue() - 1) / kind.months() * kind.months() + 1;
        LocalDate starts = LocalDate.of(day.getYear(), first, 1);
        return of(kind, starts, starts.plusMonths(kind.months()).minusDays(1), window, today, holidays);
    }

    public static PeriodDates of(
            PeriodKind kind,
            LocalDate starts,
            LocalDate ends,
            Window window,
            LocalDate today,
            Set<LocalDate> holidays) {
        LocalDate soon = WorkingDays.after(today, DAYS_AT_LEAST, holidays);
        LocalDate planDue = later(LocalDate.of(starts.getYear(), Month.JANUARY, 31), soon);
        LocalDate selfDue = later(planDue, WorkingDays.after(ends, DAYS_FOR_SELF_ASSESSMENT, holidays));
        LocalDate ratingDue = kind == PeriodKind.ANNUAL
                ? WorkingDays.before(lastOfYear(ends).plusDays(1), holidays)
                : WorkingDays.after(ends, window.after(), holidays);
        LocalDate afterSelf = WorkingDays.after(selfDue, DAYS_AT_LEAST, holidays);
        LocalDate from = later(starts, ends.plusDays(1).minusDays(window.before()));
        return new PeriodDates(starts, ends, from, planDue, selfDue, later(ratingDue, afterSelf));
    }

    /** Whether the first and the last day are those of a month, a quarter or a year, as the kind says. */
    public boolean fit(PeriodKind kind) {
        return starts.getDayOfMonth() == 1
                && (starts.getMonthValue() - 1) % kind.months() == 0
                && ends.equals(starts.plusMonths(kind.months()).minusDays(1));
    }

    public boolean inOrder() {
        return !starts.isAfter(ends)
                && !planDue.isAfter(selfDue)
                && !selfDue.isAfter(ratingDue)
                && !evaluationFrom.isBefore(starts)
                && !evaluationFrom.isAfter(ratingDue);
    }

    /** The year is evaluated by the end of January (Lampiran IV, II.A.1); who opens it after that is late in any case. */
    public boolean afterJanuary(PeriodKind kind) {
        return kind == PeriodKind.ANNUAL && ratingDue.isAfter(lastOfYear(ends));
    }

    /** The last day by which the year's evaluation, and the organisation's rating for it, count as in time. */
    public static LocalDate lastOfYear(LocalDate ends) {
        return LocalDate.of(ends.getYear() + 1, Month.JANUARY, 31);
    }

    /** Three working days are left to the appraiser to answer the calibration table and to sign. */
    public static LocalDate calibrationDue(LocalDate ratingDue, Set<LocalDate> holidays) {
        LocalDate day = ratingDue;
        for (int left = DAYS_TO_ANSWER; left > 0; left--) {
            day = WorkingDays.before(day, holidays);
        }
        return day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
