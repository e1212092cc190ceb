package id.mumpuni.workplans.workbook;

import static id.mumpuni.workplans.workbook.SheetResult.bare;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.annex.AnnexDraft;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of an annex as a workbook has it.
 *
 * @param number whose plan: NIP as digits
 */
record SheetAnnexLine(int row, String number, int year, AnnexDraft.Line line) {

    /** Whether it stands in the plan, whatever else the workbook says of it. */
    boolean isIn(PlanContents.Plan plan) {
        return plan.annex(line.part()).stream()
                .anyMatch(known -> bare(known.text()).equalsIgnoreCase(bare(line.text())));
    }

    boolean says(PlanContents.AnnexLine known, PlanContents.Plan plan) {
        return line.part() == known.part()
                && bare(line.text()).equals(bare(known.text()))
                && line.resourceKind() == known.resourceKind()
                && line.reportPeriod() == known.reportPeriod()
                && Objects.equals(line.dueOn(), known.dueOn())
                && Objects.equals(bare(line.about()), bare(about(known, plan)));
    }

    /** With the plan's own wording where the workbook says the same. */
    AnnexDraft.Line worded(PlanContents.@Nullable Plan plan, PlanContents.@Nullable AnnexLine known) {
        return new AnnexDraft.Line(
                line.id(),
                line.part(),
                known != null && bare(line.text()).equals(bare(known.text())) ? known.text() : line.text(),
                line.resourceKind(),
                line.reportPeriod(),
                line.dueOn(),
                plan == null ? line.about() : result(plan));
    }

    private @Nullable String result(PlanContents.Plan plan) {
        return plan.results().stream()
                .map(PlanContents.Result::description)
                .filter(words -> bare(words).equalsIgnoreCase(bare(line.about())))
                .findFirst()
                .orElse(line.about());
    }

    private static @Nullable String about(PlanContents.AnnexLine known, PlanContents.Plan plan) {
        return plan.results().stream()
                .filter(result -> result.id().equals(known.resultId()))
                .map(PlanContents.Result::description)
                .findFirst()
                .orElse(null);
    }
}
