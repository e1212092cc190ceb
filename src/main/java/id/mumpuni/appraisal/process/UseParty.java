package id.mumpuni.appraisal.process;

/** The two who agree that an earlier result counts. */
public enum UseParty {
    EMPLOYEE,
    APPRAISER
}
