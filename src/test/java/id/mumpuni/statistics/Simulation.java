package id.mumpuni.statistics;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Ratings with known truth: everybody rates as many colleagues as rate him, drawn at random and joined to each other. What
 * the rater brings weighs about twice as much as what the person did, as in the studies of ratings at work.
 */
final class Simulation {

    static final double ABILITY = 5;
    static final double SEVERITY = 5;
    static final double NOISE = 5;
    private static final double MEAN = 75;

    final double[] ability;
    final double[] leniency;
    final int[] ratee;
    final int[] rater;
    final double[] value;

    Simulation(int people, int each, long seed) {
        Random random = new Random(seed);
        ability = new double[people];
        leniency = new double[people];
        for (int person = 0; person < people; person++) {
            ability[person] = MEAN + ABILITY * random.nextGaussian();
            leniency[person] = SEVERITY * random.nextGaussian();
        }
        int[] seat = shuffled(people, random);
        int[] far = IntStream.range(3, people).toArray();
        shuffle(far, random);
        // the first two make one ring of all: the design hangs together
        int[] away = IntStream.concat(IntStream.of(1, 2), Arrays.stream(far)).toArray();
        ratee = new int[people * each];
        rater = new int[people * each];
        value = new double[people * each];
        for (int at = 0; at < value.length; at++) {
            ratee[at] = seat[at / each];
            rater[at] = seat[(at / each + away[at % each]) % people];
            value[at] = ability[ratee[at]] + leniency[rater[at]] + NOISE * random.nextGaussian();
        }
    }

    static int[] shuffled(int count, Random random) {
        int[] numbers = IntStream.range(0, count).toArray();
        shuffle(numbers, random);
        return numbers;
    }

    private static void shuffle(int[] numbers, Random random) {
        for (int at = numbers.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int kept = numbers[at];
            numbers[at] = numbers[other];
            numbers[other] = kept;
        }
    }

    int people() {
        return ability.length;
    }

    RatingDesign design() {
        return RatingDesign.of(people(), people(), ratee, rater, value);
    }
}
