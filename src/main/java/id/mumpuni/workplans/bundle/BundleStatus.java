package id.mumpuni.workplans.bundle;

import java.util.EnumSet;
import java.util.Set;

/** Where a bundle stands; the message key is {@code BundleStatus.NAME}. */
enum BundleStatus {
    WAITING,
    RUNNING,
    READY,
    CANCELLED,
    FAILED;

    static final Set<BundleStatus> OPEN = EnumSet.of(WAITING, RUNNING);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
