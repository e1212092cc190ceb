package id.mumpuni.workplans.annex;

import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResourceKind;
import id.mumpuni.workplans.plan.OpenPlans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets other features put lines into the annex of an open plan. Who may do so is for the caller's guard; what stands in
 * the annex already stays.
 */
@Component
public class AnnexDraft {

    /**
     * @param id of the line that these words replace; null for a new one
     * @param about the words of the result that a report is about; null: all results
     */
    public record Line(
            @Nullable UUID id,
            AnnexPart part,
            String text,
            @Nullable ResourceKind resourceKind,
            @Nullable ReportPeriod reportPeriod,
            @Nullable LocalDate dueOn,
            @Nullable String about) {}

    private final OpenPlans openPlans;
    private final PlanContents contents;
    private final AnnexLines lines;

    AnnexDraft(OpenPlans openPlans, PlanContents contents, AnnexLines lines) {
        this.openPlans = openPlans;
        this.contents = contents;
        this.lines = lines;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID planId, List<Line> put) {
        openPlans.requireOpen(planId, null);
        PlanContents.Plan plan = contents.find(planId).orElseThrow();
        List<AnnexText> texts = new ArrayList<>();
        for (PlanContents.AnnexLine known : plan.annex()) {
            texts.add(put.stream()
                    .filter(line -> known.id().equals(line.id()))
                    .findFirst()
                    .map(line -> text(line, plan))
                    .orElseGet(() -> AnnexText.of(known)));
        }
        for (Line line : put) {
            boolean stands = texts.stream()
                    .anyMatch(known -> Objects.equals(known.id(), line.id()) && line.id() != null
                            || known.part() == line.part() && known.text().equals(line.text()));
            if (!stands) {
                texts.add(text(
                        new Line(
                                null,
                                line.part(),
                                line.text(),
                                line.resourceKind(),
                                line.reportPeriod(),
                                line.dueOn(),
                                line.about()),
                        plan));
            }
        }
        lines.write(planId, texts);
    }

    private static AnnexText text(Line line, PlanContents.Plan plan) {
        UUID about = plan.results().stream()
                .filter(result -> result.description().equals(line.about()))
                .map(PlanContents.Result::id)
                .findFirst()
                .orElse(null);
        return new AnnexText(
                line.id(), line.part(), line.text(), line.resourceKind(), line.reportPeriod(), line.dueOn(), about);
    }
}
