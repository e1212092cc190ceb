package id.mumpuni.appraisal.report;

/** Where a report of a unit stands; the message key is {@code ReportStatus.NAME}. */
enum ReportStatus {
    SENT,
    RETURNED, // with what is missing; it is sent again as a new one
    ACCEPTED // and goes on with the next report of whoever accepted it
}
