package id.mumpuni.reports.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a period in the head of the board.
 *
 * @param due its last day; null where it runs for each result by itself, {@code days} working days
 * @param done what shows how far it is
 * @param late whose days are over; null where that has no consequence to look after
 */
record EvaluationClock(
        String key,
        @Nullable LocalDate due,
        int days,
        EvaluationFigure done,
        @Nullable EvaluationFigure late) {

    static List<EvaluationClock> of(EvaluationPeriods.Period period) {
        return List.of(
                on("SELF", period.selfDue(), EvaluationFigure.SELF_ASSESSED, EvaluationFigure.LATE_SELF),
                on("RATE", period.ratingDue(), EvaluationFigure.DONE, EvaluationFigure.LATE_RATE),
                on("TAKE_OVER", period.takeOverBy(), EvaluationFigure.TAKEN_OVER, EvaluationFigure.LATE_TAKE_OVER),
                new EvaluationClock("DELIVER", null, period.deliverDays(), EvaluationFigure.RECEIVED, null),
                new EvaluationClock(
                        "RETURN", null, period.returnDays(), EvaluationFigure.ANSWERED, EvaluationFigure.SILENT),
                on("OBJECT", period.objectBy(), EvaluationFigure.OBJECTED, EvaluationFigure.LATE_DECIDE),
                on("REPORT", period.reportBy(), EvaluationFigure.REPORTED, EvaluationFigure.LATE_REPORT));
    }

    private static EvaluationClock on(String key, LocalDate due, EvaluationFigure done, EvaluationFigure late) {
        return new EvaluationClock(key, due, 0, done, late);
    }
}
