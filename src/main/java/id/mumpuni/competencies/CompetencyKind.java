package id.mumpuni.competencies;

public enum CompetencyKind {
    MANAGERIAL, // Manajerial
    SOCIOCULTURAL, // Sosial kultural
    TECHNICAL // Teknis
}
