package id.mumpuni.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** One row with its cells by header. Nothing is evaluated: a formula is what it is, not its result. */
public final class SheetRow {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Excel counts days from 1900; anything outside of 1900 to 2199 is no date of a person or a post. */
    private static final double LAST_SERIAL_DATE = 109_573;

    private final Row row;
    private final Map<String, Integer> columns;

    SheetRow(Row row, Map<String, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    /** As the spreadsheet shows it, counted from 1. */
    public int number() {
        return row.getRowNum();
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The text of the cell without blanks around it and without the apostrophe that marks text; empty if there is none. */
    public String text(String column) {
        Cell cell = cell(column);
        if (cell == null) {
            return "";
        }
        String text = cell.getType() == CellType.ERROR ? String.valueOf(cell.getRawValue()) : cell.getText();
        String clean = clean(text);
        return clean.startsWith("'") ? clean.substring(1).strip() : clean;
    }

    public boolean isFormula(String column) {
        Cell cell = cell(column);
        return cell != null && cell.getFormula() != null;
    }

    public boolean isError(String column) {
        Cell cell = cell(column);
        return cell != null && cell.getType() == CellType.ERROR;
    }

    public boolean isNumber(String column) {
        Cell cell = cell(column);
        return cell != null && cell.getType() == CellType.NUMBER;
    }

    /** The day of a date cell; null if the cell is no number or far from any day that can be meant. */
    public @Nullable LocalDate serialDate(String column) {
        Cell cell = cell(column);
        if (cell == null || cell.getType() != CellType.NUMBER) {
            return null;
        }
        double serial = cell.asNumber().doubleValue();
        return serial < 1 || serial > LAST_SERIAL_DATE ? null : cell.asDate().toLocalDate();
    }

    /** The day that a cell means: a date, or typed as 31-12-2026, 31/12/2026 or 2026-12-31; null if it is none. */
    public @Nullable LocalDate date(String column) {
        LocalDate serial = serialDate(column);
        return serial == null ? typedDate(text(column)) : serial;
    }

    /** The cell as people write a day, if it is one; else as it stands there. */
    public String dateText(String column) {
        LocalDate day = date(column);
        return day == null ? text(column) : DAY_FIRST.format(day);
    }

    private static @Nullable LocalDate typedDate(String text) {
        try {
            return text.matches("\\d{4}-.*")
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text.replace('/', '-'), DAY_FIRST);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    boolean isEmpty() {
        for (Cell cell : row) {
            if (cell != null && (cell.getFormula() != null || !cell.getText().isBlank())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Cell cell(String column) {
        Integer index = columns.get(column);
        return index == null || index >= row.getCellCount() ? null : row.getCell(index);
    }

    private static String clean(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' && c != '\u00A0' || c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
        }
        return plain ? text : text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    }
}
