package id.mumpuni.demo;

import id.mumpuni.integration.CityImport;
import id.mumpuni.integration.SiasnFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The invented city, brought in the way a real one is: through the national system's export files. */
@Component
class DemoCity {

    private static final int PEOPLE = 120;
    private static final long SEED = 20_260_101;

    private static final String MAYOR = """
            WITH person AS (
                INSERT INTO employee (kind, name, front_title, back_title, sex)
                VALUES ('NON_ASN', 'Ratna Kusumadewi', 'Dr.', 'M.Si.', 'F') RETURNING id
            ), post AS (
                INSERT INTO position (title, kind) VALUES ('Wali Kota', 'STATE_OFFICIAL') RETURNING id
            )
            INSERT INTO placement (employee_id, unit_id, position_id, head, head_basis, valid)
            SELECT person.id, u.id, post.id, true, 'CONFIRMED', daterange(CAST(? AS date), NULL)
            FROM person, post, work_unit u WHERE u.parent_id IS NULL
            """;

    // The last school keeps an unconfirmed head, so that the officer has something to settle.
    private static final String HEADS = """
            UPDATE placement p SET head = true, head_basis = 'CONFIRMED'
            FROM work_unit u, position t
            WHERE u.id = p.unit_id AND t.id = p.position_id AND NOT p.head
                AND t.kind = 'FUNCTIONAL' AND t.title LIKE '%(' || u.head_title || ')%'
                AND u.id <> (SELECT id FROM work_unit WHERE head_title LIKE 'Kepala SMP%' ORDER BY name DESC LIMIT 1)
            """;

    private final CityImport cityImport;
    private final JdbcClient jdbc;

    DemoCity(CityImport cityImport, JdbcClient jdbc) {
        this.cityImport = cityImport;
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM employee) AND NOT EXISTS (SELECT FROM work_unit)")
                .query(Boolean.class)
                .single();
    }

    void load(LocalDate today) {
        try {
            Path folder = Files.createTempDirectory("mumpuni-demo");
            try {
                var options = new SiasnFiles.CityOptions(PEOPLE, SEED, "Kota Arunika", today);
                SiasnFiles.write(folder, options);
                cityImport.apply(cityImport.check(folder));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        jdbc.sql(MAYOR).param(today.minusYears(1)).update();
        jdbc.sql(HEADS).update();
    }
}
