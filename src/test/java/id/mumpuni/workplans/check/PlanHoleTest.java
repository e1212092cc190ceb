package id.mumpuni.workplans.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.ControlLevel;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.ResultOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PermenPANRB 6/2022, Pasal 9 to 13 and Lampiran II: what a plan needs. */
class PlanHoleTest {

    private static final PlanContents.Manual UNDERSTOOD =
            new PlanContents.Manual(true, null, null, null, null, null, null, null);

    private static final PlanContents.Indicator QUANTITY = indicator(IndicatorAspect.QUANTITY, null, "10", null);
    private static final PlanContents.Indicator NARRATIVE = indicator(null, null, null, null);
    private static final PlanContents.Indicator BUDGET = indicator(null, Perspective.BUDGET, "95 %", UNDERSTOOD);
    private static final PlanContents.Indicator CUSTOMER = indicator(null, Perspective.CUSTOMER, "88", UNDERSTOOD);

    @Test
    void anEmptyPlanLacksAMainResultAndItsAnnex() {
        assertThat(PlanHole.of(plan(PlanModel.STAFF, PlanApproach.QUANTITATIVE, List.of(), List.of())))
                .containsExactly(
                        PlanHole.NO_MAIN_RESULT, PlanHole.NO_RESOURCE, PlanHole.NO_REPORT, PlanHole.NO_CONSEQUENCE);
    }

    @Test
    void additionalResultsAloneAreNotEnough() {
        assertThat(staff(result(ResultKind.ADDITIONAL, QUANTITY))).containsExactly(PlanHole.NO_MAIN_RESULT);
    }

    @Test
    void everyResultNeedsAnIndicator() {
        assertThat(staff(result(ResultKind.MAIN, QUANTITY), result(ResultKind.ADDITIONAL)))
                .containsExactly(PlanHole.RESULT_WITHOUT_INDICATOR);
    }

    @Test
    void inTheQuantitativeApproachEachIndicatorHasAnAspectAndATarget() {
        assertThat(staff(result(ResultKind.MAIN, QUANTITY))).isEmpty();
        assertThat(staff(result(ResultKind.MAIN, NARRATIVE)))
                .containsExactly(PlanHole.INDICATOR_WITHOUT_TARGET, PlanHole.INDICATOR_WITHOUT_ASPECT);
    }

    @Test
    void inTheQualitativeApproachANarrativeIsEnough() {
        assertThat(PlanHole.of(plan(
                        PlanModel.STAFF,
                        PlanApproach.QUALITATIVE,
                        List.of(result(ResultKind.MAIN, NARRATIVE)),
                        annex(AnnexPart.values()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leadersNameThePerspectiveAndTheBudgetIsAmongThemInBothApproaches(PlanApproach approach) {
        assertThat(leader(approach, CUSTOMER)).containsExactly(PlanHole.NO_BUDGET_PERSPECTIVE);
        assertThat(leader(approach, CUSTOMER, BUDGET)).isEmpty();
        assertThat(leader(approach, indicator(null, null, "3", UNDERSTOOD), BUDGET))
                .containsExactly(PlanHole.INDICATOR_WITHOUT_PERSPECTIVE);
    }

    @Test
    void aManualIsObligatoryUnlessEverybodyUnderstandsTheIndicator() {
        assertThat(leader(PlanApproach.QUANTITATIVE, indicator(null, Perspective.BUDGET, "95 %", null)))
                .containsExactly(PlanHole.INDICATOR_WITHOUT_MANUAL);
        assertThat(leader(PlanApproach.QUANTITATIVE, indicator(null, Perspective.BUDGET, "95 %", manual("%"))))
                .isEmpty();
    }

    @Test
    void formulaAndUnitOfAManualMayBeMissingInTheQualitativeApproach() {
        PlanContents.Indicator without = indicator(null, Perspective.BUDGET, null, manual(null));
        assertThat(leader(PlanApproach.QUALITATIVE, without)).isEmpty();
        assertThat(leader(PlanApproach.QUANTITATIVE, without)).contains(PlanHole.INDICATOR_WITHOUT_MANUAL);
    }

    @Test
    void oneConsequenceIsEnoughAsInTheRegulationsExample() {
        List<PlanContents.Result> results = List.of(result(ResultKind.MAIN, QUANTITY));
        assertThat(holes(results, AnnexPart.RESOURCE, AnnexPart.REPORT)).containsExactly(PlanHole.NO_CONSEQUENCE);
        assertThat(holes(results, AnnexPart.RESOURCE, AnnexPart.REPORT, AnnexPart.POSITIVE))
                .isEmpty();
        assertThat(holes(results, AnnexPart.RESOURCE, AnnexPart.REPORT, AnnexPart.NEGATIVE))
                .isEmpty();
    }

    private static List<PlanHole> holes(List<PlanContents.Result> results, AnnexPart... parts) {
        return PlanHole.of(plan(PlanModel.STAFF, PlanApproach.QUANTITATIVE, results, annex(parts)));
    }

    private static List<PlanHole> staff(PlanContents.Result... results) {
        return PlanHole.of(
                plan(PlanModel.STAFF, PlanApproach.QUANTITATIVE, List.of(results), annex(AnnexPart.values())));
    }

    private static List<PlanHole> leader(PlanApproach approach, PlanContents.Indicator... indicators) {
        return PlanHole.of(plan(
                PlanModel.LEADER, approach, List.of(result(ResultKind.MAIN, indicators)), annex(AnnexPart.values())));
    }

    private static PlanContents.Plan plan(
            PlanModel model,
            PlanApproach approach,
            List<PlanContents.Result> results,
            List<PlanContents.AnnexLine> annex) {
        LocalDate starts = LocalDate.of(2026, 1, 1);
        var head = new PlanContents.Head(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2026,
                1,
                PlanStatus.DRAFT,
                model,
                approach,
                starts,
                starts.plusYears(1).minusDays(1),
                null,
                null,
                null,
                null,
                null);
        return new PlanContents.Plan(head, results, Map.of(), annex);
    }

    private static List<PlanContents.AnnexLine> annex(AnnexPart... parts) {
        return Stream.of(parts)
                .map(part -> new PlanContents.AnnexLine(UUID.randomUUID(), part, "Teks", null, null, null, null, null))
                .toList();
    }

    private static PlanContents.Result result(ResultKind kind, PlanContents.Indicator... indicators) {
        return new PlanContents.Result(
                UUID.randomUUID(),
                1,
                kind,
                "Terselesaikannya izin",
                null,
                null,
                false,
                false,
                ResultOrigin.POST,
                null,
                null,
                List.of(indicators));
    }

    private static PlanContents.Indicator indicator(
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            @Nullable String target,
            PlanContents.@Nullable Manual manual) {
        return new PlanContents.Indicator(UUID.randomUUID(), 1, aspect, perspective, "Jumlah", target, manual);
    }

    private static PlanContents.Manual manual(@Nullable String unit) {
        return new PlanContents.Manual(
                false,
                "Tujuan",
                "Definisi",
                unit == null ? null : "Realisasi dibagi pagu",
                unit,
                ControlLevel.OUTCOME,
                "SIPD",
                ReportPeriod.QUARTERLY);
    }
}
