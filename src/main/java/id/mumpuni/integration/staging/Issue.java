package id.mumpuni.integration.staging;

/**
 * Something wrong with one cell.
 *
 * @param detail fills the message, for example the other row; may be empty
 */
record Issue(ExportFile file, int row, String column, String value, IssueCode code, String detail) {}
