package id.mumpuni.integration.siasn;

/** Why a run stopped or has to be looked at again, apart from what is wrong with a file; key {@code RunFailure.NAME}. */
enum RunFailure {
    UNEXPECTED,
    INTERRUPTED,
    DATA_CHANGED,
    FILES_GONE
}
