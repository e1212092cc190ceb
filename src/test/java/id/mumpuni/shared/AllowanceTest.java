package id.mumpuni.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    @Test
    void sixtyQuestionsAreFreeThenOneEveryFiveSeconds() {
        Allowance allowance = Allowance.full(NOW);
        for (int i = 0; i < 60; i++) {
            assertThat(allowance.remaining()).isZero();
            allowance = allowance.used();
        }
        assertThat(allowance.remaining()).isEqualTo(Duration.ofSeconds(5));
        assertThat(allowance.on(NOW.plusSeconds(3)).remaining()).isEqualTo(Duration.ofSeconds(2));
        assertThat(allowance.on(NOW.plusSeconds(5)).remaining()).isZero();
        assertThat(allowance.on(NOW.plusSeconds(300)).isFull()).isTrue();
        assertThat(allowance.givenBack().remaining()).isZero();
    }

    @Test
    void neverMoreThanAllAndNeverBackInTime() {
        assertThat(Allowance.full(NOW).givenBack().isFull()).isTrue();
        assertThat(Allowance.full(NOW).used().on(NOW.minusSeconds(60)).left()).isEqualTo(59);
    }
}
