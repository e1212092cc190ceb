package id.mumpuni.progress;

/** How often performance is documented. */
public enum Rhythm {
    MONTHLY,
    QUARTERLY
}
