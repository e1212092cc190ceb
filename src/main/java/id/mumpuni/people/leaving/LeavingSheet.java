package id.mumpuni.people.leaving;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.WorkbookGuard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A list of who left: the number in the first column, the day in the second, below one line of headings. */
final class LeavingSheet {

    static final long LARGEST_FILE = 5_000_000;
    private static final int MOST_ROWS = 50_000;
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** @param problems how many rows cannot be read */
    record Leavings(Map<LocalDate, List<String>> numbers, int problems) {}

    private LeavingSheet() {}

    static Leavings read(InputStream file, long size) {
        if (size > LARGEST_FILE) {
            throw new RuleViolation("people.head.file-too-large");
        }
        Path copy = null;
        try {
            copy = Files.createTempFile("berhenti", ".xlsx");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            WorkbookGuard.check(copy);
            return leavings(copy);
        } catch (IOException
                | FileRefused
                | ExcelReaderException
                | IllegalStateException
                | IndexOutOfBoundsException unreadable) {
            throw new RuleViolation("people.head.not-a-sheet");
        } finally {
            if (copy != null && !copy.toFile().delete()) {
                copy.toFile().deleteOnExit();
            }
        }
    }

    private static Leavings leavings(Path file) throws IOException {
        Map<LocalDate, List<String>> numbers = new LinkedHashMap<>();
        int problems = 0;
        int read = 0;
        try (var workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> all = rows.skip(1).iterator(); all.hasNext(); ) {
                if (++read > MOST_ROWS) {
                    throw new RuleViolation("people.head.file-too-large");
                }
                Row row = all.next();
                String number = EmployeeNumber.digits(text(cell(row, 0)));
                LocalDate day = day(cell(row, 1));
                if (day != null && !number.isEmpty()) {
                    numbers.computeIfAbsent(day, first -> new ArrayList<>()).add(number);
                } else if (!number.isEmpty() || !text(cell(row, 1)).isEmpty()) {
                    problems++;
                }
            }
        }
        return new Leavings(numbers, problems);
    }

    private static @Nullable LocalDate day(@Nullable Cell cell) {
        try {
            if (cell != null && cell.getType() == CellType.NUMBER) {
                return cell.asDate().toLocalDate();
            }
            String text = text(cell);
            return text.matches("\\d{4}-.*")
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text.replace('/', '-'), DAY_FIRST);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static @Nullable Cell cell(Row row, int column) {
        return row.getCellCount() > column ? row.getCell(column) : null;
    }

    private static String text(@Nullable Cell cell) {
        String raw = cell == null ? null : cell.getRawValue();
        return raw == null ? "" : raw.strip();
    }
}
