package id.mumpuni.statistics;

import static id.mumpuni.statistics.WorkedExamples.assertLacks;
import static id.mumpuni.statistics.WorkedExamples.found;
import static id.mumpuni.statistics.WorkedExamples.numbers;
import static id.mumpuni.statistics.WorkedExamples.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.mumpuni.statistics.Finding.Lack;
import id.mumpuni.statistics.IntraclassCorrelation.Coefficient;
import id.mumpuni.statistics.IntraclassCorrelation.MeanSquares;
import id.mumpuni.statistics.MeasurementError.Band;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReliabilityTest {

    private static final double NEAR = 1e-6;

    private final JsonNode example = WorkedExamples.of("intraclass");

    @ParameterizedTest
    @CsvSource({
        "4 4 5 4, 0.875, 0.875, true",
        "1 5 1 5, -1.666667, 0, false",
        "3 3 3 3, 1, 1, true",
        "2 3 4 5, 0.166667, 0.166667, false"
    })
    void ratersAgreeOrNot(String ratings, double raw, double reported, boolean agreed) {
        Agreement agreement = found(Agreement.of(points(ratings), 5));
        assertThat(agreement.raw()).isCloseTo(raw, within(NEAR));
        assertThat(agreement.reported()).isCloseTo(reported, within(NEAR));
        assertThat(agreement.agreed()).isEqualTo(agreed);
    }

    @Test
    void oneRaterAgreesWithNobody() {
        assertThat(Agreement.perItem(new double[][] {{4, 4}, {3}, {}}, 5))
                .extracting(Finding::speaks)
                .containsExactly(true, false, false);
        assertLacks(Agreement.of(points("3"), 5), Lack.TOO_FEW_RATERS);
        assertThatThrownBy(() -> Agreement.of(points("1 1"), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesThePublishedIntraclassCorrelations() {
        IntraclassCorrelation found = found(IntraclassCorrelation.of(rows(example.path("ratings"))));
        MeanSquares squares = found.meanSquares();
        assertThat(new double[] {squares.ratees(), squares.within(), squares.raters(), squares.error()})
                .containsExactly(numbers(example.path("squares")), within(NEAR));
        assertThat(new double[] {
                    found.ownRaters().one(),
                    found.randomRaters().one(),
                    found.fixedRaters().one()
                })
                .containsExactly(numbers(example.path("one")), within(NEAR));
        assertThat(new double[] {
                    found.ownRaters().mean(),
                    found.randomRaters().mean(),
                    found.fixedRaters().mean()
                })
                .containsExactly(numbers(example.path("mean")), within(NEAR));
    }

    @Test
    void ratersOfTheirOwnMayDifferInNumber() {
        double[][] ratings = rows(example.path("ratings"));
        Coefficient equal = found(IntraclassCorrelation.ofOwnRaters(ratings));
        assertThat(equal.one()).isCloseTo(numbers(example.path("one"))[0], within(NEAR));
        assertThat(equal.mean()).isCloseTo(numbers(example.path("mean"))[0], within(NEAR));
        ratings[0] = Arrays.copyOf(ratings[0], 2);
        assertThat(found(IntraclassCorrelation.ofOwnRaters(ratings)).one()).isBetween(-0.2, 0.9);
        assertLacks(IntraclassCorrelation.ofOwnRaters(new double[][] {}), Lack.EMPTY);
        assertLacks(IntraclassCorrelation.ofOwnRaters(new double[][] {{1}, {2}}), Lack.TOO_FEW_RATINGS);
        assertLacks(IntraclassCorrelation.ofOwnRaters(new double[][] {{1, 3}, {3, 1}}), Lack.NO_VARIANCE);
    }

    @Test
    void reliabilityNeedsPeopleWhoDiffer() {
        assertLacks(IntraclassCorrelation.of(new double[][] {}), Lack.EMPTY);
        assertLacks(IntraclassCorrelation.of(new double[][] {{1, 2}}), Lack.TOO_FEW_RATEES);
        assertLacks(IntraclassCorrelation.of(new double[][] {{1}, {2}}), Lack.TOO_FEW_RATERS);
        assertLacks(IntraclassCorrelation.of(new double[][] {{2, 2}, {2, 2}}), Lack.NO_VARIANCE);
        assertLacks(IntraclassCorrelation.of(new double[][] {{1, 5}, {5, 1.1}}), Lack.NO_VARIANCE);
        assertThatThrownBy(() -> IntraclassCorrelation.of(new double[][] {{1, 2}, {1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScoreHasABand() {
        MeasurementError error = found(MeasurementError.of(8, 0.7));
        assertThat(error.standardError()).isCloseTo(4.3818, within(1e-4));
        Band band = error.band(76);
        assertThat(band.low()).isCloseTo(67.41, within(0.005));
        assertThat(band.high()).isCloseTo(84.59, within(0.005));
        assertThat(error.leastSignificantDifference()).isCloseTo(12.1457, within(1e-4));
        assertThat(band.holds(60, 76, 90)).isTrue();
        assertThat(band.holds(60, 90)).isFalse();
    }

    @Test
    void whoReachesALimitIsAboveIt() {
        Band band = new Band(70, 80);
        assertThat(band.holds(70)).isFalse();
        assertThat(band.holds(80)).isTrue();
    }

    @Test
    void anErrorNeedsAReliability() {
        assertLacks(MeasurementError.of(8, -0.1), Lack.NO_VARIANCE);
        assertThat(found(MeasurementError.of(8, 1)).band(5)).isEqualTo(new Band(5, 5));
        assertThatThrownBy(() -> MeasurementError.of(Double.NaN, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeasurementError.of(1, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] points(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
