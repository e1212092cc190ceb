package id.mumpuni.dialogue.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often regular feedback is given, as leader and employee agreed (PermenPANRB 6/2022, Pasal 19 ayat (2)). It is a
 * duty, so each quarter needs one also while nothing is agreed.
 */
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

    /** The last day of the stretch before the one in which the day lies. */
    public LocalDate ended(LocalDate day) {
        return start(day).minusDays(1);
    }

    /**
     * The last day on which the regular feedback that is missing was or is in time; null if there is none to give now.
     *
     * @param given when the leader last gave regular feedback
     * @param owed it was due in the stretch before as well
     */
    public @Nullable LocalDate missing(@Nullable LocalDate given, boolean owed, LocalDate today) {
        LocalDate ended = ended(today);
        if (owed && (given == null || given.isBefore(start(ended)))) {
            return ended;
        }
        return given == null || given.isBefore(start(today)) ? due(today) : null;
    }
}
