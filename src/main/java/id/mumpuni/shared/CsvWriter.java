package id.mumpuni.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** CSV that a spreadsheet with Indonesian settings opens with a double click: byte order mark and semicolons. */
final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvWriter() {}

    static <R> void write(Table<R> table, CellTexts texts, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        String separator = "";
        for (Table.Column<R> column : table.columns()) {
            writer.write(separator + quoted(texts.of(column.label())));
            separator = ";";
        }
        writer.write("\r\n");
        for (Iterator<R> rows = table.rows().iterator(); rows.hasNext(); ) {
            line(table, rows.next(), texts, writer);
        }
        writer.flush();
    }

    private static <R> void line(Table<R> table, R row, CellTexts texts, Writer writer) throws IOException {
        String separator = "";
        for (Table.Column<R> column : table.columns()) {
            writer.write(separator);
            writer.write(cell(column.value().apply(row), texts));
            separator = ";";
        }
        writer.write("\r\n");
    }

    static String cell(@Nullable Object value, CellTexts texts) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        if (value instanceof Boolean truth) {
            return quoted(texts.of(truth));
        }
        return quoted(harmless(value instanceof Enum<?> constant ? texts.of(constant) : value.toString()));
    }

    /** A spreadsheet runs text that begins like a formula; an apostrophe in front makes it text again. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
