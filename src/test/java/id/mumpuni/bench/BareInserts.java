package id.mumpuni.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the same machine does when nothing but a row of the same width is written: pgbench beside the application. */
final class BareInserts {

    private static final Path SCRIPT = Path.of("target", "bench", "insert.sql").toAbsolutePath();
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([\\d.]+)");

    private static final String ROW = """
            SELECT 'INSERT INTO bench_saved VALUES (' || string_agg(quote_nullable(to_jsonb(a) ->> c.attname), ', '
                ORDER BY c.attnum) || ');'
            FROM (SELECT * FROM appraisal WHERE work_result IS NOT NULL LIMIT 1) a, pg_attribute c
            WHERE c.attrelid = 'appraisal'::regclass AND c.attnum > 0 AND NOT c.attisdropped
            """;

    private BareInserts() {}

    /** Inserts a second; null where the machine has no pgbench. */
    static @Nullable Double perSecond(BenchCity city, int clients, int seconds) throws Exception {
        city.execute("CREATE TABLE IF NOT EXISTS bench_saved (LIKE appraisal)");
        Files.writeString(SCRIPT, city.value(ROW).replaceAll("\\s+", " "));
        ProcessBuilder builder = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-c",
                        String.valueOf(clients),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(seconds),
                        "-f",
                        SCRIPT.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        String.valueOf(city.databasePort()),
                        "-U",
                        "mumpuni",
                        "mumpuni")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", BenchCity.databasePassword());
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            return null;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher figure = PER_SECOND.matcher(output);
        if (process.waitFor() != 0 || !figure.find()) {
            throw new IllegalStateException(output);
        }
        return Double.valueOf(figure.group(1));
    }
}
