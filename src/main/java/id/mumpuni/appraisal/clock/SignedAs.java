package id.mumpuni.appraisal.clock;

/** In which part a result was signed. */
public enum SignedAs {
    APPRAISER,
    SUPERIOR
}
