package id.mumpuni.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database server itself heard while something was done: counts nothing that the application could hide. */
final class StatementLog {

    interface Action {
        void run() throws Exception;
    }

    private static final String MARK = "@@";
    private static final Pattern STATEMENT =
            Pattern.compile("LOG: {2}(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("DETAIL: {2}Parameters: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']++|'')*+'|NULL)");
    private static final Pattern FRAME =
            Pattern.compile("(?i)(BEGIN|COMMIT|ROLLBACK|SET|SHOW|RESET)\\b.*", Pattern.DOTALL);

    private final Connection connection;
    private final Path file;

    StatementLog(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** The statements with their values written in, without those that only frame a transaction. */
    List<String> of(Action action) throws Exception {
        switchTo("all");
        long from = Files.size(file);
        action.run();
        TimeUnit.MILLISECONDS.sleep(300);
        String heard = since(from);
        switchTo("none");
        return statements(heard);
    }

    private void switchTo(String what) throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_line_prefix = '" + MARK + "'");
            statement.execute("ALTER SYSTEM SET log_statement = '" + what + "'");
            statement.execute("SELECT pg_reload_conf()");
        }
        TimeUnit.MILLISECONDS.sleep(500); // each server process reads its settings anew
    }

    private String since(long position) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static List<String> statements(String log) {
        List<String> found = new ArrayList<>();
        for (String entry : log.split(MARK)) {
            Matcher statement = STATEMENT.matcher(entry.strip());
            Matcher parameters = PARAMETERS.matcher(entry.strip());
            if (statement.matches() && !FRAME.matcher(statement.group(1)).matches()) {
                found.add(statement.group(1));
            } else if (parameters.matches() && !found.isEmpty()) {
                found.add(withValues(found.remove(found.size() - 1), parameters.group(1)));
            }
        }
        return found;
    }

    private static String withValues(String sql, String parameters) {
        String result = sql;
        List<String[]> values = new ArrayList<>();
        Matcher value = PARAMETER.matcher(parameters);
        while (value.find()) {
            values.add(new String[] {value.group(1), value.group(2)});
        }
        for (int i = values.size() - 1; i >= 0; i--) { // $12 before $1
            result = result.replace("$" + values.get(i)[0], typed(values.get(i)[1]));
        }
        return result;
    }

    /** The log writes every value as a text; a day has to be called one. */
    private static String typed(String value) {
        return value.matches("'\\d{4}-\\d\\d-\\d\\d'") ? "DATE " + value : value;
    }
}
