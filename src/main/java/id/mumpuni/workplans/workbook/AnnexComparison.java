package id.mumpuni.workplans.workbook;

import static id.mumpuni.workplans.workbook.SheetResult.bare;

import id.mumpuni.shared.SheetProblem;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.annex.AnnexDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the annexes of a workbook beside those of the plans that it speaks of. */
class AnnexComparison {

    /** As many lines as the page of an annex takes for each part. */
    private static final int MOST = 20;

    private static final String SHEET = "LAMPIRAN · ";

    /** @param isNew it is no line of the plan yet */
    record Change(SheetPages.Person person, @Nullable UUID planId, int year, AnnexDraft.Line line, boolean isNew) {}

    private final SheetPlans plans;
    private final boolean own;
    private final Map<String, Set<String>> planned;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> present = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    AnnexComparison(PlanSheet.Contents sheet, SheetPlans plans, boolean own) {
        this.plans = plans;
        this.own = own;
        this.planned = sheet.results().stream()
                .collect(Collectors.groupingBy(
                        result -> result.number() + "|" + result.year(),
                        Collectors.mapping(result -> plain(result.description()), Collectors.toSet())));
    }

    void compare(SheetAnnexLine row, @Nullable SheetProblem stranger) {
        SheetPages.Person person = plans.person(row.number());
        if (stranger != null || person == null) {
            add(row, "NIP", row.number(), stranger == null ? "sheet.problem.person" : stranger.reason());
            return;
        }
        SheetPages.PlanRef plan = plans.plan(person, row.year());
        PlanContents.Plan stands = plans.contents(plan);
        PlanContents.AnnexLine known = known(row, stands);
        if (known != null && stands != null && row.says(known, stands)) {
            return;
        }
        if (row.line().id() == null && stands != null && row.isIn(stands)) {
            present.add(SHEET + row.row());
        } else if (isRight(row, plan, stands, known)) {
            changes.add(new Change(
                    person, plan == null ? null : plan.id(), row.year(), row.worded(stands, known), known == null));
        }
    }

    private boolean isRight(
            SheetAnnexLine row,
            SheetPages.@Nullable PlanRef plan,
            PlanContents.@Nullable Plan stands,
            PlanContents.@Nullable AnnexLine known) {
        AnnexDraft.Line line = row.line();
        if (line.id() != null && (known == null || known.part() != line.part())) {
            add(row, "KODE BARIS", line.id().toString(), "sheet.problem.code");
        } else if (plan == null ? own : !plan.status().isOpen()) {
            add(row, "ISI", line.text(), plan == null ? "sheet.problem.no-plan" : "sheet.problem.closed");
        } else if (!isPlanned(row, stands)) {
            add(row, "UNTUK HASIL KERJA", String.valueOf(line.about()), "sheet.problem.about");
        } else if (known == null && !hasRoom(row, stands)) {
            add(row, "ISI", line.text(), "sheet.problem.many");
        } else {
            return true;
        }
        return false;
    }

    /** The result that a report is about stands in the plan or comes with the same workbook. */
    private boolean isPlanned(SheetAnnexLine row, PlanContents.@Nullable Plan stands) {
        String about = row.line().about();
        Stream<String> known =
                stands == null ? Stream.of() : stands.results().stream().map(result -> plain(result.description()));
        return about == null
                || planned.getOrDefault(row.number() + "|" + row.year(), Set.of())
                        .contains(plain(about))
                || known.anyMatch(plain(about)::equals);
    }

    private boolean hasRoom(SheetAnnexLine row, PlanContents.@Nullable Plan stands) {
        int before = stands == null ? 0 : stands.annex(row.line().part()).size();
        int more =
                counts.merge(row.number() + "|" + row.year() + "|" + row.line().part(), 1, Integer::sum);
        return before + more <= MOST;
    }

    private static PlanContents.@Nullable AnnexLine known(SheetAnnexLine row, PlanContents.@Nullable Plan stands) {
        return stands == null
                ? null
                : stands.annex().stream()
                        .filter(line -> line.id().equals(row.line().id()))
                        .findFirst()
                        .orElse(null);
    }

    private void add(SheetAnnexLine row, String column, String value, String reason) {
        problems.add(new SheetProblem(row.row(), SHEET + column, value, reason));
    }

    private static String plain(String text) {
        return bare(text).toLowerCase(Locale.ROOT);
    }

    List<Change> changes() {
        return changes;
    }

    List<String> present() {
        return present;
    }

    List<SheetProblem> problems() {
        return problems;
    }
}
