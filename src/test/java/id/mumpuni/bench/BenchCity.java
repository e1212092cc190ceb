package id.mumpuni.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/** The packaged application on a database of its own that holds a city of 14,766 people. */
final class BenchCity implements AutoCloseable {

    static final int PEOPLE = Integer.getInteger("mumpuni.bench.people", 14_766);
    static final String PASSWORD = "bangku-uji-kecepatan";

    /** As docs/operasi says for production. */
    static final List<String> JVM = List.of("-Xmx192m", "-XX:+UseSerialGC");

    private static final Path JAR_FILE = Path.of("target", "mumpuni.jar").toAbsolutePath();
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final int ARGON_KIBIBYTES = 7 * 1024;

    private final ServerProcess server;
    private final int databasePort;

    private BenchCity(ServerProcess server, int databasePort) {
        this.server = server;
        this.databasePort = databasePort;
    }

    /** The jar as it is, or as the operator's guide has it: unpacked, with an archive of its classes. */
    enum Form {
        JAR,
        PREPARED;

        List<String> arguments() throws Exception {
            return this == JAR ? List.of("-jar", JAR_FILE.toString()) : Prepared.arguments(JAR_FILE);
        }
    }

    /** With an empty folder the database server is unpacked and its cluster made first. */
    static BenchCity startNew() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        return start(Form.JAR);
    }

    static BenchCity start(Form form) throws Exception {
        return start(form.arguments());
    }

    static BenchCity start(List<String> form) throws Exception {
        int port = ServerProcess.freePort();
        int databasePort = ServerProcess.freePort();
        List<String> arguments = new ArrayList<>(JVM);
        arguments.addAll(form);
        arguments.addAll(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--mumpuni.demo=false",
                "--mumpuni.data-dir=data",
                "--mumpuni.database.port=" + databasePort));
        return new BenchCity(ServerProcess.start(FOLDER, port, "/masuk", arguments), databasePort);
    }

    /** Written straight into the tables: here the pages are measured, the import has a bench of its own. */
    void load() throws SQLException, IOException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    SELECT setseed(0.5);
                    INSERT INTO work_unit (parent_id, name) VALUES (NULL, 'Pemerintah Kota Bangku');
                    INSERT INTO work_unit (parent_id, name) SELECT (SELECT id FROM work_unit), 'Dinas Nomor ' || n FROM generate_series(1, 40) n;
                    INSERT INTO work_unit (parent_id, name) SELECT u.id, 'Bidang ' || n || ' ' || u.name FROM work_unit u, generate_series(1, 19) n WHERE u.parent_id IS NOT NULL;
                    INSERT INTO position (title, kind) SELECT 'Penelaah Bidang ' || n, 'IMPLEMENTER' FROM generate_series(1, 300) n;
                    INSERT INTO employee (employee_number, kind, name, back_title, sex, birth_date, rank_code)
                    SELECT to_char(birth, 'YYYYMMDD') || to_char(birth + interval '24 years', 'YYYYMM') || '1' || lpad((n % 999 + 1)::text, 3, '0'),
                        'PERMANENT', word(n) || ' ' || word(n / 3 + 7) || ' ' || word(n / 50 + 3), 'S.E.', 'M', birth, 'III/b'
                    FROM (SELECT n, date '1968-01-01' + n AS birth FROM generate_series(1, people) n) x,
                    LATERAL (SELECT 1) y;
                    """.replace("people)", PEOPLE + ")").replaceAll(
                    "word\\((.*?)\\)",
                    "initcap(substr(translate(md5(($1)::text), '0123456789', 'aeiouaeiou'), 1, 6))"));
            statement.execute("""
                    INSERT INTO placement (employee_id, unit_id, position_id, valid)
                    SELECT e.id, u.ids[1 + (random() * 700)::int], p.ids[1 + (random() * 299)::int], '[2020-01-01,)'
                    FROM employee e, (SELECT array_agg(id) AS ids FROM work_unit WHERE name LIKE 'Bidang%') u, (SELECT array_agg(id) AS ids FROM position) p;
                    ANALYZE;
                    """);
        }
    }

    /**
     * Plans for everybody, with a year of what follows from them.
     *
     * @param before who leads whom
     */
    void loadPlans(String... before) throws SQLException, IOException {
        run(before);
        run("plans.sql");
    }

    /** Files of bench/, one after the other. */
    void run(String... files) throws SQLException, IOException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            for (String file : files) {
                statement.execute(new ClassPathResource("bench/" + file).getContentAsString(StandardCharsets.UTF_8));
            }
            statement.execute("VACUUM (ANALYZE)");
        }
    }

    ServerProcess server() {
        return server;
    }

    Connection connect() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/mumpuni", "mumpuni", databasePassword());
    }

    Path databaseLog() {
        return database().resolve("server.log");
    }

    private static Path database() {
        return FOLDER.resolve("data").resolve("postgresql");
    }

    static Argon2PasswordEncoder passwords() {
        return new Argon2PasswordEncoder(16, 32, 1, ARGON_KIBIBYTES, 5);
    }

    /** Gives the first so many people an account and the right to see everyone; their numbers, to sign in with. */
    List<String> personnelOfficers(int count) throws SQLException, IOException {
        String hash = "{argon2id}" + passwords().encode(PASSWORD);
        List<String> numbers = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement choose = connection.prepareStatement("""
                        WITH chosen AS (SELECT id, employee_number FROM employee WHERE employee_number IS NOT NULL ORDER BY id LIMIT ?),
                        granted AS (INSERT INTO role_grant (employee_id, role) SELECT id, 'PERSONNEL_OFFICER' FROM chosen ON CONFLICT DO NOTHING),
                        opened AS (INSERT INTO account (employee_id, password_hash, state, activated_at) SELECT id, ?, 'ACTIVE', now() FROM chosen ON CONFLICT DO NOTHING)
                        SELECT employee_number FROM chosen
                        """)) {
            choose.setInt(1, count);
            choose.setString(2, hash);
            try (ResultSet rows = choose.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }

    /** Opens an account for the person; the number to sign in with. */
    String account(String employeeId) throws SQLException, IOException {
        return values("WITH opened AS (INSERT INTO account (employee_id, password_hash, state, activated_at) VALUES ('"
                        + employeeId + "', '{argon2id}" + passwords().encode(PASSWORD)
                        + "', 'ACTIVE', now()) ON CONFLICT DO NOTHING)"
                        + " SELECT employee_number FROM employee WHERE id = '" + employeeId + "'")
                .get(0);
    }

    List<String> values(String sql) throws SQLException, IOException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** The first value of the first row. */
    String value(String sql) throws SQLException, IOException {
        return values(sql).get(0);
    }

    void execute(String sql) throws SQLException, IOException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int databasePort() {
        return databasePort;
    }

    static String databasePassword() throws IOException {
        return Files.readString(database().resolve("password")).strip();
    }

    /** At once and without a word, as when the machine's memory runs out; its database server is left behind. */
    void kill() throws InterruptedException {
        server.kill();
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }
}
