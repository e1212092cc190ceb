package id.mumpuni.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as pages show it: a file (with type and size) or a link (with address and state).
 *
 * @param title the file's name, or the title of the page when it was first read, or its address
 */
public record EvidenceItem(
        UUID id,
        UUID ownerId,
        String title,
        @Nullable EvidenceType type,
        @Nullable Long size,
        @Nullable String url,
        @Nullable LinkState linkState,
        @Nullable Instant pageDate,
        @Nullable Instant checkedAt,
        Instant createdAt) {

    public boolean file() {
        return type != null;
    }

    public boolean gone() {
        return linkState == LinkState.GONE;
    }

    /** {@code 1,2 MB} or {@code 340 kB}; empty for a link. */
    public String readableSize() {
        if (size == null) {
            return "";
        }
        long kilobytes = Math.max(1, Math.round(size / 1024.0));
        return kilobytes < 1024
                ? kilobytes + " kB"
                : String.valueOf(Math.round(kilobytes / 102.4) / 10.0).replace('.', ',') + " MB";
    }
}
