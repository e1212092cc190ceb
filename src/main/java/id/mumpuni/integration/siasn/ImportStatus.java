package id.mumpuni.integration.siasn;

import java.util.Set;

/** Where a run stands; the message key is {@code ImportStatus.NAME}. */
enum ImportStatus {
    UPLOADED, // Diunggah
    READING, // Diperiksa
    CHECKED, // Siap diterapkan
    APPLYING, // Diterapkan
    APPLIED, // Selesai
    CANCELLED, // Dibatalkan
    FAILED; // Gagal

    private static final Set<ImportStatus> OPEN = Set.of(UPLOADED, READING, CHECKED, APPLYING);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Something is going on in the background. */
    public boolean isBusy() {
        return isOpen() && this != CHECKED;
    }
}
