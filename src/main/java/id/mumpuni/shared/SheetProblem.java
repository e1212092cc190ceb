package id.mumpuni.shared;

/**
 * Why a row of a workbook cannot be taken over.
 *
 * @param reason message key
 */
public record SheetProblem(int row, String column, String value, String reason) {}
