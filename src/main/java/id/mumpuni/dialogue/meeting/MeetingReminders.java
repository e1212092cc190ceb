package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Meetings that are near, and agreements that are open: on the start page and in the menu. */
@Component
class MeetingReminders implements TodoSource, MenuSource {

    private final MeetingPages pages;
    private final CurrentActor currentActor;
    private final Clock clock;

    MeetingReminders(MeetingPages pages, CurrentActor currentActor, Clock clock) {
        this.pages = pages;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        UUID me = currentActor.get().employeeId();
        List<Todo> todos = new ArrayList<>();
        for (MeetingPages.Head meeting : pages.upcoming(me)) {
            todos.add(new Todo(
                    "calendar-event",
                    "dialogue.todo.meeting",
                    "dialogue.todo.meeting.detail",
                    List.of(meeting.title()),
                    day(meeting),
                    "dialogue.todo.meeting.action",
                    "/rapat/" + meeting.id(),
                    false));
        }
        List<MeetingPages.Agreement> open = pages.openOf(me);
        if (!open.isEmpty()) {
            todos.add(new Todo(
                    "checklist",
                    "dialogue.todo.agreement",
                    "dialogue.todo.agreement.detail",
                    List.of(open.size()),
                    open.get(0).dueOn(),
                    "dialogue.todo.agreement.action",
                    "/rapat",
                    true));
        }
        return todos;
    }

    @Override
    public List<MenuItem> items() {
        int open = pages.openOf(currentActor.get().employeeId()).size();
        return List.of(
                new MenuItem(MenuItem.Group.OWN, 55, "dialogue.menu.meeting", "calendar-event", "/rapat", open, false));
    }

    private LocalDate day(MeetingPages.Head meeting) {
        return meeting.startsAt().atZone(clock.getZone()).toLocalDate();
    }
}
