package id.mumpuni.workplans.workbook;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.plan.PlanDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result as a workbook has it.
 *
 * @param row the first of its rows
 * @param number whose plan: NIP as digits
 * @param id null for a result that is not in the plan yet
 */
record SheetResult(
        int row,
        String number,
        int year,
        @Nullable UUID id,
        ResultKind kind,
        String description,
        @Nullable String supported,
        List<PlanDraft.Line> lines) {

    /** A workbook loses line breaks, double blanks and an apostrophe in front; none of that is a change. */
    static String bare(@Nullable String text) {
        String plain = text == null ? "" : text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        return plain.startsWith("'") ? plain.substring(1).strip() : plain;
    }

    boolean says(PlanContents.Result known) {
        return kind == known.kind()
                && bare(description).equals(bare(known.description()))
                && bare(supported).equals(bare(known.supportedResult()))
                && words(lines).equals(words(lines(known)));
    }

    /** With the plan's own wording wherever the workbook says the same. */
    SheetResult worded(PlanContents.Result known) {
        List<PlanDraft.Line> worded = new ArrayList<>();
        for (PlanDraft.Line line : lines) {
            PlanContents.Indicator same = known.indicators().stream()
                    .filter(one -> one.id().equals(line.id()))
                    .findFirst()
                    .orElse(null);
            worded.add(
                    same == null
                            ? line
                            : new PlanDraft.Line(
                                    line.id(),
                                    line.aspect(),
                                    line.perspective(),
                                    kept(line.description(), same.description()),
                                    line.target() == null ? null : kept(line.target(), same.target())));
        }
        String supports = supported == null ? null : kept(supported, known.supportedResult());
        return new SheetResult(row, number, year, id, kind, kept(description, known.description()), supports, worded);
    }

    private static String kept(String typed, @Nullable String known) {
        return known != null && bare(typed).equals(bare(known)) ? known : typed;
    }

    private static List<PlanDraft.Line> lines(PlanContents.Result known) {
        return known.indicators().stream()
                .map(i -> new PlanDraft.Line(i.id(), i.aspect(), i.perspective(), i.description(), i.target()))
                .toList();
    }

    private static List<PlanDraft.Line> words(List<PlanDraft.Line> lines) {
        return lines.stream()
                .map(i -> new PlanDraft.Line(
                        i.id(),
                        i.aspect(),
                        i.perspective(),
                        bare(i.description()),
                        i.target() == null ? null : bare(i.target())))
                .toList();
    }
}
