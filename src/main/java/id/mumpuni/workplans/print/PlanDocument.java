package id.mumpuni.workplans.print;

import id.mumpuni.documents.Parties;
import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.documents.PrintedRange;
import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.ControlLevel;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents.AnnexLine;
import id.mumpuni.workplans.PlanContents.Giver;
import id.mumpuni.workplans.PlanContents.Indicator;
import id.mumpuni.workplans.PlanContents.Plan;
import id.mumpuni.workplans.PlanContents.Result;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.SetAs;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in the formats of one plan: A.1.1, A.1.2, A.1.6 or A.1.7 by model and approach, its annex A.1.8
 * and the manuals A.1.3 (PermenPANRB 6/2022, Lampiran II).
 */
record PlanDocument(
        String government,
        String place,
        PrintedPerson employee,
        @Nullable PrintedPerson appraiser,
        @Nullable PrintedPerson signer,
        @Nullable ZonedDateTime submittedAt,
        @Nullable ZonedDateTime setAt,
        Plan plan) {

    /** An indicator with its manual, and the result it belongs to. */
    record ManualSheet(Result result, Indicator indicator) {}

    /** A line of the annex, with the result that a report is about. */
    record Line(AnnexLine line, @Nullable Result result) {}

    public PrintedRange range() {
        return new PrintedRange(plan.head().starts(), plan.head().ends());
    }

    public Parties parties() {
        return new Parties(employee, appraiser);
    }

    /** Signed by both; until then it is printed as a draft. */
    public boolean signed() {
        return setAt != null;
    }

    public boolean bySuperior() {
        return plan.head().setAs() == SetAs.SUPERIOR;
    }

    /** Which of the four tables of results: the names are those of fragments. */
    public String table() {
        return plan.isQualitative() ? "qualitative" : plan.model() == PlanModel.LEADER ? "leader" : "staff";
    }

    /** Whose assignment a result is, by post; the table of A.1.7 names only others than the appraiser. */
    public @Nullable String giver(Result result) {
        Giver giver = result.giver();
        if (giver != null) {
            return Stream.of(giver.text(), giver.position(), giver.name())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return appraiser == null || table().equals("staff") ? null : appraiser.position();
    }

    /** The mark of the footnote about special expectations: the table of A.1.7 has one before it. */
    public String behaviourMark() {
        return table().equals("staff") ? "**" : "*";
    }

    public ResultKind[] kinds() {
        return ResultKind.values();
    }

    public CoreValue[] values() {
        return CoreValue.values();
    }

    public List<Line> lines(AnnexPart... parts) {
        return Stream.of(parts)
                .flatMap(part -> plan.annex(part).stream())
                .map(line -> new Line(line, result(line)))
                .toList();
    }

    public List<Line> resources() {
        return lines(AnnexPart.RESOURCE);
    }

    public List<Line> reports() {
        return lines(AnnexPart.REPORT);
    }

    public List<Line> consequences() {
        return lines(AnnexPart.POSITIVE, AnnexPart.NEGATIVE);
    }

    /** Only leaders' plans have manuals, and only for indicators that not everyone understands. */
    public List<ManualSheet> manuals() {
        return plan.results().stream()
                .flatMap(result -> result.indicators().stream()
                        .filter(indicator -> indicator.manual() != null
                                && !indicator.manual().understood())
                        .map(indicator -> new ManualSheet(result, indicator)))
                .toList();
    }

    public ControlLevel[] controlLevels() {
        return ControlLevel.values();
    }

    public List<ReportPeriod> reportPeriods() {
        return ReportPeriod.ofManual();
    }

    private @Nullable Result result(AnnexLine line) {
        return plan.results().stream()
                .filter(result -> result.id().equals(line.resultId()))
                .findFirst()
                .orElse(null);
    }
}
