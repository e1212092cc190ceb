package id.mumpuni.integration.siasn;

/** What a run means for one person or unit; the message key is {@code Outcome.NAME}. */
enum Outcome {
    NEW, // Baru
    CHANGED, // Berubah
    MOVED, // Pindah
    UNCHANGED, // Tetap
    MISSING, // Tidak ada di berkas
    REJECTED // Ditolak
}
