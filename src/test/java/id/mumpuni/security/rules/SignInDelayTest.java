package id.mumpuni.security.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDelayTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "4, PT0S",
        "5, PT30S",
        "6, PT1M",
        "7, PT2M",
        "11, PT32M",
        "12, PT1H",
        "13, PT1H",
        "1000, PT1H"
    })
    void theWaitDoublesUpToAnHour(int failures, Duration wait) {
        assertThat(SignInDelay.OF_NAME.after(failures)).isEqualTo(wait);
    }

    @Test
    void moreFailuresNeverMeanAShorterWait() {
        for (int failures = 0; failures < 200; failures++) {
            assertThat(SignInDelay.OF_ADDRESS.after(failures + 1))
                    .isGreaterThanOrEqualTo(SignInDelay.OF_ADDRESS.after(failures));
        }
    }

    @Test
    void failuresFadeOneByOne() {
        assertThat(SignInDelay.OF_NAME.remembered(5, NOON, NOON.plus(Duration.ofMinutes(59))))
                .isEqualTo(5);
        assertThat(SignInDelay.OF_NAME.remembered(5, NOON, NOON.plus(Duration.ofHours(2))))
                .isEqualTo(3);
        assertThat(SignInDelay.OF_NAME.remembered(5, NOON, NOON.plus(Duration.ofDays(9))))
                .isZero();
    }

    @Test
    void aWholeOfficeBehindOneAddressHasMoreTries() {
        assertThat(SignInDelay.OF_ADDRESS.after(99)).isZero();
        assertThat(SignInDelay.OF_ADDRESS.after(100)).isPositive();
    }
}
