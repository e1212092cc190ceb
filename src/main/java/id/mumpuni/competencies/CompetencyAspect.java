package id.mumpuni.competencies;

/** What a competency is made of; every level of it is told in all three. */
public enum CompetencyAspect {
    KNOWLEDGE, // Pengetahuan
    SKILL, // Keterampilan
    ATTITUDE // Sikap
}
