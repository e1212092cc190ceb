package id.mumpuni.appraisal.rules;

/** Who is asked about a person. */
public enum RaterRelation {
    LEADER,
    SELF,
    PEER,
    SUBORDINATE,
    PUBLIC
}
