package id.mumpuni.workplans.print;

/** The sheets of a plan's document; each can be had by itself. */
enum PlanSheet {
    PLAN, // formats A.1.1, A.1.2, A.1.6, A.1.7
    ANNEX, // format A.1.8
    MANUAL // format A.1.3
}
