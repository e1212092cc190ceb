package id.mumpuni.security.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and writes {@code access.csv}, whose head says what it means. */
final class AccessTable {

    private static final Path FILE = Path.of("src/test/resources/access.csv");

    private AccessTable() {}

    /** "GET /akun/{id}" → what each visitor gets. */
    static Map<String, Map<Visitor, String>> read() {
        try {
            var table = new LinkedHashMap<String, Map<Visitor, String>>();
            for (String line : Files.readAllLines(FILE)) {
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("method;")) {
                    String[] cells = line.split(";");
                    var row = new EnumMap<Visitor, String>(Visitor.class);
                    for (Visitor visitor : Visitor.values()) {
                        row.put(visitor, cells[2 + visitor.ordinal()].strip());
                    }
                    table.put(cells[0].strip() + " " + cells[1].strip(), row);
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the crawler saw, in the table's own form, to compare or to copy lines from. */
    static void write(Map<String, Map<Visitor, String>> seen, Path file) {
        List<String> lines = new TreeMap<>(seen)
                .entrySet().stream()
                        .map(entry -> entry.getKey().replace(' ', ';') + ";"
                                + Arrays.stream(Visitor.values())
                                        .map(visitor -> entry.getValue().get(visitor))
                                        .collect(Collectors.joining(";")))
                        .toList();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
