package id.mumpuni.workplans.workbook;

import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.plan.PlanDraft;
import id.mumpuni.workplans.text.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        @Nullable PlanApproach approach,
        @Nullable Given given,
        List<PlanDraft.Line> lines) {

    /**
     * Who gave the result (penugasan dari); nobody: the appraiser.
     *
     * @param code the official's NIP, or what stands for it if they have none
     * @param by who that is, once it was looked up
     */
    record Given(
            @Nullable String words,
            @Nullable String code,
            @Nullable UUID by) {

        private boolean says(PlanContents.@Nullable Giver known) {
            return known == null
                    ? words == null && by == null
                    : Objects.equals(by, known.employeeId()) && bare(words).equals(bare(known.text()));
        }
    }

    @Nullable
    String giverCode() {
        return given == null ? null : given.code();
    }

    SheetResult givenBy(@Nullable UUID by) {
        Given whole = given == null ? null : new Given(given.words(), given.code(), by);
        return new SheetResult(row, number, year, id, kind, description, supported, approach, whole, lines);
    }

    boolean names(PlanContents.Result known) {
        return bare(description).equalsIgnoreCase(bare(known.description()));
    }

    /** Null leaves it as it is. */
    @Nullable
    Assignment assignment(PlanContents.@Nullable Result known) {
        return given == null
                ? null
                : (known == null ? Assignment.USUAL : Assignment.of(known)).from(given.by(), given.words());
    }

    /** A workbook loses line breaks, double blanks and an apostrophe in front; none of that is a change. */
    static String bare(@Nullable String text) {
        String plain = text == null ? "" : text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        return plain.startsWith("'") ? plain.substring(1).strip() : plain;
    }

    boolean says(PlanContents.Result known) {
        return kind == known.kind()
                && bare(description).equals(bare(known.description()))
                && bare(supported).equals(bare(known.supportedResult()))
                && (given == null || given.says(known.giver()))
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
        return new SheetResult(
                row, number, year, id, kind, kept(description, known.description()), supports, approach, given, worded);
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
