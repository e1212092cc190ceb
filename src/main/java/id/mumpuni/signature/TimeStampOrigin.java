package id.mumpuni.signature;

/** Who says at what time a document was signed. */
public enum TimeStampOrigin {
    OWN, // this installation
    EXTERNAL // a time-stamping authority
}
