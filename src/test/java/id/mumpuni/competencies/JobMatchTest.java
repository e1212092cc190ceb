package id.mumpuni.competencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The percentages, gaps and bands that the sources give, and what holds for any levels. */
class JobMatchTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3 3 3 3 2 3 2 3 3, 92.592593, 92.592593",
        "3, 3 3 3 3 2 2 2 2 1, 77.777778, 77.777778",
        "4, 5 4 3 4 3 4 3 4 4, 91.666667, 94.444444",
        "3, 3 4 2 3 3 1 3 3 2, 85.185185, 88.888889",
        "4, 5 5 5 5 4 4 4 4 4, 100.000000, 100.000000"
    })
    void theMatchIsWhatTheSourcesSay(int required, String reached, BigDecimal capped, BigDecimal uncapped) {
        var levels = levels(required, reached);
        assertThat(JobMatch.capped(levels).percent()).isEqualTo(capped);
        assertThat(JobMatch.uncapped(levels).percent()).isEqualTo(uncapped);
    }

    @Test
    void aSurplusElsewhereHidesNoGap() {
        assertThat(JobMatch.capped(levels(3, "3 4 2 3 3 1 3 3 2")).gaps()).containsExactly(0, 0, 1, 0, 0, 2, 0, 0, 1);
    }

    @Test
    void aHeavierCompetencyCountsMore() {
        var light = new JobMatch.Level(4, 4);
        var heavy = new JobMatch.Level(4, 2, BigDecimal.valueOf(3));
        assertThat(JobMatch.capped(List.of(light, heavy)).percent()).isEqualByComparingTo("62.5");
    }

    /** The same percentage is one thing for a mapping and another for an appointment. */
    @ParameterizedTest
    @CsvSource({
        "92.592593, OPTIMAL, QUALIFIED",
        "90, OPTIMAL, QUALIFIED",
        "89.999999, FAIRLY_OPTIMAL, QUALIFIED",
        "80, FAIRLY_OPTIMAL, QUALIFIED",
        "79.999999, FAIRLY_OPTIMAL, STILL_QUALIFIED",
        "78, FAIRLY_OPTIMAL, STILL_QUALIFIED",
        "77.996, NOT_OPTIMAL, STILL_QUALIFIED",
        "77.777778, NOT_OPTIMAL, STILL_QUALIFIED",
        "68, NOT_OPTIMAL, STILL_QUALIFIED",
        "67.999999, NOT_OPTIMAL, NOT_YET_QUALIFIED"
    })
    void theBandFollowsThePurpose(BigDecimal percent, MatchBand mapping, MatchBand selection) {
        assertThat(MatchBand.MAPPING.of(percent)).isEqualTo(mapping);
        assertThat(MatchBand.SELECTION.of(percent)).isEqualTo(selection);
    }

    @Test
    void aHigherLevelNeverLowersTheMatch() {
        Random random = new Random(11);
        for (int run = 0; run < 500; run++) {
            List<JobMatch.Level> levels = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                levels.add(new JobMatch.Level(
                        1 + random.nextInt(5), random.nextInt(5), BigDecimal.valueOf(1 + random.nextInt(3))));
            }
            var before = JobMatch.capped(levels).percent();
            int at = random.nextInt(levels.size());
            var old = levels.get(at);
            levels.set(at, new JobMatch.Level(old.required(), old.reached() + 1, old.weight()));
            assertThat(JobMatch.capped(levels).percent()).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void nothingRequiredIsNoMatch() {
        assertThatIllegalArgumentException().isThrownBy(() -> JobMatch.capped(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new JobMatch.Level(6, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatchBand.Lines(true, BigDecimal.TEN, BigDecimal.valueOf(20)));
    }

    private static List<JobMatch.Level> levels(int required, String reached) {
        return Arrays.stream(reached.split(" "))
                .map(level -> new JobMatch.Level(required, Integer.parseInt(level)))
                .toList();
    }
}
