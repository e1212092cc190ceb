package id.mumpuni.calibration.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.mumpuni.appraisal.PerformanceRating;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    // counted by hand: ranks 5 4 3 2 1 for the five predicates, deviation of the whole group
    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # very good | good | needs improvement | poor | very poor | n | mean   | deviation | tells
            0 | 0 | 0 | 0 | 0 | 0 | 0      | 0      | false
            1 | 0 | 0 | 0 | 0 | 1 | 5      | 0      | false
            0 | 4 | 0 | 0 | 0 | 4 | 4      | 0      | false
            0 | 5 | 0 | 0 | 0 | 5 | 4      | 0      | true
            1 | 1 | 1 | 1 | 1 | 5 | 3      | 1.4142 | true
            2 | 2 | 1 | 0 | 0 | 5 | 4.2    | 0.7483 | true
            3 | 0 | 0 | 0 | 3 | 6 | 3      | 2      | true
            0 | 0 | 0 | 0 | 7 | 7 | 1      | 0      | true
            """)
    void countsMeanAndDeviation(
            int veryGood,
            int good,
            int needsImprovement,
            int poor,
            int veryPoor,
            int people,
            double mean,
            double deviation,
            boolean tells) {
        int[] counts = {veryGood, good, needsImprovement, poor, veryPoor};
        List<PerformanceRating> ratings = new ArrayList<>();
        for (PerformanceRating rating : PerformanceRating.values()) {
            for (int i = 0; i < counts[rating.ordinal()]; i++) {
                ratings.add(rating);
            }
        }
        Spread spread = Spread.of(ratings);
        assertThat(spread.people()).isEqualTo(people);
        assertThat(spread.mean()).isCloseTo(mean, within(0.0001));
        assertThat(spread.deviation()).isCloseTo(deviation, within(0.0001));
        assertThat(spread.tells()).isEqualTo(tells);
        for (PerformanceRating rating : PerformanceRating.values()) {
            assertThat(spread.count(rating)).isEqualTo(counts[rating.ordinal()]);
        }
        assertThat(spread.segments().stream().mapToDouble(Spread.Segment::width).sum())
                .isCloseTo(people == 0 ? 0 : 100, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"VERY_POOR, 1", "POOR, 2", "NEEDS_IMPROVEMENT, 3", "GOOD, 4", "VERY_GOOD, 5"})
    void ranksTheFivePredicates(PerformanceRating rating, int rank) {
        assertThat(Spread.rank(rating)).isEqualTo(rank);
    }
}
