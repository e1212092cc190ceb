package id.mumpuni.people.head;

import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.WorkbookGuard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the downloaded proposals back: the last column says yes or no, an empty one leaves the proposal open. */
final class DecisionSheet {

    static final int ID_COLUMN = 0;
    static final int DECISION_COLUMN = 6;
    static final long LARGEST_FILE = 5_000_000;
    private static final int MOST_ROWS = 50_000;
    private static final Set<String> YES = Set.of("ya", "y", "yes");
    private static final Set<String> NO = Set.of("tidak", "t", "no", "n");

    /** @param problems rows, counted as the spreadsheet counts them, whose decision cannot be read */
    record Decisions(List<UUID> yes, List<UUID> no, List<Integer> problems) {}

    private DecisionSheet() {}

    static Decisions read(InputStream file, long size) {
        if (size > LARGEST_FILE) {
            throw new RuleViolation("people.head.file-too-large");
        }
        Path copy = null;
        try {
            copy = Files.createTempFile("keputusan", ".xlsx");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            WorkbookGuard.check(copy);
            return decisions(copy);
        } catch (IOException
                | FileRefused
                | ExcelReaderException
                | IllegalStateException
                | IndexOutOfBoundsException unreadable) {
            throw new RuleViolation("people.head.not-a-sheet");
        } finally {
            remove(copy);
        }
    }

    private static Decisions decisions(Path file) throws IOException {
        var decisions = new Decisions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            int read = 0;
            for (Iterator<Row> all = rows.skip(1).iterator(); all.hasNext(); ) {
                if (++read > MOST_ROWS) {
                    throw new RuleViolation("people.head.file-too-large");
                }
                decide(all.next(), decisions);
            }
            return decisions;
        }
    }

    private static void remove(@Nullable Path copy) {
        if (copy != null && !copy.toFile().delete()) {
            copy.toFile().deleteOnExit();
        }
    }

    private static void decide(Row row, Decisions decisions) {
        String decision = text(row, DECISION_COLUMN).toLowerCase(Locale.ROOT);
        if (decision.isEmpty()) {
            return;
        }
        UUID id = uuid(text(row, ID_COLUMN));
        if (id != null && YES.contains(decision)) {
            decisions.yes().add(id);
        } else if (id != null && NO.contains(decision)) {
            decisions.no().add(id);
        } else {
            decisions.problems().add(row.getRowNum());
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCellCount() > column ? row.getCell(column) : null;
        String raw = cell == null ? null : cell.getRawValue();
        return raw == null ? "" : raw.strip();
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
