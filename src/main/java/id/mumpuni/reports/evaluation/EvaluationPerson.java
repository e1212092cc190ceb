package id.mumpuni.reports.evaluation;

import id.mumpuni.appraisal.ResultState;
import id.mumpuni.appraisal.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a period on the board: the step and the days, never how they were rated.
 *
 * @param due of the present step
 * @param objected an objection is running
 * @param late the report is
 */
record EvaluationPerson(
        UUID id,
        UUID appraisalId,
        String name,
        String unit,
        @Nullable String appraiser,
        Stage stage,
        @Nullable LocalDate due,
        boolean objected,
        boolean silent,
        ResultState state,
        boolean late,
        @Nullable LocalDate leftOn) {

    public boolean open() {
        return !stage.done();
    }
}
