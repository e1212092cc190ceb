package id.mumpuni.dialogue.guidance;

/** The ways of bimbingan kinerja (PermenPANRB 6/2022, Lampiran III.D.4). */
enum GuidanceKind {
    COACHING,
    MENTORING,
    FORMAL_TRAINING,
    INFORMAL_TRAINING
}
