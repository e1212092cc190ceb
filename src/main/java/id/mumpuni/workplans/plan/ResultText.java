package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person writes for one planned result, with its indicators in their order. */
record ResultText(
        ResultKind kind, String description, @Nullable String supportedResult, List<IndicatorText> indicators) {

    static ResultText of(PlanContents.Result result) {
        return new ResultText(
                result.kind(),
                result.description(),
                result.supportedResult(),
                result.indicators().stream()
                        .map(i -> new IndicatorText(i.id(), i.aspect(), i.perspective(), i.description(), i.target()))
                        .toList());
    }
}
