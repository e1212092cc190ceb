package id.mumpuni.appraisal.rules;

import id.mumpuni.appraisal.ExpectationLevel;

/** Capaian kinerja organisasi, best first. */
public enum OrganisationRating {
    EXCELLENT, // Istimewa
    GOOD, // Baik
    NEEDS_IMPROVEMENT, // Butuh Perbaikan
    POOR, // Kurang
    VERY_POOR; // Sangat Kurang

    /** Whoever leads the unit has its achievement as the rating of the own work result. */
    public ExpectationLevel workResultOfHead() {
        return switch (this) {
            case EXCELLENT -> ExpectationLevel.ABOVE;
            case GOOD -> ExpectationLevel.MEETS;
            default -> ExpectationLevel.BELOW;
        };
    }
}
