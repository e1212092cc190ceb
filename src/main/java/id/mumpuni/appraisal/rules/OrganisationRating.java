package id.mumpuni.appraisal.rules;

import id.mumpuni.appraisal.ExpectationLevel;

/** Capaian kinerja organisasi, best first. */
public enum OrganisationRating {
    EXCELLENT, // Istimewa
    GOOD, // Baik
    NEEDS_IMPROVEMENT, // Butuh Perbaikan
    POOR, // Kurang
    VERY_POOR; // Sangat Kurang

    /** What is proposed as the work result of whoever leads the unit. */
    public ExpectationLevel workResultOfHead() {
        return switch (this) {
            case EXCELLENT -> ExpectationLevel.ABOVE;
            case GOOD -> ExpectationLevel.MEETS;
            default -> ExpectationLevel.BELOW;
        };
    }
}
