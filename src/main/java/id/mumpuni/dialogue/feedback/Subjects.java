package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.line.PersonLine;
import id.mumpuni.shared.Option;
import id.mumpuni.workplans.PlanContents;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What feedback can be about. Whoever may give it sees the results' names, no more. */
@Component
class Subjects {

    private final FeedbackPages pages;
    private final PlanContents plans;
    private final Feedbacks feedbacks;

    Subjects(FeedbackPages pages, PlanContents plans, Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
        this.pages = pages;
        this.plans = plans;
    }

    List<Option> results(UUID employee) {
        return results(employee, result -> true);
    }

    /** A leader beside the appraiser speaks of the results that they lead. */
    List<Option> results(PersonLine line) {
        UUID giver = line.actor().employeeId();
        return results(line.employeeId(), result -> !line.onlyAssigns() || feedbacks.assigned(giver, result.id()));
    }

    private List<Option> results(UUID employee, Predicate<PlanContents.Result> offered) {
        UUID plan = pages.planOf(employee);
        return plan == null
                ? List.of()
                : plans.find(plan).stream()
                        .flatMap(found -> found.results().stream())
                        .filter(offered)
                        .map(result -> new Option(result.id().toString(), result.description()))
                        .toList();
    }
}
