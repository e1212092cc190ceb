package id.mumpuni.people;

/** Jenjang of a functional position. */
public enum PositionLevel {
    EXPERT_PRINCIPAL, // Ahli utama
    EXPERT_SENIOR, // Ahli madya
    EXPERT_INTERMEDIATE, // Ahli muda
    EXPERT_JUNIOR, // Ahli pertama
    SKILLED_SUPERVISOR, // Penyelia
    SKILLED_ADVANCED, // Mahir
    SKILLED, // Terampil
    SKILLED_BEGINNER // Pemula
}
