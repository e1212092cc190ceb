package id.mumpuni.objection.process;

/** The way of one objection. */
enum ObjectionStatus {
    FILED,
    WITHDRAWN, // by the employee, before the decision
    DECIDED
}
