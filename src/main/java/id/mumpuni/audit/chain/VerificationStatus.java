package id.mumpuni.audit.chain;

enum VerificationStatus {
    RUNNING,
    SOUND,
    BROKEN,
    /** It did not come to an end; it can be asked for again. */
    STOPPED
}
