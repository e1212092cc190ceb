package id.mumpuni.reports.rules;

/** What is counted for the merit worksheet of 2026: people, and objections. */
public enum MeritFigure {
    PEOPLE, // of whom a plan is due
    COMPLETE, // the plan is set, each result has indicators and these have targets
    ON_TIME, // the first plan of the year was set in time
    CASCADED, // the plan is set and no result is without a link
    EXPECTED, // the plan is set and names a special expectation
    SOUND, // the three before, all of them
    STEPPED, // the plan is set and each result has an action plan for the period
    HOLDERS, // the plan is set
    DUE, // the plan is set and a period of it is over
    RECORDED, // each result is recorded in each of these periods
    HEARD, // the leader gave feedback in the quarter
    STALLED, // the leader saw no progress in this year
    HELPED, // and agreed on what follows
    APPRAISED, // in a period of the year whose days of evaluation are over
    PERIODIC_DUE,
    PERIODIC, // each of their periodic results is signed
    ANNUAL_DUE,
    ANNUAL, // the annual result is signed
    TIMELY, // each result was signed within the days of the evaluation
    PROVEN, // each result is signed and rests on evidence
    LOW, // a result below what was expected
    IMPROVED, // and each such result was followed by guidance or counselling
    REPORT_DUE, // the day of reporting has passed
    REPORTED, // each result has come to the PyB
    OBJECTIONS, // ended, or past their day
    SETTLED // withdrawn, or decided in time
}
