package id.mumpuni.evidence.link;

import id.mumpuni.evidence.LinkState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came back from an address. */
record Page(
        LinkState state, @Nullable String title, @Nullable Instant date) {

    static final Page GONE = new Page(LinkState.GONE, null, null);
    static final Page PRIVATE = new Page(LinkState.PRIVATE, null, null);
}
