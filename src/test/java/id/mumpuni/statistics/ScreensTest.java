package id.mumpuni.statistics;

import static id.mumpuni.statistics.WorkedExamples.assertLacks;
import static id.mumpuni.statistics.WorkedExamples.found;
import static id.mumpuni.statistics.WorkedExamples.numbers;
import static id.mumpuni.statistics.WorkedExamples.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.mumpuni.statistics.Finding.Lack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ScreensTest {

    private static final Offset<Double> NEAR = within(1e-4);

    private final JsonNode leniency = WorkedExamples.of("leniency");

    @Test
    void comparesRatersWithoutAModel() {
        List<double[]> ratings = new ArrayList<>();
        leniency.path("ratings").forEach(rater -> ratings.add(numbers(rater)));
        LeniencyScreen screen = found(LeniencyScreen.of(ratings.toArray(double[][]::new)));
        assertThat(screen.median()).isCloseTo(leniency.path("median").asDouble(), NEAR);
        assertThat(screen.mad()).isCloseTo(leniency.path("mad").asDouble(), NEAR);
        assertThat(screen.pooledSd()).isCloseTo(leniency.path("pooledSd").asDouble(), NEAR);
        assertThat(screen.meanSquareBetween())
                .isCloseTo(leniency.path("between").asDouble(), NEAR);
        assertThat(screen.meanSquareWithin()).isCloseTo(leniency.path("within").asDouble(), NEAR);
        assertThat(screen.f()).isCloseTo(leniency.path("f").asDouble(), NEAR);
        assertThat(screen.p()).isBetween(0.0, 1e-6);
        assertThat(screen.raterVariance()).isCloseTo(leniency.path("variance").asDouble(), NEAR);
        assertThat(screen.raterShare()).isCloseTo(leniency.path("share").asDouble(), NEAR);
    }

    @Test
    void flagsWhoIsLenientAndWhoIsNarrow() {
        List<double[]> ratings = new ArrayList<>();
        leniency.path("ratings").forEach(rater -> ratings.add(numbers(rater)));
        LeniencyScreen screen = found(LeniencyScreen.of(ratings.toArray(double[][]::new)));
        double[] z = numbers(leniency.path("robustZ"));
        double[] ratio = numbers(leniency.path("rangeRatio"));
        double[] effect = numbers(leniency.path("effects"));
        for (int rater = 0; rater < z.length; rater++) {
            LeniencyScreen.Row row = found(screen.rater(rater));
            assertThat(row.robustZ()).isCloseTo(z[rater], NEAR);
            assertThat(row.rangeRatio()).isCloseTo(ratio[rater], NEAR);
            assertThat(row.effect()).isCloseTo(effect[rater], NEAR);
            assertThat(row.lenient()).isEqualTo(rater == 3);
            assertThat(row.narrow()).isEqualTo(rater == 3);
            assertThat(row.severe()).isFalse();
        }
    }

    @Test
    void findsTheOddOneWhenMostMeansAreEqual() {
        double[] same = {3, 4, 5, 3, 5};
        LeniencyScreen screen = found(LeniencyScreen.of(
                new double[][] {same, same, same, same, same, same, same, {9, 9, 8, 9, 10}, {1, 2}, {}}));
        assertThat(screen.mad()).isZero();
        assertThat(found(screen.rater(7)).lenient()).isTrue();
        assertThat(found(screen.rater(0)).robustZ()).isZero();
        assertLacks(screen.rater(8), Lack.TOO_FEW_RATEES);
        assertLacks(screen.rater(9), Lack.EMPTY);
    }

    @Test
    void theScreenIsSilentWhereNothingCanBeCompared() {
        double[] five = {1, 2, 3, 4, 5};
        double[] equal = {3, 3, 3, 3, 3};
        assertLacks(LeniencyScreen.of(new double[][] {}), Lack.EMPTY);
        assertLacks(LeniencyScreen.of(new double[][] {five}), Lack.TOO_FEW_RATERS);
        assertLacks(LeniencyScreen.of(new double[][] {{1, 2}, {3, 4}}), Lack.TOO_FEW_RATEES);
        assertLacks(LeniencyScreen.of(new double[][] {equal, equal}), Lack.NO_VARIANCE);
        LeniencyScreen alike = found(LeniencyScreen.of(new double[][] {five, five}));
        assertThat(alike.raterShare()).isZero();
        assertThat(found(alike.rater(0)).effect()).isZero();
        assertThat(found(alike.rater(0)).robustZ()).isZero();
    }

    static Stream<JsonNode> halos() {
        return WorkedExamples.of("halo").valueStream();
    }

    @ParameterizedTest
    @MethodSource("halos")
    void tellsAHaloFromAnOrdinaryRater(JsonNode example) {
        Halo halo = found(Halo.of(rows(example.path("answers"))));
        assertThat(halo.standardDeviations()).containsExactly(numbers(example.path("deviations")), NEAR);
        assertThat(halo.straightLined()).isEqualTo(example.path("straightLined").asDouble());
        assertThat(found(halo.correlation()))
                .isCloseTo(example.path("correlation").asDouble(), NEAR);
        assertThat(halo.flagged()).isEqualTo(halo.straightLined() > 0);
    }

    @Test
    void aHaloLeavesOutWhatWasNotObserved() {
        double none = Double.NaN;
        Halo halo = found(Halo.of(new double[][] {{4, 4, none}, {5, 3, 2}, {none, none, 1}, {1, 2, 3}, {2, 2, 2}}));
        assertThat(halo.standardDeviations()).hasSize(4);
        assertThat(halo.straightLined()).isEqualTo(0.5);
        assertThat(found(halo.correlation())).isFinite();
        assertLacks(Halo.of(new double[][] {}), Lack.EMPTY);
        assertLacks(Halo.of(new double[][] {{none, 1}}), Lack.EMPTY);
        assertLacks(found(Halo.of(new double[][] {{1, 2}, {2, 1}})).correlation(), Lack.TOO_FEW_RATEES);
        assertLacks(found(Halo.of(new double[][] {{1, 2}, {1, 2}, {1, 2}})).correlation(), Lack.NO_VARIANCE);
    }

    @Test
    void threeFormsAreNoHalo() {
        double[] straight = {4, 4, 4};
        assertThat(found(Halo.of(new double[][] {straight, straight, straight})).flagged())
                .isFalse();
        assertThat(found(Halo.of(new double[][] {straight, straight, straight, straight}))
                        .flagged())
                .isTrue();
    }

    @Test
    void unusualGenerosityToOnePersonIsFound() {
        Simulation simulation = new Simulation(120, 8, 11);
        simulation.value[100] += 8 * Simulation.NOISE;
        Dyads dyads = found(Dyads.of(found(AdditiveSeverity.of(simulation.design()))));
        assertThat(dyads.generous(5)).hasSize(1).first().satisfies(pair -> {
            assertThat(pair.ratee()).isEqualTo(simulation.ratee[100]);
            assertThat(pair.rater()).isEqualTo(simulation.rater[100]);
            assertThat(pair.z()).isGreaterThan(dyads.limit());
        });
        assertThat(dyads.generous(100)).as("too little to matter").isEmpty();
    }

    @Test
    void withoutFavoursHardlyAnyRoundNamesAPair() {
        long rounds = IntStream.range(0, 40)
                .mapToObj(seed -> new Simulation(80, 6, seed).design())
                .filter(design -> !found(Dyads.of(found(AdditiveSeverity.of(design))))
                        .generous(0)
                        .isEmpty())
                .count();
        assertThat(rounds).as("two of forty are to be expected").isLessThanOrEqualTo(6);
    }

    @Test
    void aPerfectFitSurprisesNobody() {
        int[] ratee = {0, 0, 1, 1, 2, 2};
        int[] rater = {0, 1, 0, 1, 0, 1};
        RatingDesign exact = RatingDesign.of(3, 2, ratee, rater, new double[] {1, 2, 3, 4, 5, 6});
        assertLacks(Dyads.of(found(AdditiveSeverity.of(exact, 2))), Lack.NO_VARIANCE);
    }
}
