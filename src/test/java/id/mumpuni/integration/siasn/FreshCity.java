package id.mumpuni.integration.siasn;

import id.mumpuni.integration.SiasnFiles;
import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.integration.SiasnFiles.Written;
import id.mumpuni.integration.Workbooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of a city of which nobody is known yet: two made-up people of two tests may have the same number. */
final class FreshCity {

    private static final String NUMBER = "NIP BARU";

    private FreshCity() {}

    /** @param next another city each time it is asked */
    static Written write(Path folder, JdbcClient jdbc, Supplier<CityOptions> next) {
        while (true) {
            Written written = SiasnFiles.write(folder, next.get());
            if (!anyKnown(jdbc, numbers(folder))) {
                return written;
            }
        }
    }

    private static boolean anyKnown(JdbcClient jdbc, List<String> numbers) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM employee WHERE employee_number IN (:numbers))")
                .param("numbers", numbers)
                .query(Boolean.class)
                .single();
    }

    private static List<String> numbers(Path folder) {
        List<String> numbers = new ArrayList<>();
        for (String file : List.of("DataPNS.xlsx", "DataPPPK.xlsx")) {
            var table = Workbooks.read(folder.resolve(file));
            for (int row = 1; row < table.size(); row++) {
                numbers.add(Workbooks.get(table, row, NUMBER));
            }
        }
        return numbers;
    }
}
