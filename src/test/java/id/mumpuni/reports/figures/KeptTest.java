package id.mumpuni.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicInteger counted = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");

    @Test
    void whatWasCountedHoldsForItsTime() {
        Kept<String, Integer> kept = kept(Duration.ofSeconds(30));
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(1);
        now = now.plusSeconds(29);
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(1);
        assertThat(kept.get("b", counted::incrementAndGet)).isEqualTo(2);
        now = now.plusSeconds(1);
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void whatDoesNotServeIsCountedAnewHoweverFresh() {
        Kept<String, Integer> kept = kept(Duration.ofSeconds(30));
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(1);
        assertThat(kept.get("a", value -> value > 1, counted::incrementAndGet)).isEqualTo(2);
        assertThat(kept.get("a", value -> value > 1, counted::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void withoutATimeEveryoneCounts() {
        Kept<String, Integer> kept = kept(Duration.ZERO);
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(1);
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void manyWhoAskAtOnceLetOneCount() {
        Kept<String, Integer> kept = kept(Duration.ofSeconds(30));
        var all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> kept.get("a", counted::incrementAndGet)))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isEqualTo(1));
    }

    @Test
    void whoComesWhileItIsCountedAnewTakesWhatIsThere() throws Exception {
        Kept<String, Integer> kept = kept(Duration.ofSeconds(30));
        kept.get("a", counted::incrementAndGet);
        now = now.plusSeconds(60);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(() -> kept.get("a", () -> {
            begun.countDown();
            await(end);
            return counted.incrementAndGet();
        }));
        begun.await();
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(1);
        end.countDown();
        assertThat(slow.join()).isEqualTo(2);
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void aCountThatFailsIsTriedAgain() {
        Kept<String, Integer> kept = kept(Duration.ofSeconds(30));
        try {
            kept.get("a", () -> {
                throw new IllegalStateException("away");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("away");
        }
        assertThat(kept.get("a", counted::incrementAndGet)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <K, V> Kept<K, V> kept(Duration time) {
        return new Kept<>(time, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }
}
