package id.mumpuni.workplans.suggestion;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import id.mumpuni.workplans.post.PlanYears;
import java.util.List;
import org.springframework.stereotype.Component;

/** Roles that a leader has shared out wait for the person's answer. */
@Component
class SuggestionReminders implements TodoSource {

    private final Suggestions suggestions;
    private final PlanYears years;
    private final CurrentActor currentActor;

    SuggestionReminders(Suggestions suggestions, PlanYears years, CurrentActor currentActor) {
        this.suggestions = suggestions;
        this.years = years;
        this.currentActor = currentActor;
    }

    @Override
    public List<Todo> todos() {
        int waiting = suggestions.unanswered(currentActor.get().employeeId(), years.current());
        return waiting == 0
                ? List.of()
                : List.of(new Todo(
                        "bulb",
                        "suggestion.todo",
                        "suggestion.todo.detail",
                        List.of(waiting),
                        null,
                        "suggestion.todo.action",
                        "/skp",
                        true));
    }
}
