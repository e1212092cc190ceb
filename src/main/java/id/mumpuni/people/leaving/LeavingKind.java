package id.mumpuni.people.leaving;

/** Why somebody is no longer in service. */
enum LeavingKind {
    RETIRED,
    DIED,
    CONTRACT_ENDED,
    MOVED_OUT, // to another government
    OTHER
}
