package id.mumpuni.people;

/** What the security module keeps as the principal of a session. */
public interface SignedIn {

    Actor actor();

    /** Name with titles, for the page's head. */
    String displayName();
}
