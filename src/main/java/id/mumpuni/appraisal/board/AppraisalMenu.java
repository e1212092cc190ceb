package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.period.PeriodPolicy;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuItem.Group;
import id.mumpuni.shared.MenuSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

@Component
class AppraisalMenu implements MenuSource {

    private final Waiting waiting;
    private final PeriodPolicy periods;
    private final CurrentActor currentActor;

    AppraisalMenu(Waiting waiting, PeriodPolicy periods, CurrentActor currentActor) {
        this.waiting = waiting;
        this.periods = periods;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (periods.here().mayWatch()) {
            items.add(new MenuItem(Group.MANAGE, 10, "period.menu", "calendar-event", "/periode", null, true));
        }
        List<Waiting.Row> rows = waiting.of(currentActor.get().employeeId());
        if (rows.stream().anyMatch(row -> row.own() != null)) {
            int fill = count(rows, Waiting.Row::fills);
            int sign = count(rows, Waiting.Row::answers);
            items.add(new MenuItem(Group.OWN, 30, "self.menu", "clipboard-check", "/penilaian-diri", fill, true));
            items.add(new MenuItem(Group.OWN, 40, "result.menu", "award", "/hasil", sign, true));
        }
        if (rows.stream().anyMatch(row -> row.team() > 0)) {
            int rate = rows.stream()
                    .filter(row -> row.open() && row.judging())
                    .mapToInt(Waiting.Row::handedIn)
                    .sum();
            items.add(new MenuItem(Group.TEAM, 30, "rating.menu", "users-group", "/penilaian-bawahan", rate, true));
        }
        int takeOver = rows.stream().mapToInt(Waiting.Row::takeOver).sum();
        if (takeOver > 0) {
            items.add(new MenuItem(
                    Group.TEAM, 32, "take-over.menu", "alert-triangle", "/pengambilalihan", takeOver, false));
        }
        return items;
    }

    private static int count(List<Waiting.Row> rows, Predicate<Waiting.Row> wanted) {
        return (int) rows.stream().filter(wanted).count();
    }
}
