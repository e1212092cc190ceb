package id.mumpuni.assessments.rules;

/** Who somebody is to the person rated. */
public enum RaterGroup {
    SELF, // Diri sendiri: shown, never weighed
    SUPERIOR, // Atasan
    PEER, // Rekan sejawat
    SUBORDINATE, // Bawahan
    PUBLIC; // Masyarakat yang dilayani: through codes, not through forms

    /** One of several, so that somebody else can take the place. */
    public boolean drawn() {
        return this == PEER || this == SUBORDINATE;
    }
}
