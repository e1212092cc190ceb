package id.mumpuni.explanation.page;

import id.mumpuni.appraisal.ToldFeedback.All;
import id.mumpuni.appraisal.ToldFeedback.Told;
import id.mumpuni.workplans.CoreValue;
import java.util.List;
import java.util.UUID;

/** What was said in the period, by what it is about. */
record Feedback(List<Told> told, boolean withheld) {

    static Feedback of(All all) {
        return new Feedback(all.told(), all.withheld());
    }

    public List<Told> on(UUID result) {
        return told.stream().filter(one -> result.equals(one.resultId())).toList();
    }

    public List<Told> on(CoreValue value) {
        return told.stream().filter(one -> one.coreValue() == value).toList();
    }
}
