package id.mumpuni.audit.chain;

enum FindingKind {
    /** An entry does not say any more what was sealed. */
    CHANGED,
    /** A link, or the entry of a link, is gone. */
    MISSING,
    /** Links stand in another order. */
    ORDER,
    /** An entry was put among the others later. */
    ADDED,
    /** The chain does not lead to a head any more that was noted earlier. */
    REWRITTEN,
    /** A row holds what no entry tells. */
    ROW_CHANGED,
    /** A row is gone, and no entry tells of it. */
    ROW_MISSING,
    /** A row is there of which no entry tells. */
    ROW_ADDED
}
