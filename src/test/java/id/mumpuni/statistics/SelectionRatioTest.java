package id.mumpuni.statistics;

import static id.mumpuni.statistics.WorkedExamples.assertLacks;
import static id.mumpuni.statistics.WorkedExamples.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.mumpuni.statistics.Finding.Lack;
import id.mumpuni.statistics.SelectionRatio.Group;
import id.mumpuni.statistics.SelectionRatio.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionRatioTest {

    private static final double NEAR = 1e-6;

    @ParameterizedTest
    @CsvSource({
        "48, 120, 20, 80, 0.625, 2.193817, 0.028249, 0.033161, FLAG",
        "30, 100, 25, 100, 0.833333, 0.791808, 0.428473, 0.526665, NO_FLAG",
        "3, 10, 2, 10, 0.666667, 0.516398, 0.605577, 1, SAMPLE_TOO_SMALL",
        "7, 72, 3, 63, 0.489796, 1.097888, 0.272254, 0.336456, SAMPLE_TOO_SMALL"
    })
    void showsTheRatioAndTheTest(
            int selected,
            int people,
            int others,
            int otherPeople,
            double ratio,
            double z,
            double p,
            double fisher,
            Verdict verdict) {
        Group one = new Group(selected, people);
        Group other = new Group(others, otherPeople);
        SelectionRatio found = found(SelectionRatio.of(one, other));
        assertThat(found.ratio()).isCloseTo(ratio, within(NEAR));
        assertThat(found.z()).isCloseTo(z, within(NEAR));
        assertThat(found.p()).isCloseTo(p, within(NEAR));
        assertThat(found.fisher()).isCloseTo(fisher, within(NEAR));
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found(SelectionRatio.of(other, one)).ratio()).isEqualTo(found.ratio());
    }

    @Test
    void saysHowLargeTheDifferenceIs() {
        assertThat(found(SelectionRatio.of(new Group(48, 120), new Group(20, 80)))
                        .cohenH())
                .isCloseTo(0.3222, within(1e-4));
    }

    @Test
    void exactlyFourFifthsIsNoFlag() {
        assertThat(found(SelectionRatio.of(new Group(500, 1000), new Group(400, 1000)))
                        .verdict())
                .isEqualTo(Verdict.NO_FLAG);
    }

    @Test
    void aGroupBelowTenIsNotShown() {
        assertLacks(SelectionRatio.of(new Group(3, 9), new Group(20, 80)), Lack.TOO_FEW_PEOPLE);
        assertLacks(SelectionRatio.of(new Group(0, 10), new Group(0, 10)), Lack.NO_VARIANCE);
    }

    @Test
    void whereEverybodyIsSelectedNobodyIsDisadvantaged() {
        SelectionRatio all = found(SelectionRatio.of(new Group(10, 10), new Group(12, 12)));
        assertThat(all).isEqualTo(new SelectionRatio(1, 0, 1, 1, 0));
    }

    @Test
    void eachGroupIsHeldAgainstTheHighestRateOfALargeGroup() {
        List<Finding<SelectionRatio>> found =
                SelectionRatio.of(List.of(new Group(5, 5), new Group(48, 120), new Group(20, 80)));
        assertLacks(found.get(0), Lack.TOO_FEW_PEOPLE);
        assertThat(found(found.get(1)).ratio()).isEqualTo(1);
        assertThat(found(found.get(2)).ratio()).isCloseTo(0.625, within(NEAR));
        assertThat(SelectionRatio.of(List.of())).isEmpty();
        assertLacks(SelectionRatio.of(List.of(new Group(1, 2))).get(0), Lack.TOO_FEW_PEOPLE);
    }

    @Test
    void nobodySelectsMoreThanThereAre() {
        assertThatThrownBy(() -> new Group(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
