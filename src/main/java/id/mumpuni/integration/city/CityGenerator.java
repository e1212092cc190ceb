package id.mumpuni.integration.city;

import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.integration.SiasnFiles.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an invented city in the layout of the national system's exports, row by row. */
public final class CityGenerator {

    private static final int ROWS_IN_MEMORY = 500;

    private final CityOptions options;
    private final Random random;

    public CityGenerator(CityOptions options) {
        this.options = options;
        this.random = new Random(options.seed());
    }

    public Written write(Path folder) {
        List<CityUnit> units = CityPlan.of(options.name(), options.people(), this::id);
        List<CityPerson> people = new People(options, random).of(units);
        var columns = new PersonColumns(options, units.get(0), random);
        try {
            Files.createDirectories(folder);
            sheet(folder.resolve("HierarkiUnor.xlsx"), UnitColumns.HEADERS, units, new UnitColumns(units)::cells);
            List<CityPerson> permanent =
                    people.stream().filter(person -> !person.contract()).toList();
            List<CityPerson> contract =
                    people.stream().filter(CityPerson::contract).toList();
            sheet(folder.resolve("DataPNS.xlsx"), PersonColumns.HEADERS, permanent, columns::cells);
            sheet(folder.resolve("DataPPPK.xlsx"), PersonColumns.HEADERS, contract, columns::cells);
            return new Written(units.size(), permanent.size(), contract.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static <T> void sheet(Path file, List<String> headers, List<T> rows, Function<T, List<String>> cells)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "SIASN", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            write(sheet, 0, headers);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, cells.apply(rows.get(i)));
                if (i % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }
}
