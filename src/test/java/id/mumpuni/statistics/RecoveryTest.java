package id.mumpuni.statistics;

import static id.mumpuni.statistics.WorkedExamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.statistics.AdditiveSeverity.Adjusted;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {

    private static final int PEOPLE = 600;
    private static final double SEVERE = -25;

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8})
    void adjustedValuesAreNearerToTheTruthThanPlainMeans(int raters) {
        for (int seed = 1; seed <= 5; seed++) {
            Recovery recovery = Recovery.of(new Simulation(PEOPLE, raters, seed));
            System.out.printf(
                    "%d raters each, seed %d: correlation with the truth raw %.3f, adjusted %.3f (least squares %.3f)%n",
                    raters, seed, recovery.raw(), recovery.adjusted(), recovery.full());
            assertThat(recovery.adjusted()).isGreaterThan(recovery.raw()).isGreaterThan(recovery.full() - 0.005);
        }
    }

    /** Every second person gets him: the plain means of these fall, their adjusted values hardly move. */
    @Test
    void aSevereRaterMoreLeavesTheOrderWithinTheStatedError() {
        Simulation simulation = new Simulation(60, 5, 7);
        AdditiveSeverity before = found(AdditiveSeverity.of(simulation.design()));
        AdditiveSeverity after = found(AdditiveSeverity.of(withSevereRater(simulation)));
        int apart = 0;
        int rawTurned = 0;
        for (int one = 0; one < 60; one++) {
            for (int other = 0; other < 60; other++) {
                if (before(before, one, other) > 0) {
                    apart++;
                    assertThat(found(after.adjusted(one)).value())
                            .as("%d above %d", one, other)
                            .isGreaterThan(found(after.adjusted(other)).value());
                    rawTurned += found(after.adjusted(one)).raw()
                                    < found(after.adjusted(other)).raw()
                            ? 1
                            : 0;
                }
            }
        }
        System.out.printf(
                "Of %d pairs that are certainly apart, plain means turn %d, adjusted ones 0%n", apart, rawTurned);
        assertThat(rawTurned).isPositive();
    }

    /** By how much one is above the other beyond the least significant difference. */
    private static double before(AdditiveSeverity model, int one, int other) {
        Adjusted high = found(model.adjusted(one));
        Adjusted low = found(model.adjusted(other));
        return high.value() - low.value() - 1.96 * Math.hypot(high.standardError(), low.standardError());
    }

    private static RatingDesign withSevereRater(Simulation simulation) {
        int ratings = simulation.value.length;
        int[] ratee = Arrays.copyOf(simulation.ratee, ratings + 30);
        int[] rater = Arrays.copyOf(simulation.rater, ratings + 30);
        double[] value = Arrays.copyOf(simulation.value, ratings + 30);
        for (int at = 0; at < 30; at++) {
            ratee[ratings + at] = 2 * at;
            rater[ratings + at] = 60;
            value[ratings + at] = simulation.ability[2 * at] + SEVERE;
        }
        return RatingDesign.of(60, 61, ratee, rater, value);
    }
}
