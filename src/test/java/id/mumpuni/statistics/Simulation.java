package id.mumpuni.statistics;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Ratings with known truth: everybody rates as many colleagues as rate him, drawn at random. What
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
        ratee = new int[people * each];
        rater = new int[people * each];
        value = new double[people * each];
        for (int round = 0; round < each; round++) {
            int[] drawn = shuffled(people, random);
            for (int person = 0; person < people; person++) {
                rater[person * each + round] = drawn[person];
            }
            untangle(each, round, random);
        }
        for (int at = 0; at < value.length; at++) {
            ratee[at] = at / each;
            value[at] = ability[ratee[at]] + leniency[rater[at]] + NOISE * random.nextGaussian();
        }
    }

    /** Nobody rates himself, and nobody the same person twice: who would, changes places with somebody. */
    private void untangle(int each, int round, Random random) {
        for (int person = 0; person < people(); person++) {
            while (tangled(person, each, round)) {
                int other = random.nextInt(people());
                int kept = rater[person * each + round];
                rater[person * each + round] = rater[other * each + round];
                rater[other * each + round] = kept;
                person = tangled(other, each, round) ? Math.min(person, other) : person;
            }
        }
    }

    private boolean tangled(int person, int each, int round) {
        int drawn = rater[person * each + round];
        return drawn == person
                || IntStream.range(person * each, person * each + round).anyMatch(at -> rater[at] == drawn);
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
