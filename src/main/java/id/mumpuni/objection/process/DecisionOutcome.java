package id.mumpuni.objection.process;

/** What the superior decided. */
enum DecisionOutcome {
    CONFIRMED,
    CHANGED
}
