package id.mumpuni.assessments.rules;

public enum RoundPurpose {
    MAPPING, // Pemetaan
    SELECTION, // Seleksi
    DEVELOPMENT // Pengembangan
}
