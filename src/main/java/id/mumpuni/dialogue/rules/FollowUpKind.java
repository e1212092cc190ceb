package id.mumpuni.dialogue.rules;

/** What a leader does about feedback. */
public enum FollowUpKind {
    APPRECIATION, // apresiasi
    ASSIGNMENT, // penugasan baru
    EXPECTATION, // penyesuaian ekspektasi
    RESOURCES, // penyesuaian dukungan sumber daya
    COACHING, // pembinaan kinerja
    TAKEN_OVER; // pengambilalihan rencana hasil kerja

    /** It comes into the person's plan by a revision. */
    public boolean changesPlan() {
        return this == ASSIGNMENT || this == EXPECTATION || this == RESOURCES;
    }
}
