package id.mumpuni.workplans.text;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person writes for one planned result, with its indicators in their order. */
public record ResultText(
        ResultKind kind,
        String description,
        @Nullable String supportedResult,
        Assignment assignment,
        List<IndicatorText> indicators) {

    /** The same for the same words, so that a page can tell whether they were changed since it was made. */
    public String fingerprint() {
        return Integer.toHexString(toString().hashCode());
    }

    public static ResultText of(PlanContents.Result result) {
        return new ResultText(
                result.kind(),
                result.description(),
                result.supportedResult(),
                Assignment.of(result),
                result.indicators().stream()
                        .map(i -> new IndicatorText(i.id(), i.aspect(), i.perspective(), i.description(), i.target()))
                        .toList());
    }
}
