package id.mumpuni.workplans;

/** Quality and degree of control of a leader's result (Lampiran II, stage 2, and format A.1.3). */
public enum ControlLevel {
    OUTCOME, // outcome
    INTERMEDIATE_OUTCOME, // outcome antara
    LOW_CONTROL_OUTPUT // output kendali rendah
}
