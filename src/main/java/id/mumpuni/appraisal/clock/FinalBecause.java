package id.mumpuni.appraisal.clock;

/** Why nothing can be said against a result any more. */
public enum FinalBecause {
    TAKEN_OVER, // the superior evaluated in place of a late appraiser
    REGIONAL_HEAD, // the head of the region evaluated
    DECIDED, // an objection was decided
    LAPSED, // the days for an objection are over; computed, never written
    WITHDRAWN // the objection was; computed as well
}
