package id.mumpuni.workplans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PermenPANRB 6/2022, Pasal 9 and Lampiran II: what a plan needs. */
class PlanHoleTest {

    private static final IndicatorText QUANTITY =
            new IndicatorText(null, IndicatorAspect.QUANTITY, null, "Jumlah", "10");
    private static final IndicatorText BUDGET = new IndicatorText(null, null, Perspective.BUDGET, "Serapan", "95 %");
    private static final IndicatorText CUSTOMER = new IndicatorText(null, null, Perspective.CUSTOMER, "IKM", "88");

    @Test
    void anEmptyPlanLacksAMainResult() {
        assertThat(PlanHole.of(PlanModel.STAFF, List.of())).containsExactly(PlanHole.NO_MAIN_RESULT);
    }

    @Test
    void additionalResultsAloneAreNotEnough() {
        assertThat(PlanHole.of(PlanModel.STAFF, List.of(result(ResultKind.ADDITIONAL, QUANTITY))))
                .containsExactly(PlanHole.NO_MAIN_RESULT);
    }

    @Test
    void everyResultNeedsAnIndicator() {
        assertThat(PlanHole.of(
                        PlanModel.STAFF, List.of(result(ResultKind.MAIN, QUANTITY), result(ResultKind.ADDITIONAL))))
                .containsExactly(PlanHole.RESULT_WITHOUT_INDICATOR);
    }

    @Test
    void staffNameTheAspectOfEachIndicator() {
        assertThat(PlanHole.of(PlanModel.STAFF, List.of(result(ResultKind.MAIN, BUDGET))))
                .containsExactly(PlanHole.INDICATOR_WITHOUT_ASPECT);
        assertThat(PlanHole.of(PlanModel.STAFF, List.of(result(ResultKind.MAIN, QUANTITY))))
                .isEmpty();
    }

    @Test
    void leadersNameThePerspectiveAndTheBudgetIsAmongThem() {
        assertThat(PlanHole.of(PlanModel.LEADER, List.of(result(ResultKind.MAIN, CUSTOMER))))
                .containsExactly(PlanHole.NO_BUDGET_PERSPECTIVE);
        assertThat(PlanHole.of(PlanModel.LEADER, List.of(result(ResultKind.MAIN, CUSTOMER, BUDGET))))
                .isEmpty();
        assertThat(PlanHole.of(PlanModel.LEADER, List.of(result(ResultKind.MAIN, QUANTITY, BUDGET))))
                .containsExactly(PlanHole.INDICATOR_WITHOUT_PERSPECTIVE);
    }

    private static ResultText result(ResultKind kind, IndicatorText... indicators) {
        return new ResultText(kind, "Terselesaikannya izin", null, List.of(indicators));
    }
}
