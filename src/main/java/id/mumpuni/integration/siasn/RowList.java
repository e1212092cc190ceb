package id.mumpuni.integration.siasn;

import org.jspecify.annotations.Nullable;

/** Which rows of a run a page lists. */
record RowList(Subject subject, @Nullable Outcome outcome) {

    enum Subject {
        PEOPLE,
        UNITS,
        APPRAISERS
    }
}
