package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who rated whom and how: one figure for each pair, any pairs may be missing. Ratees and raters are numbered from 0; a person
 * who is both has two numbers.
 */
public final class RatingDesign {

    /** A rater of fewer people than this is not spoken of. */
    public static final int RATEES_PER_RATER = 5;

    private final int raters;
    private final int[] starts;
    private final int[] ratee;
    private final int[] rater;
    private final double[] value;
    private final int[] perRater;

    private RatingDesign(int ratees, int raters, int[] ratee, int[] rater, double[] value) {
        this.raters = raters;
        this.ratee = ratee;
        this.rater = rater;
        this.value = value;
        this.starts = starts(ratee, ratees);
        this.perRater = new int[raters];
        for (int each : rater) {
            perRater[each]++;
        }
    }

    /**
     * @param ratee of each rating, below {@code ratees}
     * @param rater of each rating, below {@code raters}
     * @param value of each rating, in points of the scale in use; the mean of a form, not of a single indicator
     * @throws IllegalArgumentException when the arrays differ in length, a number is out of range, a value is not finite or
     *     a rater rates somebody twice
     */
    public static RatingDesign of(int ratees, int raters, int[] ratee, int[] rater, double[] value) {
        if (ratee.length != rater.length || ratee.length != value.length) {
            throw new IllegalArgumentException("every rating needs a ratee, a rater and a value");
        }
        int[] order = new int[ratee.length];
        Arrays.setAll(order, rating -> rating);
        order = sorted(sorted(order, rater, raters), ratee, ratees);
        int[] sortedRatee = new int[order.length];
        int[] sortedRater = new int[order.length];
        double[] sortedValue = new double[order.length];
        for (int at = 0; at < order.length; at++) {
            sortedRatee[at] = ratee[order[at]];
            sortedRater[at] = rater[order[at]];
            sortedValue[at] = value[order[at]];
            boolean twice = at > 0 && sortedRatee[at] == sortedRatee[at - 1] && sortedRater[at] == sortedRater[at - 1];
            if (twice || !Double.isFinite(sortedValue[at])) {
                throw new IllegalArgumentException("a pair has one finite rating");
            }
        }
        return new RatingDesign(ratees, raters, sortedRatee, sortedRater, sortedValue);
    }

    private static int[] sorted(int[] order, int[] key, int keys) {
        int[] next = new int[keys + 1];
        for (int each : key) {
            if (each < 0 || each >= keys) {
                throw new IllegalArgumentException("no such number: " + each);
            }
            next[each + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[order.length];
        for (int each : order) {
            sorted[next[key[each]]++] = each;
        }
        return sorted;
    }

    private static int[] starts(int[] ratee, int ratees) {
        int[] starts = new int[ratees + 1];
        for (int each : ratee) {
            starts[each + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    public int ratees() {
        return starts.length - 1;
    }

    public int raters() {
        return raters;
    }

    public int ratings() {
        return value.length;
    }

    public int ratingsOf(int ratee) {
        return starts[ratee + 1] - starts[ratee];
    }

    public int ratingsBy(int rater) {
        return perRater[rater];
    }

    public Connectedness connectedness() {
        return Connectedness.of(ratees(), raters, ratee, rater);
    }

    /** One part of a design that falls apart, with what its numbers were in the whole. */
    public record Part(RatingDesign design, Numbering<Integer> ratees, Numbering<Integer> raters) {}

    /** The part with this number, for comparisons within it; between parts nothing can be compared. */
    public Part part(int number) {
        Connectedness connectedness = connectedness();
        Numbering<Integer> ratees = new Numbering<>();
        Numbering<Integer> raters = new Numbering<>();
        int[] members = IntStream.range(0, ratings())
                .filter(rating -> connectedness.partOfRatee(ratee[rating]) == number)
                .toArray();
        int[] inner = Arrays.stream(members).map(at -> ratees.of(ratee[at])).toArray();
        int[] outer = Arrays.stream(members).map(at -> raters.of(rater[at])).toArray();
        double[] values = Arrays.stream(members).mapToDouble(at -> value[at]).toArray();
        return new Part(of(ratees.size(), raters.size(), inner, outer, values), ratees, raters);
    }

    /** Why raters cannot be compared in this design, if they cannot. */
    @Nullable
    Lack lack(int rateesPerRater) {
        if (ratings() == 0) {
            return Lack.EMPTY;
        }
        if (raters < 2) {
            return Lack.TOO_FEW_RATERS;
        }
        if (ratees() < 2 || Arrays.stream(perRater).max().orElse(0) < rateesPerRater) {
            return Lack.TOO_FEW_RATEES;
        }
        if (!connectedness().connected()) {
            return Lack.DISCONNECTED;
        }
        if (Arrays.stream(value).allMatch(each -> each == value[0])) {
            return Lack.NO_VARIANCE;
        }
        return ratings() <= ratees() + raters - 1 ? Lack.TOO_FEW_RATINGS : null;
    }

    /** The mean over the raters of a ratee of something that each rater has. */
    double meanOfRaters(int ratee, double[] ofRaters) {
        double sum = 0;
        for (int rating = starts[ratee]; rating < starts[ratee + 1]; rating++) {
            sum += ofRaters[rater[rating]];
        }
        return sum / ratingsOf(ratee);
    }

    /** Where the ratings of a ratee start; they end where those of the next start. */
    int start(int ratee) {
        return starts[ratee];
    }

    int ratee(int rating) {
        return ratee[rating];
    }

    int rater(int rating) {
        return rater[rating];
    }

    double value(int rating) {
        return value[rating];
    }
}
