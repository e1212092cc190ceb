package id.mumpuni.workplans;

import java.util.List;

/** What a printed table says beside each result: what was achieved, and what was said about it. */
public interface ResultNotes {

    /** In the row of an indicator. */
    List<String> achieved(PlanContents.Result result, PlanContents.Indicator indicator);

    /** In a table that has one row for a result. */
    default List<String> achieved(PlanContents.Result result) {
        return result.indicators().stream()
                .flatMap(indicator -> achieved(result, indicator).stream())
                .toList();
    }

    List<String> said(PlanContents.Result result);
}
