package id.mumpuni.explanation.page;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.ResultGrounds;

/** The nine cells with the one of the result marked. */
record Quadrant(ResultGrounds grounds, ExplainedResult result) {

    public PerformanceRating at(ExpectationLevel work, ExpectationLevel behaviour) {
        return grounds.cell(work, behaviour);
    }

    public PerformanceRating rating() {
        return at(result.workResult(), result.behaviour());
    }

    public boolean here(ExpectationLevel work, ExpectationLevel behaviour) {
        return work == result.workResult() && behaviour == result.behaviour();
    }
}
