package id.mumpuni.assessments.rules;

/** Where a round is on a day; the SQL function {@code round_phase} says it. */
public enum RoundPhase {
    DRAFT, // Rancangan
    OPENING, // Sedang dibuka: copies and forms are being made
    WAITING, // Menunggu hari pertama
    OPEN, // Sedang diisi
    CLOSED, // Ditutup
    CANCELLED; // Dibatalkan: its forms are destroyed

    /** Its forms can still be replaced, its last day moved. */
    public boolean running() {
        return this == WAITING || this == OPEN;
    }
}
