package id.mumpuni.workplans.workbook;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.post.PlanYears;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a workbook beside the plans that it speaks of. Nothing is changed by that. */
@Component
class SheetComparison {

    /** @param known what stands in the plan; null for something new */
    record Change(
            SheetPages.Person person, @Nullable UUID planId, SheetResult result, PlanContents.@Nullable Result known) {}

    record Outcome(List<Change> changes, int same, List<SheetProblem> problems, boolean applied) {

        public long added() {
            return changes.stream().filter(change -> change.known() == null).count();
        }

        public long changed() {
            return changes.size() - added();
        }

        Outcome done() {
            return new Outcome(changes, same, problems, true);
        }
    }

    private record Key(UUID employee, int year) {}

    private final SheetPages pages;
    private final PlanContents contents;
    private final PlanYears years;

    SheetComparison(SheetPages pages, PlanContents contents, PlanYears years) {
        this.pages = pages;
        this.contents = contents;
        this.years = years;
    }

    /** @param planNeeded the rows are to be written into a plan, which must be there */
    Outcome compare(PlanSheet.Contents sheet, Map<String, SheetPages.Person> people, boolean planNeeded) {
        List<SheetProblem> problems = new ArrayList<>(sheet.problems());
        List<Change> changes = new ArrayList<>();
        Map<Key, Optional<SheetPages.PlanRef>> plans = new HashMap<>();
        Map<UUID, PlanContents.Plan> read = new HashMap<>();
        int same = 0;
        for (SheetResult row : sheet.results()) {
            SheetPages.Person person = people.get(row.number());
            SheetProblem stranger = stranger(row, person);
            if (person == null || stranger != null) {
                problems.add(Objects.requireNonNull(stranger));
                continue;
            }
            SheetPages.PlanRef plan = plans.computeIfAbsent(
                            new Key(person.id(), row.year()), key -> pages.newest(key.employee(), key.year()))
                    .orElse(null);
            PlanContents.Result known = known(row, plan, read);
            SheetProblem problem = problem(row, plan, known, planNeeded);
            if (known != null && row.says(known)) {
                same++;
            } else if (problem != null) {
                problems.add(problem);
            } else {
                changes.add(change(person, plan, row, known));
            }
        }
        return new Outcome(changes, same, problems, false);
    }

    private @Nullable SheetProblem stranger(SheetResult row, SheetPages.@Nullable Person person) {
        if (person == null) {
            return new SheetProblem(row.row(), "NIP", row.number(), "sheet.problem.person");
        }
        return years.choices().contains(row.year())
                ? null
                : new SheetProblem(row.row(), "TAHUN", String.valueOf(row.year()), "sheet.problem.year");
    }

    private static Change change(
            SheetPages.Person person,
            SheetPages.@Nullable PlanRef plan,
            SheetResult row,
            PlanContents.@Nullable Result known) {
        return new Change(person, plan == null ? null : plan.id(), known == null ? row : row.worded(known), known);
    }

    private PlanContents.@Nullable Result known(
            SheetResult row, SheetPages.@Nullable PlanRef plan, Map<UUID, PlanContents.Plan> read) {
        if (plan == null || row.id() == null) {
            return null;
        }
        return read.computeIfAbsent(plan.id(), id -> contents.find(id).orElseThrow()).results().stream()
                .filter(result -> result.id().equals(row.id()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable SheetProblem problem(
            SheetResult row,
            SheetPages.@Nullable PlanRef plan,
            PlanContents.@Nullable Result known,
            boolean planNeeded) {
        if (row.id() != null && known == null) {
            return new SheetProblem(row.row(), "KODE HASIL", row.id().toString(), "sheet.problem.code");
        }
        if (plan == null ? planNeeded : !plan.status().isOpen()) {
            return new SheetProblem(
                    row.row(),
                    "HASIL KERJA",
                    row.description(),
                    plan == null ? "sheet.problem.no-plan" : "sheet.problem.closed");
        }
        Set<UUID> lines = new HashSet<>();
        if (known != null) {
            known.indicators().forEach(indicator -> lines.add(indicator.id()));
        }
        return row.lines().stream()
                .map(line -> line.id())
                .filter(Objects::nonNull)
                .filter(id -> !lines.contains(id))
                .findFirst()
                .map(id -> new SheetProblem(row.row(), "KODE INDIKATOR", id.toString(), "sheet.problem.code"))
                .orElse(null);
    }
}
