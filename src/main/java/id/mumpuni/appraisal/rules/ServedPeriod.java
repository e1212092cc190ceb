package id.mumpuni.appraisal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether somebody who left served a period for the most part, so that the appraiser may still appraise it. */
public final class ServedPeriod {

    private ServedPeriod() {}

    /** @param leftOn the first day on which the person was no longer in service */
    public static boolean mostly(LocalDate starts, LocalDate ends, LocalDate leftOn) {
        long days = ChronoUnit.DAYS.between(starts, ends) + 1;
        return 2 * ChronoUnit.DAYS.between(starts, leftOn) > days;
    }
}
