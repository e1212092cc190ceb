package id.mumpuni.appraisal.process;

/** Why somebody is not appraised in a period after all. */
public enum TakenOutKind {
    LEAVE,
    SUSPENDED,
    DIED,
    RETIRED,
    CONTRACT_ENDED, // of a PPPK
    MOVED,
    OTHER
}
