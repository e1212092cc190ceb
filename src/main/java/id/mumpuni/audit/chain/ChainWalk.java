package id.mumpuni.audit.chain;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes from link to link, from the first on, and says of each whether it is as it was sealed. */
final class ChainWalk {

    // an entry of before the seal before could only be sealed now if its transaction took so long
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    private long seq;
    private String hash = "0".repeat(64);
    private @Nullable OffsetDateTime seal;
    private @Nullable OffsetDateTime sealBefore;

    Optional<Finding> next(Link link) {
        Optional<FindingKind> kind = Optional.ofNullable(judge(link));
        if (!link.sealedAt().equals(seal)) {
            sealBefore = seal;
            seal = link.sealedAt();
        }
        if (kind.isEmpty() && wasPutInLater(link)) {
            kind = Optional.of(FindingKind.ADDED);
        }
        seq = link.seq();
        hash = link.hash();
        return kind.map(one -> Finding.of(one, link));
    }

    private @Nullable FindingKind judge(Link link) {
        if (link.entry() == null || link.seq() != seq + 1) {
            return FindingKind.MISSING;
        }
        if (!link.previous().equals(hash)) {
            return FindingKind.ORDER;
        }
        return link.computed(link.entry()).equals(link.hash()) ? null : FindingKind.CHANGED;
    }

    private boolean wasPutInLater(Link link) {
        return link.entry() != null
                && sealBefore != null
                && link.entryId() > link.lastBefore()
                && link.entry().at().isBefore(sealBefore.minus(LONGEST_TRANSACTION));
    }
}
