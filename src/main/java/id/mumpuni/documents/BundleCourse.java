package id.mumpuni.documents;

import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** How the requests of one kind go on, each step in a transaction of its own; a week later they are removed. */
public final class BundleCourse<B extends BundleJob> {

    private static final Duration KEPT = Duration.ofDays(7);

    private final String name;
    private final BundleJobs<B> bundles;
    private final Transactions transactions;
    private final Clock clock;

    /** @param name under which its steps stand in the record of changes */
    public BundleCourse(String name, BundleJobs<B> bundles, Transactions transactions, Clock clock) {
        this.name = name;
        this.bundles = bundles;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those that wait or are under way, the oldest first. */
    public List<UUID> open() {
        return bundles.findByStatusInOrderByAskedAt(BundleStatus.OPEN).stream()
                .map(BundleJob::id)
                .toList();
    }

    public boolean isOpen(UUID bundle) {
        return bundles.get(bundle).status().isOpen();
    }

    /** False if it was cancelled before its turn came. */
    public boolean start(UUID bundle) {
        return change("start", bundle, BundleJob::run);
    }

    public void end(UUID bundle, BundleStatus status) {
        change("end", bundle, one -> one.end(status, Instant.now(clock)));
    }

    public void removeOld() {
        transactions
                .named(name + ".removeOld")
                .executeWithoutResult(
                        done -> bundles.deleteByAskedAtBefore(Instant.now(clock).minus(KEPT)));
    }

    private boolean change(String step, UUID id, Consumer<B> change) {
        return Objects.requireNonNull(transactions.named(name + "." + step).execute(running -> {
            B bundle = bundles.get(id);
            change.accept(bundle);
            return bundle.status().isOpen();
        }));
    }
}
