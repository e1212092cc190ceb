package id.mumpuni.appraisal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.PerformanceRating;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published is attacked by somebody who knows the rule, the sum and every shown number. */
class OpenDistributionTest {

    private static final PerformanceRating[] RATINGS = PerformanceRating.values();

    /** Every distribution of so many people is published, and whoever sees it tries to undo it. */
    @ParameterizedTest
    @CsvSource({"5, 26", "6, 27", "10, 24"})
    void nobodyCanHaveAHiddenNumberBack(int fewest, int most) {
        for (int people = 1; people <= most; people++) {
            Map<OpenDistribution, List<int[]>> seen = new HashMap<>();
            for (int[] counts : distributions(people, RATINGS.length)) {
                OpenDistribution.of(map(counts), fewest)
                        .ifPresent(shown -> seen.computeIfAbsent(shown, key -> new ArrayList<>())
                                .add(counts));
            }
            seen.forEach((shown, possible) -> {
                for (PerformanceRating rating : RATINGS) {
                    if (!shown.shown().containsKey(rating)) {
                        Set<Integer> numbers = possible.stream()
                                .map(counts -> counts[rating.ordinal()])
                                .collect(Collectors.toSet());
                        assertThat(numbers).as(shown + " hides " + rating).hasSizeGreaterThan(1);
                    }
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7})
    void noSmallNumberIsEverShown(int fewest) {
        for (int[] counts : distributions(25, RATINGS.length)) {
            OpenDistribution.of(map(counts), fewest)
                    .ifPresent(shown ->
                            assertThat(shown.shown().values()).allMatch(count -> count == 0 || count >= fewest));
        }
    }

    @Test
    void aLoneSmallNumberTakesTheSmallestOtherWithIt() {
        OpenDistribution shown =
                OpenDistribution.of(map(new int[] {40, 120, 12, 3, 8}), 5).orElseThrow();
        assertThat(shown.people()).isEqualTo(183);
        assertThat(shown.shown())
                .containsOnlyKeys(
                        PerformanceRating.VERY_GOOD, PerformanceRating.GOOD, PerformanceRating.NEEDS_IMPROVEMENT);
    }

    @Test
    void nothingIsPublishedOfTooFewOrOfPeopleWhoAllGotTheSame() {
        assertThat(OpenDistribution.of(map(new int[] {1, 3, 0, 0, 0}), 5)).isEmpty();
        assertThat(OpenDistribution.of(map(new int[] {0, 60, 0, 0, 0}), 5)).isEmpty();
        assertThat(OpenDistribution.of(Map.of(), 5)).isEmpty();
        assertThat(OpenDistribution.of(map(new int[] {4, 4, 4, 4, 4}), 5))
                .as("four each, as the sum tells")
                .isEmpty();
    }

    private static Map<PerformanceRating, Integer> map(int[] counts) {
        Map<PerformanceRating, Integer> map = new EnumMap<>(PerformanceRating.class);
        for (int i = 0; i < counts.length; i++) {
            map.put(RATINGS[i], counts[i]);
        }
        return map;
    }

    private static List<int[]> distributions(int people, int cells) {
        List<int[]> all = new ArrayList<>();
        fill(new int[cells], 0, people, all);
        return all;
    }

    private static void fill(int[] counts, int at, int left, List<int[]> all) {
        if (at == counts.length - 1) {
            counts[at] = left;
            all.add(counts.clone());
            return;
        }
        for (int n = 0; n <= left; n++) {
            counts[at] = n;
            fill(counts, at + 1, left - n, all);
        }
    }
}
