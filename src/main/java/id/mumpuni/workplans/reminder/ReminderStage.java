package id.mumpuni.workplans.reminder;

import id.mumpuni.workplans.rules.PlanClock;
import java.time.LocalDate;

/** When people are reminded of the first plan of a year, once for each stage. Whoever is not reached on the first day is
 * reached on a later one, but nobody of a January in November. */
enum ReminderStage {
    DRAFT_SOON, // whoever has not handed in, before the day for drafting
    DRAFT_LATE, // the same people after it
    SET_LATE; // appraisers for whom plans wait after the day for setting

    private static final int DAYS_BEFORE = 7;
    private static final int DAYS_AFTER = 31;

    boolean holds(PlanClock.Days days, LocalDate today) {
        return switch (this) {
            case DRAFT_SOON -> isWithin(days.draftBy().minusDays(DAYS_BEFORE), days.draftBy(), today);
            case DRAFT_LATE -> isAfter(days.draftBy(), today);
            case SET_LATE -> isAfter(days.setBy(), today);
        };
    }

    /** The day that the reminder names. */
    LocalDate day(PlanClock.Days days) {
        return this == SET_LATE ? days.setBy() : days.draftBy();
    }

    private static boolean isAfter(LocalDate day, LocalDate today) {
        return isWithin(day.plusDays(1), day.plusDays(DAYS_AFTER), today);
    }

    private static boolean isWithin(LocalDate first, LocalDate last, LocalDate today) {
        return !today.isBefore(first) && !today.isAfter(last);
    }
}
