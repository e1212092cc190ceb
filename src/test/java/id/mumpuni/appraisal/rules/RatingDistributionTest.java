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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingDistributionTest {

    @ParameterizedTest(name = "{0}: Sangat Baik {1}, Baik {2}, Butuh Perbaikan {3}, Kurang {4}, Sangat Kurang {5}")
    @CsvSource(textBlock = """
            GOOD,              3, 14,  2, 1, 0, ''
            GOOD,              4, 16,  0, 0, 0, 'AT_MOST 70, SOME 0'
            NEEDS_IMPROVEMENT, 3,  5, 12, 0, 0, 'AT_MOST 10'
            VERY_POOR,         1,  2,  0, 1, 6, 'AT_MOST 0'
            EXCELLENT,        14,  4,  2, 0, 0, ''
            EXCELLENT,        15,  5,  0, 0, 0, 'AT_MOST 70'
            EXCELLENT,         5, 15,  0, 0, 0, 'MOST 0'
            POOR,              0,  0,  2, 12, 6, ''
            POOR,              3,  0,  0, 11, 6, 'AT_LEAST 60, AT_LEAST 10, AT_MOST 10'
            VERY_POOR,         0,  4,  2, 2, 12, ''
            """)
    void saysWhichLinesOfThePatternAreNotMet(
            OrganisationRating organisation, int vg, int good, int ni, int poor, int vp, String unmet) {
        assertThat(unmet(RatingDistribution.check(organisation, counts(vg, good, ni, poor, vp))))
                .isEqualTo(unmet);
    }

    @Test
    void roundsInFavourOfASmallTeam() {
        Check most = RatingDistribution.check(OrganisationRating.GOOD, counts(0, 3, 1, 0, 0))
                .get(1);
        assertThat(most.kind()).isEqualTo(Kind.AT_MOST);
        assertThat(most.people()).isEqualTo(3); // 70 % of 4 is 2.8
        assertThat(most.met()).isTrue();
    }

    @Test
    void saysNothingWhileNobodyIsRated() {
        assertThat(RatingDistribution.check(OrganisationRating.GOOD, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void countsExactlyThePeopleOfALine(OrganisationRating organisation) {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            var counts = counts(
                    random.nextInt(9), random.nextInt(9), random.nextInt(9), random.nextInt(9), 1 + random.nextInt(9));
            for (Check check : RatingDistribution.check(organisation, counts)) {
                assertThat(check.actual())
                        .isEqualTo(check.ratings().stream()
                                .mapToInt(rating -> counts.getOrDefault(rating, 0))
                                .sum());
            }
        }
    }

    private static String unmet(List<Check> checks) {
        return String.join(
                ", ",
                checks.stream()
                        .filter(check -> !check.met())
                        .map(check -> check.kind() + " " + check.percent())
                        .toList());
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
