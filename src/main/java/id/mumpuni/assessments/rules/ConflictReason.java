package id.mumpuni.assessments.rules;

/** Why somebody cannot judge freely, or not at all. */
public enum ConflictReason {
    FAMILY, // Hubungan keluarga
    DISPUTE, // Perselisihan
    RIVALRY, // Bersaing untuk jabatan yang sama
    ABSENT, // Cuti atau tugas luar selama masa pengisian
    OTHER // Lainnya, with words
}
