package id.mumpuni.workplans.annex;

import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResourceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The annex as a page edits it; a line without a text is none. */
record AnnexForm(
        @Size(max = 20) @Nullable List<@Valid Line> resources,
        @Size(max = 20) @Nullable List<@Valid Line> reports,
        @Size(max = 20) @Nullable List<@Valid Line> positives,
        @Size(max = 20) @Nullable List<@Valid Line> negatives,
        @Nullable Integer version) {

    record Line(
            @Nullable UUID id,
            @Nullable ResourceKind kind,
            @Nullable ReportPeriod period,
            @Nullable LocalDate dueOn,
            @Nullable UUID resultId,
            @Size(max = 1000) @Nullable String text) {

        static final Line EMPTY = new Line(null, null, null, null, null, null);

        boolean isEmpty() {
            return text == null || text.isBlank();
        }

        private static Line of(PlanContents.AnnexLine line) {
            return new Line(
                    line.id(), line.resourceKind(), line.reportPeriod(), line.dueOn(), line.resultId(), line.text());
        }
    }

    static AnnexForm of(PlanContents.Plan plan, int version) {
        return new AnnexForm(
                lines(plan, AnnexPart.RESOURCE),
                lines(plan, AnnexPart.REPORT),
                lines(plan, AnnexPart.POSITIVE),
                lines(plan, AnnexPart.NEGATIVE),
                version);
    }

    private static List<Line> lines(PlanContents.Plan plan, AnnexPart part) {
        return plan.annex(part).stream().map(Line::of).toList();
    }

    public List<Line> of(AnnexPart part) {
        List<Line> lines =
                switch (part) {
                    case RESOURCE -> resources;
                    case REPORT -> reports;
                    case POSITIVE -> positives;
                    case NEGATIVE -> negatives;
                };
        return lines == null ? List.of() : lines;
    }

    /** What is written, in its order. */
    List<AnnexText> texts() {
        return Stream.of(AnnexPart.values())
                .flatMap(part ->
                        of(part).stream().filter(line -> !line.isEmpty()).map(line -> text(part, line)))
                .toList();
    }

    private static AnnexText text(AnnexPart part, Line line) {
        boolean report = part == AnnexPart.REPORT;
        return new AnnexText(
                line.id(),
                part,
                Objects.requireNonNull(line.text()).strip(),
                part == AnnexPart.RESOURCE ? line.kind() : null,
                report ? line.period() : null,
                report && line.period() == ReportPeriod.ONCE ? line.dueOn() : null,
                report ? line.resultId() : null);
    }

    /** A part in which nothing stands yet begins with what is suggested. */
    AnnexForm with(AnnexForm suggested) {
        return new AnnexForm(
                orElse(AnnexPart.RESOURCE, suggested),
                orElse(AnnexPart.REPORT, suggested),
                orElse(AnnexPart.POSITIVE, suggested),
                orElse(AnnexPart.NEGATIVE, suggested),
                version);
    }

    private List<Line> orElse(AnnexPart part, AnnexForm suggested) {
        List<Line> own = of(part).stream().filter(line -> !line.isEmpty()).toList();
        return own.isEmpty() ? suggested.of(part) : own;
    }

    /** With an empty line in each part, and two in a part that has none. */
    AnnexForm roomy() {
        return new AnnexForm(
                roomy(AnnexPart.RESOURCE),
                roomy(AnnexPart.REPORT),
                roomy(AnnexPart.POSITIVE),
                roomy(AnnexPart.NEGATIVE),
                version);
    }

    private List<Line> roomy(AnnexPart part) {
        List<Line> lines = new ArrayList<>(
                of(part).stream().filter(line -> !line.isEmpty()).toList());
        lines.add(Line.EMPTY);
        return lines;
    }

    AnnexForm onTopOf(int newVersion) {
        return new AnnexForm(resources, reports, positives, negatives, newVersion);
    }

    void check(Errors errors) {
        IntStream.range(0, of(AnnexPart.RESOURCE).size()).forEach(i -> {
            Line line = of(AnnexPart.RESOURCE).get(i);
            if (!line.isEmpty() && line.kind() == null) {
                errors.rejectValue("resources[" + i + "].kind", "workplans.annex.no-kind");
            }
        });
        IntStream.range(0, of(AnnexPart.REPORT).size()).forEach(i -> {
            Line line = of(AnnexPart.REPORT).get(i);
            if (!line.isEmpty() && line.period() == null) {
                errors.rejectValue("reports[" + i + "].period", "workplans.annex.no-period");
            }
            if (!line.isEmpty() && line.period() == ReportPeriod.ONCE && line.dueOn() == null) {
                errors.rejectValue("reports[" + i + "].dueOn", "workplans.annex.no-day");
            }
        });
    }
}
