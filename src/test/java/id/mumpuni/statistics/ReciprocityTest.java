package id.mumpuni.statistics;

import static id.mumpuni.statistics.WorkedExamples.assertLacks;
import static id.mumpuni.statistics.WorkedExamples.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReciprocityTest {

    private static final int PEOPLE = 60;
    private static final int[] SELF = IntStream.range(0, PEOPLE).toArray();

    /** On a ring, everybody rates the four on each side; colleagues share what the pair feels for each other. */
    private static RatingDesign ring(double bond, double favour) {
        Random random = new Random(21);
        double[][] shared = new double[PEOPLE][4];
        IntStream.range(0, PEOPLE * 4).forEach(at -> shared[at / 4][at % 4] = bond * random.nextGaussian());
        shared[0][0] += favour;
        int[] ratee = new int[PEOPLE * 8];
        int[] rater = new int[ratee.length];
        double[] value = new double[ratee.length];
        for (int at = 0; at < value.length; at++) {
            int from = at / 8;
            int step = at % 4 + 1;
            boolean ahead = at % 8 < 4;
            ratee[at] = Math.floorMod(ahead ? from + step : from - step, PEOPLE);
            rater[at] = from;
            value[at] = 75 + from % 7 + shared[ahead ? from : ratee[at]][step - 1] + random.nextGaussian();
        }
        return RatingDesign.of(PEOPLE, PEOPLE, ratee, rater, value);
    }

    private static Reciprocity of(RatingDesign design) {
        return found(Reciprocity.of(found(Dyads.of(found(AdditiveSeverity.of(design)))), SELF));
    }

    @Test
    void repaidGenerosityIsSeen() {
        Reciprocity reciprocity = of(ring(2, 0));
        assertThat(reciprocity.pairs()).isEqualTo(PEOPLE * 4);
        assertThat(reciprocity.correlation())
                .as("4 of 5 parts of the variance are shared")
                .isCloseTo(0.8, within(0.1));
        assertThat(reciprocity.p()).isLessThan(1e-6);
    }

    @Test
    void withoutABondThereIsNone() {
        Reciprocity reciprocity = of(ring(0, 0));
        assertThat(reciprocity.correlation()).isCloseTo(0, within(0.15));
        assertThat(reciprocity.p()).isGreaterThan(0.01);
        assertThat(reciprocity.generous()).isEmpty();
    }

    @Test
    void twoWhoFavourEachOtherAreFound() {
        assertThat(of(ring(0, 8)).generous()).singleElement().satisfies(pair -> {
            assertThat(new int[] {pair.one(), pair.other()}).containsExactlyInAnyOrder(0, 1);
            assertThat(pair.z()).isGreaterThan(Dyads.LEAST);
        });
    }

    @Test
    void fewPairsSayNothing() {
        Dyads dyads = found(Dyads.of(found(AdditiveSeverity.of(ring(1, 0)))));
        int[] strangers = new int[PEOPLE];
        Arrays.fill(strangers, -1);
        assertLacks(Reciprocity.of(dyads, strangers), Lack.TOO_FEW_PAIRS);
        assertThatThrownBy(() -> Reciprocity.of(dyads, new int[] {0})).isInstanceOf(IllegalArgumentException.class);
    }
}
