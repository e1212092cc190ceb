package id.mumpuni.people.directory;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** How many rows a filter finds, kept for a few seconds: paging and typing ask for the same count again and again. */
@Component
class RecentCounts {

    private static final long KEPT_MILLIS = 5_000;
    private static final int MOST_ENTRIES = 2_000;

    private record Count(long rows, long until) {}

    private final Map<Object, Count> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    RecentCounts(Clock clock) {
        this.clock = clock;
    }

    long of(Object filter, LongSupplier count) {
        long now = clock.millis();
        Count known = counts.get(filter);
        if (known != null && known.until() > now) {
            return known.rows();
        }
        if (counts.size() >= MOST_ENTRIES) {
            counts.clear();
        }
        long rows = count.getAsLong();
        counts.put(filter, new Count(rows, now + KEPT_MILLIS));
        return rows;
    }
}
