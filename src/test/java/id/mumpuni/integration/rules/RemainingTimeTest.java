package id.mumpuni.integration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTimeTest {

    @ParameterizedTest(name = "{0} s of {1} s: {2} {3}")
    @CsvSource({
        "0,   0,   UNKNOWN, 0",
        "12,  0,   UNKNOWN, 12",
        "0,   20,  SECONDS, 20",
        "3,   20,  SECONDS, 20",
        "10,  20,  SECONDS, 10",
        "16,  20,  MOMENT,  0",
        "25,  20,  MOMENT,  0",
        "60,  20,  UNKNOWN, 60",
        "10,  101, MINUTES, 2",
        "0,   600, MINUTES, 10"
    })
    void noMoreIsSaidThanIsKnown(double elapsed, double expected, RemainingTime.Kind kind, long number) {
        assertThat(RemainingTime.of(elapsed, expected)).isEqualTo(new RemainingTime(kind, number));
    }

    @ParameterizedTest(name = "{0} s for {1} of {2} rows: {3} s")
    @CsvSource({"20, 250, 1000, 80", "2, 10, 1000, 0", "2, 0, 0, 0", "5, 0, 1000, 0"})
    void thePartThatIsDoneTellsTheWholeOnceItIsLargeEnough(double elapsed, long done, long all, double whole) {
        assertThat(RemainingTime.bySpeed(elapsed, done, all)).isEqualTo(whole);
    }
}
