package id.mumpuni.workplans.reminder;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.clock.PlanDates;
import id.mumpuni.workplans.decision.TeamPages;
import id.mumpuni.workplans.exemption.Exemptions;
import id.mumpuni.workplans.page.PlanPages;
import id.mumpuni.workplans.post.PlanOutlook;
import id.mumpuni.workplans.rules.PlanClock;
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
    private final TeamPages team;
    private final PlanOutlook outlook;
    private final PlanDates dates;
    private final Exemptions exemptions;
    private final CurrentActor currentActor;
    private final Clock clock;

    PlanReminders(
            PlanPages pages,
            TeamPages team,
            PlanOutlook outlook,
            PlanReminderFacts facts,
            CurrentActor currentActor,
            Clock clock) {
        this.pages = pages;
        this.team = team;
        this.outlook = outlook;
        this.dates = facts.dates();
        this.exemptions = facts.exemptions();
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.now(clock);
        List<Todo> todos = new ArrayList<>(own(actor, today));
        int waiting = team.waiting(actor.employeeId());
        if (waiting > 0) {
            LocalDate setBy = dates.of(today.getYear()).setBy();
            todos.add(new Todo(
                    "clipboard-check",
                    "workplans.todo.decide",
                    "workplans.todo.decide.detail",
                    List.of(waiting),
                    today.isAfter(setBy) ? null : setBy,
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
        TeamPages.Leading leading = team.leading(actor.employeeId());
        if (leading.appraises()) {
            items.add(new MenuItem(
                    MenuItem.Group.TEAM,
                    10,
                    "workplans.menu.team",
                    "clipboard-check",
                    "/persetujuan-skp",
                    team.waiting(actor.employeeId()),
                    false));
        }
        if (leading.assigns()) {
            items.add(new MenuItem(
                    MenuItem.Group.TEAM, 12, "workplans.assigned.title", "send", "/penugasan", null, false));
        }
        if (new PersonnelPermissions(actor).mayOversee()) {
            items.add(new MenuItem(
                    MenuItem.Group.MANAGE, 40, "workplans.late.title", "calendar-due", "/skp-terlambat", null, false));
        }
        return items;
    }

    /** The missing plan of this year, and every plan of any year in which the person has something to do. */
    private List<Todo> own(Actor actor, LocalDate today) {
        List<PlanPages.Mine> plans = pages.mine(actor.employeeId());
        List<Todo> todos = new ArrayList<>();
        int year = today.getYear();
        boolean missing = plans.stream().noneMatch(plan -> plan.year() == year && plan.status() != PlanStatus.CLOSED);
        if (missing
                && outlook.on(today, actor.employeeId()).isPresent()
                && !exemptions.applies(actor.employeeId(), today)) {
            boolean moved = plans.stream().anyMatch(plan -> plan.year() == year);
            todos.add(own(moved ? "moved" : "write", year, "/skp", due(actor, null, moved, year, today)));
        }
        for (PlanPages.Mine plan : plans) {
            String what = step(plan);
            if (what != null) {
                todos.add(own(
                        what,
                        plan.year(),
                        "/skp/" + plan.id() + (what.equals("read") ? "/ekspektasi" : ""),
                        due(actor, plan.status(), plan.revision() > 1, plan.year(), today)));
            }
        }
        return todos;
    }

    /** What the person has to do with a plan. */
    private static @Nullable String step(PlanPages.Mine plan) {
        return switch (plan.status()) {
            case DRAFT -> plan.fromOffice() ? "confirm" : "finish";
            case RETURNED -> "mend";
            case SET -> plan.news() > 0 ? "read" : plan.newAppraiser() ? "renew" : null;
            case SUBMITTED, CLOSED -> null;
        };
    }

    private static Todo own(String what, int year, String href, @Nullable LocalDate due) {
        String key = "workplans.todo." + what;
        return new Todo(
                "target-arrow", key, key + ".detail", List.of(String.valueOf(year)), due, key + ".action", href, true);
    }

    /** The day is named as long as it lies ahead. */
    private @Nullable LocalDate due(
            Actor actor, @Nullable PlanStatus status, boolean later, int year, LocalDate today) {
        if (later || status == PlanStatus.SET) {
            return null;
        }
        LocalDate due = PlanClock.due(dates.of(year, actor.employeeId(), today), status);
        return today.isAfter(due) ? null : due;
    }
}
