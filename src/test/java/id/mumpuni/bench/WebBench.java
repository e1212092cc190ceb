package id.mumpuni.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.bench.BenchCity.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGStatement;

/**
 * How fast the pages are with a whole city in the database, each figure beside a floor of the same run. Measures the
 * packaged jar in a process of its own: {@code ./mvnw -Pbench verify}.
 */
class WebBench {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final int REQUESTS = Integer.getInteger("mumpuni.bench.requests", 2_000);

    /** Of each page. The compiler of the JVM needs some sixty thousand in all until it has no more to gain. */
    private static final int WARM_UP = Integer.getInteger("mumpuni.bench.warm-up", 20_000);

    private static final int SIGN_INS = REQUESTS / 10;
    private static final int WARM_STARTS = 3;

    private record Page(String name, List<String> paths) {
        String path(int client, int turn) {
            return paths.get((client * 131 + turn) % paths.size());
        }
    }

    private final StringBuilder report = new StringBuilder();
    private final BenchTable aims = new BenchTable("Aim", "wanted", "measured", "reached");

    @Test
    void measuresThePages() throws Exception {
        double cold;
        try (BenchCity city = BenchCity.startNew()) {
            cold = seconds(city.server().startTook());
            city.load();
        }
        double jar = start(Form.JAR);
        double prepared = start(Form.PREPARED);
        try (BenchCity city = BenchCity.start(Form.PREPARED)) {
            measure(city);
            memory(city, cold, jar, prepared);
        }
        report.append(aims).append('\n');
        Files.writeString(Path.of("target", "bench.txt"), report);
        System.out.println(report);
    }

    /** The middle one of some starts, in seconds. */
    private static double start(Form form) throws Exception {
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < WARM_STARTS; i++) {
            try (BenchCity city = BenchCity.start(form)) {
                starts.add(seconds(city.server().startTook()));
            }
        }
        return starts.stream().sorted().toList().get(WARM_STARTS / 2);
    }

    private void measure(BenchCity city) throws Exception {
        List<String> officers = city.personnelOfficers(CLIENTS.get(CLIENTS.size() - 1));
        List<Visitor> visitors = new ArrayList<>();
        for (String officer : officers) {
            Visitor visitor = new Visitor(city.server().address());
            visitor.signIn(officer, BenchCity.PASSWORD);
            visitors.add(visitor);
        }
        say(
                "Pages with %,d people, JDK %s, %d processors",
                BenchCity.PEOPLE,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        say("Floor: the same bytes from a bare JDK server, and the same SQL in a bare JDBC loop.\n");
        BenchTable table = new BenchTable(
                "Page",
                "clients",
                "p50 ms",
                "p99 ms",
                "requests/s",
                "floor HTTP/s",
                "floor SQL/s",
                "CPU ms/request",
                "SQL statements");
        List<Page> pages = pages(city);
        for (Page page : pages) {
            Load.measure(8, WARM_UP, (client, turn) -> visitors.get(client).page(page.path(client, turn)));
        }
        for (Page page : pages) {
            measure(city, visitors, page, table);
        }
        measureSignIn(city, officers, table);
        report.append(table).append('\n');
        weigh(visitors.get(0));
    }

    private List<Page> pages(BenchCity city) throws Exception {
        List<String> lists = new ArrayList<>();
        for (int page = 19; page >= 0; page--) {
            lists.add("/direktori?page=" + page);
        }
        List<String> searches =
                city
                        .values("SELECT DISTINCT lower(split_part(name, ' ', 1)) FROM employee ORDER BY 1 LIMIT 500")
                        .stream()
                        .map(word -> "/direktori?q=" + Visitor.encoded(word))
                        .toList();
        List<String> people = city.values("SELECT id FROM employee ORDER BY md5(id::text) LIMIT 500").stream()
                .map(id -> "/pegawai/" + id)
                .toList();
        return List.of(new Page("Directory", lists), new Page("Search", searches), new Page("Person", people));
    }

    private void measure(BenchCity city, List<Visitor> visitors, Page page, BenchTable table) throws Exception {
        List<String> statements;
        byte[] answer;
        try (Connection connection = city.connect()) {
            String path = page.paths().get(page.paths().size() - 1);
            statements = new StatementLog(connection, city.databaseLog())
                    .of(() -> visitors.get(0).page(path));
            answer = visitors.get(0).page(path);
        }
        for (int clients : CLIENTS) {
            Duration before = city.server().processorTime();
            Load.Figures figures = Load.measure(
                    clients, REQUESTS, (client, turn) -> visitors.get(client).page(page.path(client, turn)));
            Duration work = city.server().processorTime().minus(before);
            table.line(
                    page.name(),
                    String.valueOf(clients),
                    number(figures.median()),
                    number(figures.p99()),
                    number(figures.perSecond()),
                    number(httpFloor(clients, answer).perSecond()),
                    number(sqlFloor(city, clients, statements).perSecond()),
                    number(work.toMillis() / (double) REQUESTS),
                    String.valueOf(statements.size()));
            if (clients == 8) {
                aim(page.name() + ", requests/s at 8 clients", 660, figures.perSecond(), true);
                if (page.name().equals("Directory")) {
                    aim("Directory, p99 ms at 8 clients", 50, figures.p99(), false);
                }
            }
        }
        aim(page.name() + ", SQL statements", 3, statements.size(), false);
        statements.forEach(statement -> System.out.println(page.name() + ": " + statement.replaceAll("\\s+", " ")));
    }

    private static Load.Figures httpFloor(int clients, byte[] answer) throws Exception {
        Path file = Path.of("target", "bench", "answer").toAbsolutePath();
        Files.write(file, answer);
        int port = ServerProcess.freePort();
        try (ServerProcess server = floor(port, file)) {
            List<Visitor> visitors = Stream.generate(() -> new Visitor(server.address()))
                    .limit(clients)
                    .toList();
            Load.measure(
                    clients, REQUESTS, (client, turn) -> visitors.get(client).page("/"));
            return Load.measure(
                    clients, REQUESTS, (client, turn) -> visitors.get(client).page("/"));
        }
    }

    private static ServerProcess floor(int port, Path file) throws Exception {
        return ServerProcess.start(
                Path.of("target", "bench").toAbsolutePath(),
                port,
                "/",
                List.of(
                        "-cp",
                        System.getProperty(
                                "mumpuni.bench.classes",
                                Path.of("target", "test-classes")
                                        .toAbsolutePath()
                                        .toString()),
                        FloorServer.class.getName(),
                        String.valueOf(port),
                        file.toString()));
    }

    /** Planned once on the server, as the application's driver does after a few runs. */
    private static List<PreparedStatement> prepared(Connection connection, List<String> statements)
            throws SQLException {
        List<PreparedStatement> prepared = new ArrayList<>();
        for (String sql : statements) {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.unwrap(PGStatement.class).setPrepareThreshold(1);
            prepared.add(statement);
        }
        return prepared;
    }

    private static Load.Figures sqlFloor(BenchCity city, int clients, List<String> statements) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            List<List<PreparedStatement>> prepared = new ArrayList<>();
            for (int i = 0; i < Math.min(clients, 16); i++) {
                Connection connection = city.connect();
                connections.add(connection);
                prepared.add(prepared(connection, statements));
            }
            return Load.measure(connections.size(), REQUESTS, (client, turn) -> {
                for (PreparedStatement statement : prepared.get(client)) {
                    statement.execute();
                }
            });
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private void measureSignIn(BenchCity city, List<String> officers, BenchTable table) throws Exception {
        var passwords = BenchCity.passwords();
        String hash = passwords.encode(BenchCity.PASSWORD);
        for (int clients : CLIENTS) {
            Load.Figures figures = Load.measure(
                    clients,
                    SIGN_INS,
                    (client, turn) ->
                            new Visitor(city.server().address()).signIn(officers.get(client), BenchCity.PASSWORD));
            Load.Figures floor = Load.measure(
                    clients,
                    SIGN_INS,
                    (client, turn) -> assertThat(passwords.matches(BenchCity.PASSWORD, hash))
                            .isTrue());
            table.line(
                    "Sign-in (floor: its password hash alone)",
                    String.valueOf(clients),
                    number(figures.median()),
                    number(figures.p99()),
                    number(figures.perSecond()),
                    number(floor.perSecond()),
                    "-",
                    "-",
                    "-");
        }
    }

    private void weigh(Visitor visitor) throws Exception {
        BenchTable table = new BenchTable("First visit, nothing cached", "parts", "kB Brotli", "kB gzip");
        for (String path : List.of("/masuk", "/", "/direktori")) {
            Visitor guest = path.equals("/masuk") ? new Visitor(visitor.address()) : visitor;
            PageWeight.Weight brotli = PageWeight.of(guest, path, "br, gzip");
            PageWeight.Weight gzip = PageWeight.of(guest, path, "gzip");
            table.line(path, String.valueOf(brotli.parts()), number(brotli.kilobytes()), number(gzip.kilobytes()));
            aim("First visit of " + path + ", kB compressed", 90, brotli.kilobytes(), false);
        }
        report.append(table).append('\n');
    }

    private void memory(BenchCity city, double cold, double jar, double prepared) throws Exception {
        double most = city.server().memory("VmHWM");
        Path file = Path.of("target", "bench", "answer").toAbsolutePath();
        try (ServerProcess floor = floor(ServerProcess.freePort(), file)) {
            report.append(new BenchTable("Process", "first page after s", "resident MB", "at most MB")
                    .line("The jar, empty folder", number(cold), "-", "-")
                    .line("The jar", number(jar), "-", "-")
                    .line(
                            "Unpacked, with its archive of classes",
                            number(prepared),
                            number(city.server().memory("VmRSS")),
                            number(most))
                    .line(
                            "Floor: a bare JDK server",
                            number(seconds(floor.startTook())),
                            number(floor.memory("VmRSS")),
                            number(floor.memory("VmHWM"))));
        }
        report.append('\n');
        aim("Start, s", 6, prepared, false);
        aim("Resident under load, MB", 400, most, false);
    }

    private void aim(String what, double wanted, double measured, boolean atLeast) {
        boolean reached = atLeast ? measured >= wanted : measured <= wanted;
        aims.line(what, (atLeast ? ">= " : "<= ") + number(wanted), number(measured), reached ? "yes" : "NO");
    }

    private void say(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
