package id.mumpuni.workplans.workbook;

import id.mumpuni.workplans.PlanContents;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people and plans that one workbook may speak of; each plan is read once. */
class SheetPlans {

    private record Key(UUID employee, int year) {}

    private final Map<String, SheetPages.Person> people;
    private final SheetPages pages;
    private final PlanContents contents;
    private final Map<Key, Optional<SheetPages.PlanRef>> newest = new HashMap<>();
    private final Map<UUID, PlanContents.Plan> read = new HashMap<>();

    SheetPlans(Map<String, SheetPages.Person> people, SheetPages pages, PlanContents contents) {
        this.people = people;
        this.pages = pages;
        this.contents = contents;
    }

    SheetPages.@Nullable Person person(String number) {
        return people.get(number);
    }

    SheetPages.@Nullable PlanRef plan(SheetPages.Person person, int year) {
        return newest.computeIfAbsent(new Key(person.id(), year), key -> pages.newest(key.employee(), key.year()))
                .orElse(null);
    }

    PlanContents.@Nullable Plan contents(SheetPages.@Nullable PlanRef plan) {
        return plan == null
                ? null
                : read.computeIfAbsent(plan.id(), id -> contents.find(id).orElseThrow());
    }
}
