package id.mumpuni.bench;

import id.mumpuni.bench.BenchCity.Form;
import id.mumpuni.bench.Measurement.Page;
import id.mumpuni.bench.Measurement.Save;
import id.mumpuni.bench.PlanPeople.Person;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * How fast the pages of plans are when the whole city has plans, a year of progress and evidence: {@code ./mvnw -Pbench
 * verify -Dtest=PlanBench}. Shorter with {@code -Dmumpuni.bench.requests=100 -Dmumpuni.bench.warm-up=200
 * -Dmumpuni.bench.people=2000}.
 */
class PlanBench {

    private static final int DOCUMENTS = 200;

    @Test
    void measuresPlans() throws Exception {
        String loaded;
        try (BenchCity city = BenchCity.startNew()) {
            city.load();
            long before = System.nanoTime();
            city.loadPlans("leaders.sql");
            loaded = "Plans of %d people loaded in %.0f s"
                    .formatted(BenchCity.PEOPLE, (System.nanoTime() - before) / 1e9);
        }
        try (BenchCity city = BenchCity.start(Form.JAR)) {
            Measurement measurement = new Measurement(city);
            measurement.say(loaded);
            PlanPeople people = PlanPeople.of(city, Measurement.MOST);
            bundle(city, people, measurement);
            for (Page page : pages(people)) {
                measurement.page(page);
            }
            for (Save save : saves(people)) {
                measurement.save(save);
            }
            measurement.say("Resident at most: %.0f MB", city.server().memory("VmHWM"));
            measurement.write("bench-plans.txt");
        }
    }

    /** @param paths what each person opens */
    private static Page page(
            String name,
            int p99,
            int statements,
            double share,
            List<Person> people,
            Function<Person, List<String>> paths) {
        return new Page(name, p99, statements, share, (client, turn) -> {
            Person person = people.get(client % people.size());
            List<String> mine = paths.apply(person);
            return person.visitor().page(mine.get(turn % mine.size()));
        });
    }

    private static List<Page> pages(PlanPeople people) {
        List<Person> leaders = people.leaders();
        List<Person> owners = people.owners();
        return List.of(
                page("A plan, by its appraiser", 50, 6, 1, leaders, Person::teamPlans),
                page("The own plan that is set", 50, 6, 1, owners, Person::plan),
                page("The own draft", 50, 6, 1, owners, Person::draft),
                page("The record of a month", 0, 0, 1, owners, Person::months),
                page("Start page of an appraiser", 0, 0, 0.5, leaders, person -> List.of("/")),
                page("Records of the team", 0, 0, 0.5, leaders, person -> List.of("/catatan-tim")),
                page("Matrix of a leader", 0, 0, 0.5, leaders, person -> List.of("/matriks-peran")),
                page("Roles covered, a unit", 0, 0, 0.2, people.heads(), person -> List.of("/cakupan-peran")),
                page("Roles covered, the city", 0, 0, 0.1, people.officers(), person -> List.of("/cakupan-peran")),
                page("Late plans", 0, 0, 0.1, people.officers(), person -> List.of("/skp-terlambat")),
                page("Board of the city", 300, 0, 0.5, people.officers(), at -> List.of("/papan-skp/" + people.city())),
                page("Board of a unit", 50, 0, 1, people.heads(), head -> List.of("/papan-skp/" + head.unit())));
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

    /** Asked for by a page and made in the background: until so many documents are there. */
    private static void bundle(BenchCity city, PlanPeople people, Measurement measurement) throws Exception {
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
        measurement.say(
                "Bundle: %d documents (%s) in %.1f s, of which %.1f s of a processor; resident %.0f MB before, at most %.0f MB",
                done,
                bytes,
                seconds,
                city.server().processorTime().minus(work).toMillis() / 1e3,
                before,
                city.server().memory("VmHWM"));
        measurement.aim("Bundle of 200 documents, s", 60, seconds * DOCUMENTS / done);
        while (!city.values("SELECT status FROM plan_bundle").get(0).equals("READY")) {
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
