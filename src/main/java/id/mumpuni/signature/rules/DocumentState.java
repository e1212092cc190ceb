package id.mumpuni.signature.rules;

/** All that is said about a document to somebody who asks. */
public enum DocumentState {
    CURRENT,
    REPLACED,
    WITHDRAWN,
    UNKNOWN
}
