package id.mumpuni.workplans.bundle;

/** Where a bundle stands; the message key is {@code BundleStatus.NAME}. */
enum BundleStatus {
    WAITING,
    RUNNING,
    READY,
    CANCELLED,
    FAILED;

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
