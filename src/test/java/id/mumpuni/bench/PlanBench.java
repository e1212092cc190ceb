package id.mumpuni.bench;

import id.mumpuni.bench.BenchCity.Form;
import id.mumpuni.bench.PlanPeople.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * How fast the pages of plans are when the whole city has plans, a year of progress and evidence: {@code ./mvnw -Pbench
 * verify -Dtest=PlanBench}. Shorter with {@code -Dmumpuni.bench.requests=100 -Dmumpuni.bench.warm-up=200
 * -Dmumpuni.bench.people=2000}.
 */
class PlanBench {

    private static final List<Integer> CLIENTS = List.of(1, 8);
    private static final int MOST = 8;
    private static final int REQUESTS = Integer.getInteger("mumpuni.bench.requests", 2_000);
    private static final int WARM_UP = Integer.getInteger("mumpuni.bench.warm-up", 4_000);
    private static final int DOCUMENTS = 200;

    /**
     * One row.
     *
     * @param p99 wanted at eight clients; 0: the issue names none
     * @param statements wanted; 0: none named
     * @param share how many of the requests: pages that sum up the city take longer
     * @param paths what each person opens
     */
    private record Page(
            String name,
            int p99,
            int statements,
            double share,
            List<Person> people,
            Function<Person, List<String>> paths) {

        byte[] open(int client, int turn) throws Exception {
            Person person = people.get(client % people.size());
            List<String> mine = paths.apply(person);
            return person.visitor().page(mine.get(turn % mine.size()));
        }

        /** Older versions lack some. */
        boolean exists() throws Exception {
            try {
                open(0, 0);
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

    private record Save(String name, int p99, Load.Work work) {}

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

    @Test
    void measuresPlans() throws Exception {
        try (BenchCity city = BenchCity.startNew()) {
            city.load();
            long before = System.nanoTime();
            city.loadPlans();
            say("Plans of %,d people loaded in %.0f s", BenchCity.PEOPLE, (System.nanoTime() - before) / 1e9);
        }
        try (BenchCity city = BenchCity.start(Form.JAR)) {
            PlanPeople people = PlanPeople.of(city, MOST);
            bundle(city, people);
            for (Page page : pages(people)) {
                if (page.exists()) {
                    measure(city, page);
                }
            }
            for (Save save : saves(people)) {
                measure(city, save);
            }
            say("Resident at most: %.0f MB", city.server().memory("VmHWM"));
        }
        report.append(table).append('\n').append(aims).append('\n');
        Files.writeString(Path.of("target", "bench-plans.txt"), report);
        System.out.println(report);
    }

    private static List<Page> pages(PlanPeople people) {
        List<Person> leaders = people.leaders();
        List<Person> owners = people.owners();
        return List.of(
                new Page("A plan, by its appraiser", 50, 6, 1, leaders, Person::teamPlans),
                new Page("The own plan that is set", 50, 6, 1, owners, Person::plan),
                new Page("The own draft", 50, 6, 1, owners, Person::draft),
                new Page("The record of a month", 0, 0, 1, owners, Person::months),
                new Page("Start page of an appraiser", 0, 0, 0.5, leaders, person -> List.of("/")),
                new Page("Records of the team", 0, 0, 0.5, leaders, person -> List.of("/catatan-tim")),
                new Page("Matrix of a leader", 0, 0, 0.5, leaders, person -> List.of("/matriks-peran")),
                new Page("Roles covered, a unit", 0, 0, 0.2, people.heads(), person -> List.of("/cakupan-peran")),
                new Page("Roles covered, the city", 0, 0, 0.1, people.officers(), person -> List.of("/cakupan-peran")),
                new Page("Late plans", 0, 0, 0.1, people.officers(), person -> List.of("/skp-terlambat")),
                new Page(
                        "Board of the city",
                        300,
                        0,
                        0.5,
                        people.officers(),
                        at -> List.of("/papan-skp/" + people.city())),
                new Page("Board of a unit", 50, 0, 1, people.heads(), head -> List.of("/papan-skp/" + head.unit())));
    }

    private static List<Save> saves(PlanPeople people) {
        List<Person> owners = people.owners();
        return List.of(
                new Save(
                        "Saving a line of a plan",
                        60,
                        (client, turn) -> owners.get(client).saveLine(turn)),
                new Save(
                        "Recording a realisation",
                        0,
                        (client, turn) -> owners.get(client).record(turn)));
    }

    private void measure(BenchCity city, Page page) throws Exception {
        Load.measure(MOST, page.requests(WARM_UP), page::open);
        page.open(0, 0); // the menu is kept for half a minute and is not part of the page
        List<String> statements = statements(city, () -> page.open(0, 0));
        byte[] answer = page.open(0, 0);
        for (int clients : CLIENTS) {
            int requests = page.requests(REQUESTS);
            Duration before = city.server().processorTime();
            Load.Figures figures = Load.measure(clients, requests, page::open);
            double work = city.server().processorTime().minus(before).toMillis() / (double) requests;
            double http = Floors.http(clients, requests, answer).perSecond();
            double sql = Floors.sql(city, clients, requests, statements).perSecond();
            line(page.name(), clients, figures, work, statements.size(), number(http), number(sql));
            aim(page.name() + ", p99 ms at 8 clients", page.p99(), clients == MOST ? figures.p99() : 0);
        }
        aim(page.name() + ", statements", page.statements(), statements.size());
    }

    /** Without a floor of SQL: what was written once cannot be written again. */
    private void measure(BenchCity city, Save save) throws Exception {
        Load.measure(MOST, Math.max(MOST, WARM_UP / 4), save.work());
        AtomicInteger turn = new AtomicInteger(1_000_000);
        List<String> statements = statements(city, () -> save.work().run(0, turn.getAndIncrement()));
        for (int clients : CLIENTS) {
            Duration before = city.server().processorTime();
            Load.Figures figures =
                    Load.measure(clients, REQUESTS, (client, at) -> save.work().run(client, at + 10_000 * clients));
            double work = city.server().processorTime().minus(before).toMillis() / (double) REQUESTS;
            line(save.name(), clients, figures, work, statements.size(), "-", "-");
            aim(save.name() + ", p99 ms at 8 clients", save.p99(), clients == MOST ? figures.p99() : 0);
        }
    }

    private static List<String> statements(BenchCity city, StatementLog.Action action) throws Exception {
        try (Connection connection = city.connect()) {
            StatementLog log = new StatementLog(connection, city.databaseLog());
            List<String> once = log.of(action);
            List<String> again = log.of(action);
            List<String> statements = once.size() < again.size() ? once : again; // a timer may have come in between
            statements.forEach(sql -> System.out.println("  " + sql.replaceAll("\\s+", " ")));
            return statements;
        }
    }

    /** Asked for by a page and made in the background: until so many documents are there. */
    private void bundle(BenchCity city, PlanPeople people) throws Exception {
        double before = city.server().memory("VmRSS");
        Visitor officer = people.officers().get(0).visitor();
        Duration work = city.server().processorTime();
        long start = System.nanoTime();
        officer.save("/unit/" + people.office() + "/berkas-skp", "tahun=" + people.year());
        long done = 0;
        while (done < Math.min(DOCUMENTS, people.officePeople())) {
            TimeUnit.MILLISECONDS.sleep(200);
            done = Long.parseLong(city.values("SELECT count(content) FROM plan_bundle_document")
                    .get(0));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String bytes = city.values("SELECT pg_size_pretty(sum(length(content))) FROM plan_bundle_document")
                .get(0);
        say(
                "Bundle: %d documents (%s) in %.1f s, of which %.1f s of a processor; resident %.0f MB before, at most %.0f MB",
                done,
                bytes,
                seconds,
                city.server().processorTime().minus(work).toMillis() / 1e3,
                before,
                city.server().memory("VmHWM"));
        aim("Bundle of 200 documents, s", 60, seconds * DOCUMENTS / done);
        while (!city.values("SELECT status FROM plan_bundle").get(0).equals("READY")) {
            TimeUnit.SECONDS.sleep(1);
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

    private void aim(String what, double wanted, double measured) {
        if (wanted > 0 && measured > 0) {
            aims.line(what, "<= " + number(wanted), number(measured), measured <= wanted ? "yes" : "NO");
        }
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        report.append(line).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
