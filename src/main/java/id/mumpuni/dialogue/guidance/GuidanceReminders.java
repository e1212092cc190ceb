package id.mumpuni.dialogue.guidance;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Guidance that waits for a person: on the start page and in the menu. */
@Component
class GuidanceReminders implements TodoSource, MenuSource {

    private final GuidancePages pages;
    private final CurrentActor currentActor;

    GuidanceReminders(GuidancePages pages, CurrentActor currentActor) {
        this.pages = pages;
        this.currentActor = currentActor;
    }

    @Override
    public List<Todo> todos() {
        int waiting = waiting();
        return waiting == 0
                ? List.of()
                : List.of(new Todo(
                        "school",
                        "dialogue.todo.guidance",
                        "dialogue.todo.guidance.detail",
                        List.of(waiting),
                        null,
                        "dialogue.todo.guidance.action",
                        "/bimbingan",
                        true));
    }

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                MenuItem.Group.OWN, 60, "dialogue.menu.guidance", "school", "/bimbingan", waiting(), false));
    }

    private int waiting() {
        return pages.waiting(currentActor.get().employeeId());
    }
}
