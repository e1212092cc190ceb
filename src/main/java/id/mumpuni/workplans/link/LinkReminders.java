package id.mumpuni.workplans.link;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import id.mumpuni.workplans.post.PlanYears;
import java.util.List;
import org.springframework.stereotype.Component;

/** The superior's results have come: what was written before them can be linked now. */
@Component
class LinkReminders implements TodoSource {

    private final PlanLinks links;
    private final PlanYears years;
    private final CurrentActor currentActor;

    LinkReminders(PlanLinks links, PlanYears years, CurrentActor currentActor) {
        this.links = links;
        this.years = years;
        this.currentActor = currentActor;
    }

    @Override
    public List<Todo> todos() {
        return links.late(currentActor.get().employeeId(), years.current() - 1).stream()
                .map(late -> new Todo(
                        "link",
                        "cascade.todo.link",
                        "cascade.todo.link.detail",
                        List.of(late.results(), String.valueOf(late.year())),
                        null,
                        "cascade.todo.link.action",
                        "/skp/" + late.planId() + "/tautan",
                        true))
                .toList();
    }
}
