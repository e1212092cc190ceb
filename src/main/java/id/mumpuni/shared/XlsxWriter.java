package id.mumpuni.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX by a streaming writer. Text stays text in it, whatever it begins with. */
final class XlsxWriter {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int ROWS_IN_MEMORY = 500;

    private XlsxWriter() {}

    /** A sheet for each table. */
    static void write(List<? extends Table<?>> tables, CellTexts texts, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Mumpuni", "1.0")) {
            for (Table<?> table : tables) {
                write(table, texts, workbook);
            }
        }
    }

    private static <R> void write(Table<R> table, CellTexts texts, Workbook workbook) throws IOException {
        String name = texts.of(table.name());
        try (Worksheet sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)))) {
            sheet.freezePane(0, 1);
            int columns = table.columns().size();
            for (int c = 0; c < columns; c++) {
                sheet.value(0, c, texts.of(table.columns().get(c).label()));
                sheet.width(c, 24);
            }
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
            int line = 1;
            for (Iterator<R> rows = table.rows().iterator(); rows.hasNext(); line++) {
                R row = rows.next();
                for (int c = 0; c < columns; c++) {
                    put(sheet, line, c, table.columns().get(c).value().apply(row), texts);
                }
                if (line % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void put(Worksheet sheet, int line, int column, @Nullable Object value, CellTexts texts) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(line, column, date);
            sheet.style(line, column).format("dd-mm-yyyy").set();
        } else if (value instanceof Boolean truth) {
            sheet.value(line, column, texts.of(truth));
        } else if (value instanceof Enum<?> constant) {
            sheet.value(line, column, texts.of(constant));
        } else if (value != null) {
            sheet.value(line, column, value.toString());
        }
    }
}
