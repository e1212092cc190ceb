package id.mumpuni.workplans.workbook;

import id.mumpuni.shared.SheetProblem;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.post.PlanYears;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * @param same how many results are as they stand in the plan
     * @param present the rows without a code that name what the plan has already
     * @param approaches the plans whose approach changes
     */
    record Outcome(
            List<Change> changes,
            List<AnnexComparison.Change> annex,
            Map<UUID, PlanApproach> approaches,
            int same,
            List<String> present,
            List<SheetProblem> problems,
            boolean applied) {

        public long added() {
            return changes.stream().filter(change -> change.known() == null).count();
        }

        public long changed() {
            return changes.size() - added();
        }

        public boolean isNothing() {
            return changes.isEmpty() && annex.isEmpty() && approaches.isEmpty();
        }

        Outcome done() {
            return new Outcome(changes, annex, approaches, same, present, problems, true);
        }
    }

    private final SheetPages pages;
    private final PlanContents contents;
    private final PlanYears years;

    SheetComparison(SheetPages pages, PlanContents contents, PlanYears years) {
        this.pages = pages;
        this.contents = contents;
        this.years = years;
    }

    /** @param own the rows are to be written into a plan, which must be there */
    Outcome compare(PlanSheet.Contents sheet, Map<String, SheetPages.Person> people, boolean own) {
        var plans = new SheetPlans(people, pages, contents);
        var found = new Found(own, new ArrayList<>(sheet.problems()));
        Map<String, UUID> officials = officials(sheet);
        for (SheetResult row : sheet.results()) {
            SheetPages.Person person = plans.person(row.number());
            SheetProblem problem = stranger(row.row(), row.number(), row.year(), person);
            String code = row.giverCode();
            UUID giver = code == null ? null : officials.get(code);
            if (person == null || problem != null) {
                found.problems.add(Objects.requireNonNull(problem));
            } else if (code != null && (giver == null || person.id().equals(giver))) {
                found.problems.add(new SheetProblem(row.row(), "NIP PEMBERI PENUGASAN", code, "sheet.problem.giver"));
            } else {
                SheetPages.PlanRef plan = plans.plan(person, row.year());
                found.compare(row.givenBy(giver), person, plan, plans.contents(plan));
            }
        }
        var annex = new AnnexComparison(sheet, plans, own);
        sheet.annex()
                .forEach(line -> annex.compare(
                        line, stranger(line.row(), line.number(), line.year(), plans.person(line.number()))));
        found.problems.addAll(annex.problems());
        found.present.addAll(annex.present());
        return new Outcome(
                found.changes, annex.changes(), found.approaches, found.same, found.present, found.problems, false);
    }

    /** Whoever is named as having given a result. */
    private Map<String, UUID> officials(PlanSheet.Contents sheet) {
        return pages.officials(sheet.results().stream()
                .map(SheetResult::giverCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private @Nullable SheetProblem stranger(int row, String number, int year, SheetPages.@Nullable Person person) {
        if (person == null) {
            return new SheetProblem(row, "NIP", number, "sheet.problem.person");
        }
        return years.choices().contains(year)
                ? null
                : new SheetProblem(row, "TAHUN", String.valueOf(year), "sheet.problem.year");
    }

    /** What comes of the results, row by row. */
    private static final class Found {

        private final boolean own;
        private final List<SheetProblem> problems;
        private final List<Change> changes = new ArrayList<>();
        private final List<String> present = new ArrayList<>();
        private final Map<UUID, PlanApproach> approaches = new LinkedHashMap<>();
        private final Map<UUID, PlanApproach> said = new HashMap<>();
        private int same;

        Found(boolean own, List<SheetProblem> problems) {
            this.own = own;
            this.problems = problems;
        }

        void compare(
                SheetResult row,
                SheetPages.Person person,
                SheetPages.@Nullable PlanRef plan,
                PlanContents.@Nullable Plan stands) {
            if (own && stands != null) {
                choose(row, stands);
            }
            PlanContents.Result known = known(row, stands);
            if (known != null && row.says(known)) {
                same++;
            } else if (row.id() == null
                    && stands != null
                    && stands.results().stream().anyMatch(row::names)) {
                same++;
                present.add(String.valueOf(row.row()));
            } else {
                SheetProblem problem = problem(row, plan, known, own);
                if (problem == null) {
                    SheetResult worded = known == null ? row : row.worded(known);
                    changes.add(new Change(person, plan == null ? null : plan.id(), worded, known));
                } else {
                    problems.add(problem);
                }
            }
        }

        private void choose(SheetResult row, PlanContents.Plan stands) {
            PlanApproach wanted = row.approach();
            if (wanted == null) {
                return;
            }
            PlanApproach before = said.putIfAbsent(stands.planId(), wanted);
            if (before != null && wanted != before) {
                problems.add(new SheetProblem(row.row(), "PENDEKATAN", wanted.name(), "sheet.problem.approach"));
            } else if (before == null && wanted != stands.approach()) {
                if (!stands.head().status().isOpen()) {
                    problems.add(new SheetProblem(row.row(), "PENDEKATAN", wanted.name(), "sheet.problem.closed"));
                }
                approaches.put(stands.planId(), wanted);
            }
        }
    }

    private static PlanContents.@Nullable Result known(SheetResult row, PlanContents.@Nullable Plan stands) {
        return stands == null || row.id() == null
                ? null
                : stands.results().stream()
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
