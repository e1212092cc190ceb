package id.mumpuni.workplans.rules;

import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import java.util.Collection;
import java.util.List;

/**
 * In the STAFF model each main result supports something above it: a result of the superior or a target of the unit's
 * agreement, or the appraiser says why it stands alone. Leaders answer for the agreement itself.
 */
public final class LinkRule {

    private LinkRule() {}

    public interface Linkable {

        ResultKind kind();

        boolean linked();

        boolean excepted();
    }

    public static boolean applies(PlanModel model, Linkable result) {
        return model == PlanModel.STAFF && result.kind() == ResultKind.MAIN;
    }

    /** The results that keep the plan from being set. */
    public static <R extends Linkable> List<R> missing(PlanModel model, Collection<R> results) {
        return results.stream()
                .filter(result -> applies(model, result) && !result.linked() && !result.excepted())
                .toList();
    }
}
