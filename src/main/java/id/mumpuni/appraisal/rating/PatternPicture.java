package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.PatternShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a team is distributed, drawn as bars, with the shape of the pattern for its unit's predicate as a line over them. The
 * line is a shape: its peak is as high as the picture, the bars are shares of people.
 */
record PatternPicture(List<Bar> bars, String line) {

    private static final int WIDE = 48;
    private static final int APART = 64;
    private static final int HIGH = 100;

    /**
     * One predicate.
     *
     * @param pattern where it lies in the pattern; the message key is {@code Place.NAME}
     */
    record Bar(PerformanceRating rating, int people, int percent, Place pattern, int x) {

        public int y() {
            return HIGH - percent;
        }

        public int wide() {
            return WIDE;
        }
    }

    /** How many people the pattern has at a predicate. */
    enum Place {
        MOST,
        FEWER,
        FEW
    }

    /** Worst first, as in the form; null as long as the unit has no predicate. */
    static @Nullable PatternPicture of(
            @Nullable OrganisationRating organisation, Map<PerformanceRating, Integer> counts) {
        if (organisation == null) {
            return null;
        }
        int all =
                Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
        List<Integer> shape = PatternShape.worstFirst(organisation);
        List<Bar> bars = new ArrayList<>();
        List<String> points = new ArrayList<>();
        PerformanceRating[] ratings = PerformanceRating.values();
        for (int i = 0; i < shape.size(); i++) {
            PerformanceRating rating = ratings[ratings.length - 1 - i];
            int people = counts.getOrDefault(rating, 0);
            int x = APART * i + (APART - WIDE) / 2;
            bars.add(new Bar(rating, people, Math.round(people * 100f / all), place(shape.get(i)), x));
            points.add((x + WIDE / 2) + "," + (HIGH - shape.get(i)));
        }
        return new PatternPicture(List.copyOf(bars), String.join(" ", points));
    }

    private static Place place(int height) {
        return height == HIGH ? Place.MOST : height > HIGH / 4 ? Place.FEWER : Place.FEW;
    }
}
