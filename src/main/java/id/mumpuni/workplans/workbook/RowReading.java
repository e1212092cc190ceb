package id.mumpuni.workplans.workbook;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.shared.CellWords;
import id.mumpuni.shared.SheetProblem;
import id.mumpuni.shared.SheetRow;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row on its way in; what is wrong with it is noted.
 *
 * @param sheet named with the column of a problem; empty for the first sheet
 */
record RowReading(SheetRow row, String sheet, CellWords words, List<SheetProblem> problems) {

    private static final int LONGEST_SHOWN = 80;

    boolean isEmpty(String... columns) {
        return Stream.of(columns).allMatch(column -> row.text(column).isEmpty() && !row.isFormula(column));
    }

    /** Whose plan. */
    String person() {
        String number = EmployeeNumber.digits(text("NIP", LONGEST_SHOWN));
        check(number.length() == 18, "NIP", "sheet.problem.number");
        return number;
    }

    int year() {
        String year = text("TAHUN", LONGEST_SHOWN);
        boolean readable = year.matches("20\\d\\d");
        check(readable, "TAHUN", "sheet.problem.year");
        return readable ? Integer.parseInt(year) : 0;
    }

    String text(String column, int longest) {
        String text = row.text(column);
        check(!row.isFormula(column), column, "sheet.problem.formula");
        check(text.length() <= longest, column, "sheet.problem.long");
        return text;
    }

    String required(String column, int longest) {
        String text = text(column, longest);
        check(!text.isEmpty(), column, "sheet.problem.empty");
        return text;
    }

    <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
        String text = text(column, LONGEST_SHOWN);
        E constant = text.isEmpty() ? null : words.constant(type, text);
        check(text.isEmpty() || constant != null, column, "sheet.problem.word");
        return constant;
    }

    @Nullable
    UUID code(String column) {
        String text = text(column, LONGEST_SHOWN);
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noCode) {
            check(false, column, "sheet.problem.code");
            return null;
        }
    }

    void check(boolean right, String column, String reason) {
        if (!right) {
            String value = row.text(column);
            problems.add(new SheetProblem(
                    row.number(),
                    sheet.isEmpty() ? column : sheet + " · " + column,
                    value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value,
                    reason));
        }
    }

    static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
