package id.mumpuni.dialogue.rules;

import java.time.LocalDate;

/** How often regular feedback is given, as leader and employee agreed (PermenPANRB 6/2022, Pasal 19 ayat (2)). */
public enum FeedbackRhythm {
    MONTHLY,
    QUARTERLY;

    /** The first day of the stretch in which the day lies. */
    public LocalDate start(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return this == MONTHLY ? month : month.minusMonths((month.getMonthValue() - 1) % 3);
    }

    /** The last day on which the feedback of that stretch is in time. */
    public LocalDate due(LocalDate day) {
        return start(day).plusMonths(this == MONTHLY ? 1 : 3).minusDays(1);
    }
}
