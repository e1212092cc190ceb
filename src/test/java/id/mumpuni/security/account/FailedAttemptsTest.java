package id.mumpuni.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FailedAttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FailedAttempts attempts;

    private final String name = "nama-" + UUID.randomUUID();
    private final String address = "alamat-" + UUID.randomUUID();

    @Test
    void fiveTriesAreFreeThenTheWaitGrows() {
        for (int i = 0; i < 5; i++) {
            assertThat(at(NOON).count(name, address)).isZero();
        }
        assertThat(at(NOON).count(name, address)).isEqualTo(Duration.ofSeconds(30));
        assertThat(at(NOON.plusSeconds(31)).count(name, address)).isZero();
        assertThat(at(NOON.plusSeconds(32)).count(name, address)).isEqualTo(Duration.ofSeconds(59));
    }

    @Test
    void waitingInVainDoesNotMakeItLonger() {
        for (int i = 0; i < 5; i++) {
            at(NOON).count(name, address);
        }
        for (int i = 0; i < 20; i++) {
            at(NOON).count(name, address);
        }
        assertThat(at(NOON).count(name, address)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theNameIsTheSameHoweverItIsTyped() {
        for (int i = 0; i < 5; i++) {
            at(NOON).count(name.toUpperCase() + " ".repeat(i), address);
        }
        assertThat(at(NOON).count(name, address)).isPositive();
    }

    @Test
    void successForgetsTheNameAndTakesBackTheAttemptOfTheAddress() {
        for (int i = 0; i < 4; i++) {
            at(NOON).count(name, address);
        }
        at(NOON).succeeded(name, address);
        for (int i = 0; i < 5; i++) {
            assertThat(at(NOON).count(name, address)).isZero();
        }
    }

    @Test
    void anAddressThatTriesManyNamesHasToWait() {
        for (int i = 0; i < 100; i++) {
            assertThat(at(NOON).count(name + i, address)).isZero();
        }
        assertThat(at(NOON).count(name + "x", address)).isPositive();
        assertThat(at(NOON).count(name + "x", "elsewhere-" + address)).isZero();
    }

    @Test
    void neitherNameNorAddressIsKept() {
        at(NOON).count(name, address);
        assertThat(jdbc.sql("SELECT key FROM sign_in_failure")
                        .query(String.class)
                        .list())
                .allMatch(key -> key.matches("[0-9a-f]{64}"));
    }

    @Test
    void manyGuessesAtTheSameMomentDoNotSlipThrough() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        Callable<Boolean> guess = () -> attempts.count(name, address).isZero();
        long through = 0;
        for (Future<Boolean> result :
                pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> guess).toList())) {
            through += result.get() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(through).isEqualTo(5);
    }

    private FailedAttempts at(Instant now) {
        return new FailedAttempts(jdbc, Clock.fixed(now, ZoneId.of("Asia/Jakarta")));
    }
}
