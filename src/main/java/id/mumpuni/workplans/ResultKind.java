package id.mumpuni.workplans;

/** Priority of a planned result. */
public enum ResultKind {
    MAIN, // utama
    ADDITIONAL // tambahan
}
