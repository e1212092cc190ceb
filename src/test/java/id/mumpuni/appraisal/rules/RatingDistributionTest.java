package id.mumpuni.appraisal.rules;

import static id.mumpuni.appraisal.PerformanceRating.GOOD;
import static id.mumpuni.appraisal.PerformanceRating.NEEDS_IMPROVEMENT;
import static id.mumpuni.appraisal.PerformanceRating.POOR;
import static id.mumpuni.appraisal.PerformanceRating.VERY_GOOD;
import static id.mumpuni.appraisal.PerformanceRating.VERY_POOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.RatingDistribution.Check;
import id.mumpuni.appraisal.rules.RatingDistribution.Kind;
import id.mumpuni.appraisal.rules.RatingDistribution.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingDistributionTest {

    private static final int SMALL = 10;
    private static final List<Rule> PATTERN = List.of(
            new Rule(Kind.MOST, 0, List.of(GOOD)),
            new Rule(Kind.AT_MOST, 70, List.of(GOOD)),
            new Rule(Kind.SOME, 0, List.of(NEEDS_IMPROVEMENT, POOR)),
            new Rule(Kind.AT_LEAST, 60, List.of(VERY_GOOD)));

    @Test
    void roundsInFavourOfASmallTeam() {
        Check most =
                RatingDistribution.check(PATTERN, SMALL, counts(0, 3, 1, 0, 0)).get(1);
        assertThat(most.kind()).isEqualTo(Kind.AT_MOST);
        assertThat(most.people()).isEqualTo(3); // 70 % of 4 is 2.8
        assertThat(most.met()).isTrue();
    }

    @Test
    void saysNothingWhileNobodyIsRated() {
        assertThat(RatingDistribution.check(PATTERN, SMALL, Map.of())).isEmpty();
    }

    /** One person more than a share of a small team is within it, of a large team outside. */
    @ParameterizedTest
    @CsvSource({
        "9, 7, true",
        "10, 7, true",
        "10, 8, false",
        "40, 28, true",
        "40, 29, false",
        "4, 3, true",
        "4, 4, false"
    })
    void aShareIsCountedInPeople(int team, int good, boolean within) {
        Check most = RatingDistribution.check(PATTERN, SMALL, counts(0, good, team - good, 0, 0))
                .get(1);
        assertThat(most.met()).isEqualTo(within);
    }

    @Test
    void countsExactlyThePeopleOfALine() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            var counts = counts(
                    random.nextInt(9), random.nextInt(9), random.nextInt(9), random.nextInt(9), 1 + random.nextInt(9));
            for (Check check : RatingDistribution.check(PATTERN, SMALL, counts)) {
                assertThat(check.actual())
                        .isEqualTo(check.ratings().stream()
                                .mapToInt(rating -> counts.getOrDefault(rating, 0))
                                .sum());
            }
        }
    }

    private static Map<PerformanceRating, Integer> counts(int vg, int good, int ni, int poor, int vp) {
        Map<PerformanceRating, Integer> counts = new EnumMap<>(PerformanceRating.class);
        counts.put(VERY_GOOD, vg);
        counts.put(GOOD, good);
        counts.put(NEEDS_IMPROVEMENT, ni);
        counts.put(POOR, poor);
        counts.put(VERY_POOR, vp);
        return counts;
    }
}
