package id.mumpuni.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Changes the files that the generator wrote: cell by cell, or part by part where no well-behaved writer would. */
public final class Workbooks {

    private Workbooks() {}

    /** Rewrites a file; the consumer gets the table with its header first and changes it in place. */
    public static void edit(Path file, Consumer<List<List<String>>> change) {
        List<List<String>> table = read(file);
        change.accept(table);
        write(file, sheet -> {
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    String text = table.get(row).get(column);
                    if (text.startsWith("=")) {
                        sheet.formula(row, column, text.substring(1));
                    } else if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
            }
        });
    }

    public static void set(List<List<String>> table, int row, String column, String value) {
        table.get(row).set(table.get(0).indexOf(column), value);
    }

    public static String get(List<List<String>> table, int row, String column) {
        return table.get(row).get(table.get(0).indexOf(column));
    }

    public static void write(Path file, Consumer<Worksheet> rows) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Uji", "1.0")) {
            rows.accept(workbook.newWorksheet("Data"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static List<List<String>> read(Path file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<List<String>> table = new ArrayList<>();
            for (Row row : workbook.getFirstSheet().read()) {
                int columns =
                        table.isEmpty() ? row.getCellCount() : table.get(0).size();
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
                    cells.add(cell == null ? "" : cell.getText());
                }
                table.add(cells);
            }
            return table;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Replaces text inside the parts of the archive, or adds parts. */
    public static void patch(Path file, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        change.accept(parts);
        try {
            Files.write(file, zip(parts));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public static void replace(Map<String, byte[]> parts, String part, String old, String text) {
        parts.computeIfPresent(
                part,
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst(old, text)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
