package id.mumpuni.workplans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contents of plans for tests that need no database. */
public final class TestPlan {

    private TestPlan() {}

    public static PlanContents.Plan plan(
            PlanModel model, List<PlanContents.Result> results, Map<CoreValue, String> expectations) {
        return new PlanContents.Plan(head(model, PlanApproach.QUANTITATIVE), results, expectations, List.of());
    }

    public static PlanContents.Head head(PlanModel model, PlanApproach approach) {
        LocalDate starts = LocalDate.of(2026, 1, 1);
        LocalDate ends = LocalDate.of(2026, 12, 31);
        return new PlanContents.Head(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2026,
                1,
                PlanStatus.DRAFT,
                model,
                approach,
                starts,
                ends,
                null,
                null,
                null,
                null,
                null);
    }

    public static PlanContents.Result result(
            int ordinal,
            ResultKind kind,
            String description,
            @Nullable String supported,
            List<PlanContents.Indicator> indicators) {
        return new PlanContents.Result(
                UUID.randomUUID(),
                ordinal,
                kind,
                description,
                supported,
                null,
                false,
                false,
                ResultOrigin.POST,
                null,
                null,
                indicators);
    }

    public static PlanContents.Indicator indicator(
            int ordinal,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            String description,
            @Nullable String target) {
        return new PlanContents.Indicator(UUID.randomUUID(), ordinal, aspect, perspective, description, target, null);
    }
}
