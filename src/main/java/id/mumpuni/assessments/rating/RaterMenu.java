package id.mumpuni.assessments.rating;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Forms that wait, in the menu and on the start page. */
@Component
class RaterMenu implements MenuSource, TodoSource {

    private static final int AFTER_RESULTS = 47;
    private static final String LIST = "/penilaian-360";

    private final RaterForms forms;
    private final CurrentActor currentActor;

    RaterMenu(RaterForms forms, CurrentActor currentActor) {
        this.forms = forms;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        int waiting = forms.waiting(currentActor.get().employeeId());
        return List.of(new MenuItem(MenuItem.Group.OWN, AFTER_RESULTS, "raters.title", "users", LIST, waiting, false));
    }

    @Override
    public List<Todo> todos() {
        List<FormFacts> waiting = forms.of(currentActor.get().employeeId()).stream()
                .filter(FormFacts::waiting)
                .toList();
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Todo(
                        "users",
                        "raters.todo",
                        "raters.todo.detail",
                        List.of(waiting.size()),
                        waiting.get(0).closes(),
                        "raters.todo.action",
                        LIST,
                        true));
    }
}
