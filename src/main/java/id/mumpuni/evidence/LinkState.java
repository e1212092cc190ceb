package id.mumpuni.evidence;

/** What is known of the page behind a link. */
public enum LinkState {
    WAITING, // nobody has looked yet, or looking is switched off
    ALIVE,
    GONE, // the page answered with an error, or not at all
    PRIVATE // not on the public internet: the server does not look there
}
