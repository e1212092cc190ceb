package id.mumpuni.appraisal.rules;

/** How far the studies of somebody on study leave are (tugas belajar). */
public enum StudyOutcome {
    STUDYING,
    FINISHED,
    NOT_FINISHED // failed or dropped out
}
