package id.mumpuni.shared;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of a workbook row by row, with columns found by their header. Titles above the header, columns
 * in another order, more columns and empty rows do not matter. A file must have passed {@link WorkbookGuard}.
 */
public final class SheetReader implements AutoCloseable, Iterator<SheetRow> {

    private static final int HEADER_WITHIN_ROWS = 10;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final String sheetName;
    private Map<String, Integer> columns = Map.of();
    private @Nullable SheetRow next;

    /** The first sheet. */
    public SheetReader(Path file, List<String> requiredColumns) {
        this(open(file), ReadableWorkbook::getFirstSheet, requiredColumns);
    }

    private SheetReader(
            ReadableWorkbook workbook, Function<ReadableWorkbook, Sheet> which, List<String> requiredColumns) {
        this.workbook = workbook;
        try {
            Sheet sheet = which.apply(workbook);
            sheetName = sheet.getName();
            stream = sheet.openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
        findHeader(requiredColumns);
    }

    /** The sheet that is called like this; null if the workbook has none. */
    public static @Nullable SheetReader named(Path file, String name, List<String> requiredColumns) {
        ReadableWorkbook workbook = open(file);
        Optional<Sheet> found = workbook.getSheets()
                .filter(sheet -> name.equalsIgnoreCase(sheet.getName().strip()))
                .findFirst();
        if (found.isPresent()) {
            return new SheetReader(workbook, known -> found.get(), requiredColumns);
        }
        close(workbook);
        return null;
    }

    private static ReadableWorkbook open(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }

    public String sheetName() {
        return sheetName;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Row row = nextRow();
            if (row == null) {
                return false;
            }
            SheetRow candidate = new SheetRow(row, columns);
            if (!candidate.isEmpty()) {
                next = candidate;
            }
        }
        return true;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow row = next;
        next = null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        return row;
    }

    @Override
    public void close() {
        stream.close();
        close(workbook);
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException nothingIsLost) {
            // the file was only read
        }
    }

    /** The header is the first row that has all required columns, or else the one that has the most of them. */
    private void findHeader(List<String> required) {
        List<String> fewestMissing = required;
        for (int i = 0; i < HEADER_WITHIN_ROWS && !fewestMissing.isEmpty(); i++) {
            Row row = nextRow();
            if (row == null) {
                break;
            }
            Map<String, Integer> candidate = headers(row);
            List<String> missing = new ArrayList<>(required);
            missing.removeAll(candidate.keySet());
            if (missing.isEmpty() || missing.size() < fewestMissing.size()) {
                fewestMissing = missing;
                columns = candidate;
            }
        }
        if (!fewestMissing.isEmpty()) {
            close();
            throw new FileRefused(FileProblem.MISSING_COLUMNS, String.join(", ", fewestMissing));
        }
    }

    private static Map<String, Integer> headers(Row row) {
        Map<String, Integer> found = new HashMap<>();
        for (Cell cell : row) {
            if (cell != null && !cell.getText().isBlank()) {
                found.putIfAbsent(header(cell.getText()), cell.getColumnIndex());
            }
        }
        return found;
    }

    private static String header(String text) {
        return text.replace('\u00A0', ' ')
                .replace('_', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }

    private @Nullable Row nextRow() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }
}
