package id.mumpuni.progress.record;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.rules.Periods;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person has not recorded yet: the period that ended last, and the present one in its last week. */
@Component
class ProgressReminders implements TodoSource, MenuSource {

    private static final int LAST_DAYS = 7;
    private static final int MONTHS_BACK = 4; // the last quarter, and the last of a post that the person has left

    private final Records records;
    private final PeriodNames names;
    private final EvaluatedRecords evaluated;
    private final CurrentActor currentActor;

    ProgressReminders(Records records, PeriodNames names, EvaluatedRecords evaluated, CurrentActor currentActor) {
        this.records = records;
        this.names = names;
        this.evaluated = evaluated;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(MenuItem.Group.OWN, 25, "progress.menu", "notebook", "/catatan", null, true));
    }

    @Override
    public List<Todo> todos() {
        return records.posts(currentActor.get().employeeId()).stream()
                .flatMap(post -> missing(post.id(), records.year(post.id())))
                .toList();
    }

    private Stream<Todo> missing(UUID plan, Records.Year year) {
        DocumentationPeriod present = Periods.at(year.periods(), year.today());
        Optional<DocumentationPeriod> soon = Optional.of(present)
                .filter(period -> !period.last().minusDays(LAST_DAYS).isAfter(year.today()));
        return Stream.concat(Periods.before(year.periods(), present).stream(), soon.stream())
                .filter(period -> period.last().isAfter(year.today().minusMonths(MONTHS_BACK)))
                .filter(period -> !year.plan().results().isEmpty())
                .filter(period -> year.recorded(period) < year.plan().results().size())
                .filter(period -> !evaluated.contain(plan, period))
                .map(period -> todo(plan, year, period));
    }

    private Todo todo(UUID plan, Records.Year year, DocumentationPeriod period) {
        boolean over = period.over(year.today());
        int results = year.plan().results().size();
        return new Todo(
                "notebook",
                over ? "progress.todo.late" : "progress.todo",
                "progress.todo.detail",
                List.of(names.call(period), results - year.recorded(period), results),
                over ? null : period.last(),
                "progress.todo.action",
                "/catatan/" + plan + "/" + period.code(),
                true);
    }
}
