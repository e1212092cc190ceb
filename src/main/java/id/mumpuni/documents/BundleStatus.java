package id.mumpuni.documents;

import java.util.EnumSet;
import java.util.Set;

/** Where a bundle stands; the message key is {@code BundleStatus.NAME}. */
public enum BundleStatus {
    WAITING,
    RUNNING,
    READY,
    CANCELLED,
    FAILED;

    public static final Set<BundleStatus> OPEN = EnumSet.of(WAITING, RUNNING);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
