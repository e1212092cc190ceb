package id.mumpuni.shared;

/** Why a file as a whole cannot be read; the message key is {@code FileProblem.NAME}. */
public enum FileProblem {
    NOT_A_WORKBOOK,
    OLD_WORKBOOK,
    OTHER_DOCUMENT,
    TOO_LARGE,
    TOO_MUCH_INSIDE,
    UNSAFE,
    DAMAGED,
    NO_ROWS,
    MISSING_COLUMNS,
    OTHER_KIND
}
