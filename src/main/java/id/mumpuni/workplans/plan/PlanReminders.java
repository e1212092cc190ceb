package id.mumpuni.workplans.plan;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a person about plans: on the start page and in the menu. */
@Component
class PlanReminders implements TodoSource, MenuSource {

    private final PlanPages pages;
    private final PlanOutlook outlook;
    private final CurrentActor currentActor;
    private final Clock clock;

    PlanReminders(PlanPages pages, PlanOutlook outlook, CurrentActor currentActor, Clock clock) {
        this.pages = pages;
        this.outlook = outlook;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.now(clock);
        List<Todo> todos = new ArrayList<>();
        todos.addAll(own(actor, today));
        int waiting = pages.waiting(actor.employeeId());
        if (waiting > 0) {
            todos.add(new Todo(
                    "clipboard-check",
                    "workplans.todo.decide",
                    "workplans.todo.decide.detail",
                    List.of(waiting),
                    due(today.getYear(), today),
                    "workplans.todo.decide.action",
                    "/persetujuan-skp",
                    false));
        }
        return todos;
    }

    @Override
    public List<MenuItem> items() {
        Actor actor = currentActor.get();
        List<MenuItem> items = new ArrayList<>();
        items.add(new MenuItem(MenuItem.Group.OWN, 20, "workplans.menu.mine", "target-arrow", "/skp", null, false));
        if (pages.appraises(actor.employeeId())) {
            items.add(new MenuItem(
                    MenuItem.Group.TEAM,
                    10,
                    "workplans.menu.team",
                    "clipboard-check",
                    "/persetujuan-skp",
                    pages.waiting(actor.employeeId()),
                    false));
        }
        return items;
    }

    /** The missing plan of this year, and every plan of any year that is still the person's to finish. */
    private List<Todo> own(Actor actor, LocalDate today) {
        List<PlanPages.Mine> plans = pages.mine(actor.employeeId());
        List<Todo> todos = new ArrayList<>();
        int year = today.getYear();
        if (plans.stream().noneMatch(plan -> plan.year() == year)
                && outlook.on(today, actor.employeeId()).isPresent()) {
            todos.add(own("write", year, "/skp", today));
        }
        for (PlanPages.Mine plan : plans) {
            if (plan.status().isOpen()) {
                String what = plan.status() == PlanStatus.DRAFT ? "finish" : "mend";
                todos.add(own(what, plan.year(), "/skp/" + plan.id(), today));
            }
        }
        return todos;
    }

    private static Todo own(String what, int year, String href, LocalDate today) {
        String key = "workplans.todo." + what;
        return new Todo(
                "target-arrow",
                key,
                key + ".detail",
                List.of(String.valueOf(year)),
                due(year, today),
                key + ".action",
                href,
                true);
    }

    /** Plans are set by the end of January (Pasal 14); afterwards there is no day left to promise. */
    private static @Nullable LocalDate due(int year, LocalDate today) {
        LocalDate lastDay = LocalDate.of(year, 1, 31);
        return today.isAfter(lastDay) ? null : lastDay;
    }
}
