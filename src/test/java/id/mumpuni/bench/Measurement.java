package id.mumpuni.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens pages of a running city and saves on them, at one client and at eight; what was wanted and what was seen. */
final class Measurement {

    static final int MOST = 8;

    private static final List<Integer> CLIENTS = List.of(1, MOST);
    private static final int REQUESTS = Integer.getInteger("mumpuni.bench.requests", 2_000);
    private static final int WARM_UP = Integer.getInteger("mumpuni.bench.warm-up", 4_000);

    /** One turn of a client; the page as it travels. */
    interface Opening {
        byte[] open(int client, int turn) throws Exception;
    }

    /**
     * One row.
     *
     * @param p99 wanted at eight clients; 0: the issue names none
     * @param statements wanted; 0: none named
     * @param share how many of the requests: pages that sum up the city take longer
     */
    record Page(String name, int p99, int statements, double share, Opening opening) {

        /** Older versions lack some. */
        boolean exists() throws Exception {
            try {
                opening.open(0, 0);
                return true;
            } catch (IllegalStateException missing) {
                System.out.println(name + ": " + missing.getMessage());
                return false;
            }
        }

        int requests(int of) {
            return Math.max(MOST, (int) (of * share));
        }
    }

    record Save(String name, int p99, Load.Work work) {}

    private final BenchCity city;
    private final StringBuilder report = new StringBuilder();
    private final BenchTable aims = new BenchTable("Aim", "wanted", "measured", "reached");
    private final BenchTable table = new BenchTable(
            "Page",
            "clients",
            "p50 ms",
            "p99 ms",
            "requests/s",
            "floor HTTP/s",
            "floor SQL/s",
            "CPU ms/request",
            "SQL statements");

    Measurement(BenchCity city) {
        this.city = city;
    }

    void page(Page page) throws Exception {
        if (!page.exists()) {
            return;
        }
        Load.measure(MOST, page.requests(WARM_UP), page.opening()::open);
        page.opening().open(0, 0); // the menu is kept for half a minute and is not part of the page
        List<String> statements = statements(() -> page.opening().open(0, 0));
        byte[] answer = page.opening().open(0, 0);
        for (int clients : CLIENTS) {
            int requests = page.requests(REQUESTS);
            Duration before = city.server().processorTime();
            Load.Figures figures = Load.measure(clients, requests, page.opening()::open);
            double work = city.server().processorTime().minus(before).toMillis() / (double) requests;
            double http = Floors.http(clients, requests, answer).perSecond();
            double sql = Floors.sql(city, clients, requests, statements).perSecond();
            line(page.name(), clients, figures, work, statements.size(), number(http), number(sql));
            aim(page.name() + ", p99 ms at 8 clients", page.p99(), clients == MOST ? figures.p99() : 0);
        }
        aim(page.name() + ", statements", page.statements(), statements.size());
    }

    /** Without a floor of SQL: what was written once cannot be written again. */
    void save(Save save) throws Exception {
        Load.measure(MOST, Math.max(MOST, WARM_UP / 4), save.work());
        AtomicInteger turn = new AtomicInteger(1_000_000);
        List<String> statements = statements(() -> save.work().run(0, turn.getAndIncrement()));
        for (int clients : CLIENTS) {
            Duration before = city.server().processorTime();
            Load.Figures figures =
                    Load.measure(clients, REQUESTS, (client, at) -> save.work().run(client, at + 10_000 * clients));
            double work = city.server().processorTime().minus(before).toMillis() / (double) REQUESTS;
            line(save.name(), clients, figures, work, statements.size(), "-", "-");
            aim(save.name() + ", p99 ms at 8 clients", save.p99(), clients == MOST ? figures.p99() : 0);
        }
    }

    void aim(String what, double wanted, double measured) {
        if (wanted > 0 && measured > 0) {
            aims.line(what, "<= " + number(wanted), number(measured), measured <= wanted ? "yes" : "NO");
        }
    }

    /** Printed at once too: a long run shows what it has so far. */
    void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        report.append(line).append('\n');
    }

    void write(String file) throws IOException {
        report.append(table).append('\n').append(aims).append('\n');
        Files.writeString(Path.of("target", file), report);
        System.out.println(report);
    }

    private List<String> statements(StatementLog.Action action) throws Exception {
        try (Connection connection = city.connect()) {
            StatementLog log = new StatementLog(connection, city.databaseLog());
            List<String> once = log.of(action);
            List<String> again = log.of(action);
            List<String> statements = once.size() < again.size() ? once : again; // a timer may have come in between
            statements.forEach(sql -> System.out.println("  " + sql.replaceAll("\\s+", " ")));
            return statements;
        }
    }

    private void line(String name, int clients, Load.Figures figures, double work, int statements, String... floors) {
        table.line(
                name,
                String.valueOf(clients),
                number(figures.median()),
                number(figures.p99()),
                number(figures.perSecond()),
                floors[0],
                floors[1],
                number(work),
                String.valueOf(statements));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
