package id.mumpuni.workplans.suggestion;

/** Where a suggestion for a plan comes from, in the order in which they are shown. */
enum Source {
    CELL, // shared out by a leader
    SHEET, // from a workbook of the office
    ANNEX, // lines of the annex from the same
    LAST_YEAR,
    LIBRARY
}
