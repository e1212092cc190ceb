package id.mumpuni.statistics;

import static id.mumpuni.statistics.WorkedExamples.assertLacks;
import static id.mumpuni.statistics.WorkedExamples.found;
import static id.mumpuni.statistics.WorkedExamples.fraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.mumpuni.statistics.AdditiveSeverity.Adjusted;
import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdditiveSeverityTest {

    private static final int[] NOBODY = {};
    private static final double[] NOTHING = {};

    private final JsonNode example = WorkedExamples.of("additive");
    private final Numbering<String> ratees = new Numbering<>();
    private final Numbering<String> raters = new Numbering<>();

    @Test
    void givesTheExactFractionsOfTheWorkedExample() {
        AdditiveSeverity model = found(AdditiveSeverity.of(workedExample(), 3));
        example.path("severity")
                .forEachEntry((rater, exact) -> assertThat(
                                found(model.severity(raters.of(rater))).value())
                        .as(rater)
                        .isCloseTo(fraction(exact.asString()), within(1e-9)));
        example.path("ability")
                .forEachEntry((ratee, exact) -> assertThat(
                                found(model.adjusted(ratees.of(ratee))).value())
                        .as(ratee)
                        .isCloseTo(fraction(exact.asString()), within(1e-9)));
        assertThat(model.sse()).isCloseTo(example.path("sse").asDouble(), within(1e-9));
        assertThat(model.df()).isEqualTo(example.path("df").asInt());
        assertThat(model.mse()).isCloseTo(example.path("mse").asDouble(), within(1e-9));
    }

    @Test
    void saysHowFarItCanBeTrusted() {
        AdditiveSeverity model = found(AdditiveSeverity.of(workedExample(), 3));
        example.path("abilityErrors")
                .forEachEntry((ratee, error) -> assertThat(
                                found(model.adjusted(ratees.of(ratee))).standardError())
                        .as(ratee)
                        .isCloseTo(error.asDouble(), within(1e-4)));
        example.path("rawMeans")
                .forEachEntry((ratee, mean) -> assertThat(
                                found(model.adjusted(ratees.of(ratee))).raw())
                        .as(ratee)
                        .isCloseTo(mean.asDouble(), within(1e-9)));
        example.path("shrunk")
                .forEachEntry((rater, shrunk) -> assertThat(
                                found(model.severity(raters.of(rater))).shrunk(2))
                        .as(rater)
                        .isCloseTo(shrunk.asDouble(), within(1e-4)));
    }

    @Test
    void turnsTheOrderOfTheRawMeansWhereRatersDiffer() {
        AdditiveSeverity model = found(AdditiveSeverity.of(workedExample(), 3));
        assertThat(adjusted(model, "P5").raw())
                .isGreaterThan(adjusted(model, "P2").raw());
        assertThat(adjusted(model, "P5").value())
                .isLessThan(adjusted(model, "P2").value());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.5})
    void solvesALargeDesignLikeASmallOne(double lambda) {
        RatingDesign design = new Simulation(300, 6, 1).design();
        double[] right = new Random(2).doubles(300).toArray();
        double mean = Arrays.stream(right).average().orElseThrow();
        double[] balanced = Arrays.stream(right).map(each -> each - mean).toArray();
        RaterSystem exact = new DenseRaterSystem(design, lambda);
        RaterSystem large = new SparseRaterSystem(design, lambda);
        assertThat(large.solve(balanced)).containsExactly(exact.solve(balanced), within(1e-9));
        assertThat(errors(large.severityVariances())).containsExactly(errors(exact.severityVariances()), within(0.05));
        assertThat(errors(large.rateeVariances())).containsExactly(errors(exact.rateeVariances()), within(0.05));
        for (int rating = 0; rating < design.ratings(); rating++) {
            assertThat(large.leverage(rating)).isCloseTo(exact.leverage(rating), within(0.05));
        }
    }

    @Test
    void givesTheTrueErrors() {
        int outside = 0;
        for (int seed = 0; seed < 10; seed++) {
            Simulation simulation = new Simulation(100, 6, seed);
            AdditiveSeverity model = found(AdditiveSeverity.of(simulation.design()));
            double mean = Arrays.stream(simulation.leniency).average().orElseThrow();
            for (int rater = 0; rater < 100; rater++) {
                AdditiveSeverity.Severity severity = found(model.severity(rater));
                double off = severity.value() - (simulation.leniency[rater] - mean);
                outside += Math.abs(off) > 1.96 * severity.standardError() ? 1 : 0;
            }
        }
        assertThat(outside).as("about 50 of 1,000").isBetween(25, 80);
    }

    @Test
    void doesNotCareWhichNumbersRatersHave() {
        Simulation simulation = new Simulation(60, 6, 4);
        int[] renamed = Simulation.shuffled(60, new Random(5));
        int[] others =
                Arrays.stream(simulation.rater).map(rater -> renamed[rater]).toArray();
        AdditiveSeverity one = found(AdditiveSeverity.of(simulation.design()));
        AdditiveSeverity other =
                found(AdditiveSeverity.of(RatingDesign.of(60, 60, simulation.ratee, others, simulation.value)));
        for (int person = 0; person < 60; person++) {
            assertThat(found(other.adjusted(person)).value())
                    .isCloseTo(found(one.adjusted(person)).value(), within(1e-9));
            assertThat(found(other.severity(renamed[person])).value())
                    .isCloseTo(found(one.severity(person)).value(), within(1e-9));
        }
    }

    @Test
    void isSilentWhereItWouldGuess() {
        assertLacks(AdditiveSeverity.of(RatingDesign.of(0, 0, NOBODY, NOBODY, NOTHING)), Lack.EMPTY);
        assertLacks(AdditiveSeverity.of(of(5, 1, 0, 1, 2, 3, 4)), Lack.TOO_FEW_RATERS);
        assertLacks(AdditiveSeverity.of(of(1, 3, 0, 1, 2)), Lack.TOO_FEW_RATEES);
        assertLacks(AdditiveSeverity.of(workedExample()), Lack.TOO_FEW_RATEES);
        assertLacks(AdditiveSeverity.of(of(4, 2, 0, 2, 5, 7), 2), Lack.DISCONNECTED);
        assertLacks(AdditiveSeverity.of(of(2, 2, 0, 1, 2), 1), Lack.TOO_FEW_RATINGS);
        RatingDesign equal =
                RatingDesign.of(2, 2, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new double[] {3, 3, 3, 3});
        assertLacks(AdditiveSeverity.of(equal, 2), Lack.NO_VARIANCE);
    }

    @Test
    void speaksOfNoRaterOfFewPeople() {
        AdditiveSeverity model = found(AdditiveSeverity.of(workedExample(), 4));
        assertLacks(model.severity(raters.of("C")), Lack.TOO_FEW_RATEES);
        assertThat(model.severity(raters.of("A")).speaks()).isTrue();
    }

    @Test
    void takesNothingOffWhereRatersDoNotDiffer() {
        int[] ratee = {0, 0, 1, 1, 2, 2, 3, 3};
        int[] rater = {0, 1, 0, 1, 0, 1, 0, 1};
        RatingDesign design = RatingDesign.of(4, 2, ratee, rater, new double[] {4, 2, 1, 3, 5, 3, 2, 4});
        AdjustedMeans means = found(AdjustedMeans.of(found(AdditiveSeverity.of(design, 2))));
        assertThat(means.raterVariance()).isZero();
        assertThat(found(means.adjusted(2)).value())
                .isEqualTo(found(means.adjusted(2)).raw())
                .isEqualTo(4);
        assertThat(found(means.severity(1))).isZero();
        assertThat(found(means.adjusted(2)).standardError()).isPositive();
    }

    @Test
    void comparesWithinThePartsOfADesignThatFallsApart() {
        int[] ratee = {0, 0, 1, 1, 2, 2, 3, 3};
        int[] rater = {0, 2, 2, 0, 1, 3, 3, 1};
        RatingDesign design = RatingDesign.of(4, 4, ratee, rater, new double[] {1, 2, 4, 2, 9, 5, 6, 8});
        RatingDesign.Part part = design.part(1);
        assertThat(part.ratees().key(0)).isEqualTo(2);
        assertThat(part.raters().key(0)).isEqualTo(1);
        AdditiveSeverity model = found(AdditiveSeverity.of(part.design(), 2));
        assertThat(found(model.severity(0)).value()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void refusesWhatIsNoDesign() {
        int[] twice = {0, 0};
        assertThatThrownBy(() -> RatingDesign.of(1, 1, twice, twice, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RatingDesign.of(1, 1, new int[1], new int[1], new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RatingDesign.of(1, 1, new int[] {1}, new int[1], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RatingDesign.of(1, 1, new int[1], new int[1], NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Adjusted adjusted(AdditiveSeverity model, String ratee) {
        return found(model.adjusted(ratees.of(ratee)));
    }

    private static double[] errors(double[] variances) {
        return Arrays.stream(variances).map(Math::sqrt).toArray();
    }

    /** @param cells rater within ratee, counted on */
    private static RatingDesign of(int ratees, int raters, int... cells) {
        int[] ratee = Arrays.stream(cells).map(cell -> cell / raters).toArray();
        int[] rater = Arrays.stream(cells).map(cell -> cell % raters).toArray();
        double[] value = Arrays.stream(cells).asDoubleStream().toArray();
        return RatingDesign.of(ratees, raters, ratee, rater, value);
    }

    private RatingDesign workedExample() {
        JsonNode ratings = example.path("ratings");
        int[] ratee = new int[ratings.size()];
        int[] rater = new int[ratings.size()];
        double[] value = new double[ratings.size()];
        for (int at = 0; at < value.length; at++) {
            ratee[at] = ratees.of(ratings.path(at).path(0).asString());
            rater[at] = raters.of(ratings.path(at).path(1).asString());
            value[at] = ratings.path(at).path(2).asDouble();
        }
        return RatingDesign.of(ratees.size(), raters.size(), ratee, rater, value);
    }
}
