package id.mumpuni.dialogue.feedback;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Leaders;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What waits for a person about feedback: on the start page and in the menu. */
@Component
class FeedbackReminders implements TodoSource, MenuSource {

    /** So many days before the end of a stretch the leader is reminded. */
    private static final int DAYS_AHEAD = 10;

    private final FeedbackPages pages;
    private final FeedbackTeam team;
    private final Leaders leaders;
    private final CurrentActor currentActor;
    private final Clock clock;

    FeedbackReminders(FeedbackPages pages, FeedbackTeam team, Leaders leaders, CurrentActor currentActor, Clock clock) {
        this.pages = pages;
        this.team = team;
        this.leaders = leaders;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        UUID me = currentActor.get().employeeId();
        List<Todo> todos = new ArrayList<>();
        int asked = pages.waitingFor(me).size();
        if (asked > 0) {
            todos.add(new Todo(
                    "message-2-question",
                    "dialogue.todo.asked",
                    "dialogue.todo.asked.detail",
                    List.of(asked),
                    null,
                    "dialogue.todo.asked.action",
                    "/umpan-balik",
                    false));
        }
        if (leaders.leads(me)) {
            regular(me, todos);
        }
        return todos;
    }

    private void regular(UUID me, List<Todo> todos) {
        LocalDate soon = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        List<LocalDate> due = team.of(me).stream()
                .filter(member -> member.dueBy(soon))
                .map(FeedbackTeam.Member::due)
                .filter(Objects::nonNull)
                .toList();
        if (!due.isEmpty()) {
            todos.add(new Todo(
                    "message-2-heart",
                    "dialogue.todo.regular",
                    "dialogue.todo.regular.detail",
                    List.of(due.size()),
                    due.stream().min(LocalDate::compareTo).orElseThrow(),
                    "dialogue.todo.regular.action",
                    "/umpan-balik/tim",
                    false));
        }
    }

    @Override
    public List<MenuItem> items() {
        UUID me = currentActor.get().employeeId();
        List<MenuItem> items = new ArrayList<>();
        int asked = pages.waitingFor(me).size();
        items.add(new MenuItem(MenuItem.Group.OWN, 50, "dialogue.menu.own", "messages", "/umpan-balik", asked, false));
        if (leaders.leads(me)) {
            items.add(new MenuItem(
                    MenuItem.Group.TEAM, 40, "dialogue.menu.team", "message-2-heart", "/umpan-balik/tim", null, false));
        }
        return items;
    }
}
