package id.mumpuni.competencies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the levels that somebody reached meet what a position asks for (job-person match): the sum of the reached levels
 * over the sum of the required ones, in percent.
 *
 * @param percent with {@value #SCALE} decimals, half up; shown with two
 * @param gaps how many levels are lacking, in the order of the requirements; never below zero
 */
public record JobMatch(BigDecimal percent, List<Integer> gaps) {

    private static final int SCALE = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param required 1 to 5
     * @param reached 0 to 5
     * @param weight above zero; the same for all where a standard weighs nothing
     */
    public record Level(int required, int reached, BigDecimal weight) {

        public Level {
            if (required < 1 || required > 5 || reached < 0 || reached > 5 || weight.signum() <= 0) {
                throw new IllegalArgumentException("no levels: " + required + ", " + reached + ", " + weight);
            }
        }

        public Level(int required, int reached) {
            this(required, reached, BigDecimal.ONE);
        }
    }

    public JobMatch {
        gaps = List.copyOf(gaps);
    }

    /**
     * A surplus counts for nothing: it would hide a gap elsewhere. The usual reading.
     *
     * @throws IllegalArgumentException without any level
     */
    public static JobMatch capped(List<Level> levels) {
        return of(
                levels,
                levels.stream()
                        .map(level -> Math.min(level.reached(), level.required()))
                        .toList());
    }

    /** A surplus counts, and only the whole ends at 100: the reading of some regional systems. */
    public static JobMatch uncapped(List<Level> levels) {
        JobMatch match = of(levels, levels.stream().map(Level::reached).toList());
        return match.percent.compareTo(HUNDRED) > 0 ? new JobMatch(HUNDRED.setScale(SCALE), match.gaps) : match;
    }

    private static JobMatch of(List<Level> levels, List<Integer> counted) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("nothing is required");
        }
        BigDecimal asked = BigDecimal.ZERO;
        BigDecimal met = BigDecimal.ZERO;
        for (int i = 0; i < levels.size(); i++) {
            BigDecimal weight = levels.get(i).weight();
            asked = asked.add(weight.multiply(BigDecimal.valueOf(levels.get(i).required())));
            met = met.add(weight.multiply(BigDecimal.valueOf(counted.get(i))));
        }
        return new JobMatch(
                met.multiply(HUNDRED).divide(asked, SCALE, RoundingMode.HALF_UP),
                IntStream.range(0, levels.size())
                        .mapToObj(i -> Math.max(
                                0, levels.get(i).required() - levels.get(i).reached()))
                        .toList());
    }
}
