package id.mumpuni.workplans.rules;

import id.mumpuni.workplans.PlanStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a plan stands to its days (PermenPANRB 6/2022, Pasal 14, and Lampiran II, C.4 and C.5). */
public final class PlanClock {

    private static final int SOON = 7;

    /**
     * The days of a year's first plans.
     *
     * @param draftBy the last day for drafting; afterwards the personnel officer may draft for the person
     * @param setBy the last day for setting; afterwards the appraiser's superior may set
     */
    public record Days(int year, LocalDate draftBy, LocalDate setBy) {

        /** The end of January is the regulation's; the second week for drafting is usual practice beside it. */
        public static Days usual(int year) {
            return new Days(year, LocalDate.of(year, 1, 14), LocalDate.of(year, 1, 31));
        }

        /**
         * For somebody who began during the year: as many days as everybody has from 1 January. The regulation says
         * nothing of them, and nobody is late on the first day.
         *
         * @param days how many days after 1 January, 0 for everybody else
         */
        public Days later(int days) {
            return new Days(year, draftBy.plusDays(days), setBy.plusDays(days));
        }
    }

    public enum Stage {
        EXEMPT, // planning does not apply
        UPCOMING, // the year has not begun
        ON_TIME, // days are left
        DUE_SOON, // at most seven days are left
        LATE_NOT_DRAFTED,
        LATE_NOT_SET,
        UNDATED, // a revision, or a plan for a new post: the regulation names no day
        SET
    }

    private PlanClock() {}

    /**
     * @param status null: there is no plan yet
     * @param first the first plan of the year, not a revision or one for a new post
     */
    public static Stage stage(Days days, @Nullable PlanStatus status, boolean first, boolean exempt, LocalDate today) {
        if (status == PlanStatus.SET) {
            return Stage.SET;
        }
        if (exempt) {
            return Stage.EXEMPT;
        }
        if (!first || status == PlanStatus.CLOSED) {
            return Stage.UNDATED;
        }
        if (today.isAfter(due(days, status))) {
            return isDrafted(status) ? Stage.LATE_NOT_SET : Stage.LATE_NOT_DRAFTED;
        }
        if (today.getYear() < days.year()) {
            return Stage.UPCOMING;
        }
        return today.plusDays(SOON).isBefore(due(days, status)) ? Stage.ON_TIME : Stage.DUE_SOON;
    }

    /** The next day that counts for a plan in this state. */
    public static LocalDate due(Days days, @Nullable PlanStatus status) {
        return isDrafted(status) ? days.setBy() : days.draftBy();
    }

    /** What the person has signed once was drafted; a draft is not done. */
    private static boolean isDrafted(@Nullable PlanStatus status) {
        return status != null && status != PlanStatus.DRAFT;
    }

    /** The personnel officer may draft for the person. */
    public static boolean mayBeDraftedByOffice(Days days, @Nullable PlanStatus status, boolean first, LocalDate today) {
        return first && !isDrafted(status) && today.isAfter(days.draftBy());
    }
}
