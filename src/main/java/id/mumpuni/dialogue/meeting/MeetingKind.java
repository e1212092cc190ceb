package id.mumpuni.dialogue.meeting;

/** The two kinds of meetings. */
enum MeetingKind {
    EVALUATION, // rapat evaluasi of a unit
    DIALOGUE // dialog kinerja, one to one
}
