package id.mumpuni.evidence.link;

import id.mumpuni.evidence.LinkState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came back from an address.
 *
 * @param answered some server said something, even that there is no such page
 */
record Page(
        LinkState state,
        boolean answered,
        @Nullable String title,
        @Nullable Instant date) {

    static final Page GONE = new Page(LinkState.GONE, true, null, null);
    static final Page SILENT = new Page(LinkState.GONE, false, null, null);
    static final Page PRIVATE = new Page(LinkState.PRIVATE, false, null, null);
}
