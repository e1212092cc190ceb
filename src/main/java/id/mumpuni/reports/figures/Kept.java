package id.mumpuni.reports.figures;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is dear to count, kept for a short time. One request counts it anew; those that come meanwhile take what is there,
 * and wait only if nothing is.
 */
public final class Kept<K, V> {

    private static final int MOST = 100;

    private record Counted<V>(V value, long at) {}

    private static final class Slot<V> {
        private final ReentrantLock counting = new ReentrantLock();
        private volatile @Nullable Counted<V> last;
    }

    private final Map<K, Slot<V>> slots = new ConcurrentHashMap<>();
    private final Duration time;
    private final Clock clock;

    /** @param time none: counted for each request */
    public Kept(Duration time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    public V get(K key, Supplier<V> count) {
        return get(key, any -> true, count);
    }

    /** @param fits false for what does not serve any more: it is counted anew at once, however fresh */
    public V get(K key, Predicate<V> fits, Supplier<V> count) {
        if (time.isZero()) {
            return count.get();
        }
        if (slots.size() >= MOST) {
            slots.clear();
        }
        Slot<V> slot = slots.computeIfAbsent(key, any -> new Slot<>());
        Counted<V> last = slot.last;
        Counted<V> known = last == null || !fits.test(last.value()) ? null : last;
        if (known != null && (isFresh(known) || !slot.counting.tryLock())) {
            return known.value();
        }
        if (known == null) {
            slot.counting.lock();
        }
        try {
            Counted<V> meanwhile = slot.last;
            if (meanwhile != null && isFresh(meanwhile) && fits.test(meanwhile.value())) {
                return meanwhile.value();
            }
            V value = count.get();
            slot.last = new Counted<>(value, clock.millis());
            return value;
        } finally {
            slot.counting.unlock();
        }
    }

    private boolean isFresh(Counted<V> counted) {
        return clock.millis() - counted.at() < time.toMillis();
    }
}
