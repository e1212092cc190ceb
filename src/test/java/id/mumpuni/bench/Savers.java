package id.mumpuni.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Appraisers who judge their people over and over, all at once; afterwards each last word must be in the database. */
final class Savers {

    private static final List<String> LEVELS = List.of("BELOW", "MEETS", "ABOVE");

    /** @param times of each saving, in nanoseconds */
    record Outcome(int saved, int errors, int lost, double perSecond, double median, double p99, String firstError) {}

    private static final class Row {

        private final String id;
        private final int began;
        private int version;
        private String work = "";
        private String behaviour = "";

        Row(String id, int version) {
            this.id = id;
            this.began = version;
            this.version = version;
        }

        int saved() {
            return version - began;
        }
    }

    private record Saver(Visitor visitor, String period, List<Row> rows) {

        /** As the page does it by itself after a choice. */
        void save(int turn) throws Exception {
            Row row = rows.get(turn % rows.size());
            int choice = row.saved() + 1;
            String work = LEVELS.get(choice % 3);
            String behaviour = LEVELS.get(choice / 3 % 3);
            visitor.save(
                    "/penilaian-bawahan/isian",
                    "periode=" + period + "&v." + row.id + "=" + row.version + "&w." + row.id + "=" + work + "&b."
                            + row.id + "=" + behaviour);
            row.version++;
            row.work = work;
            row.behaviour = behaviour;
        }
    }

    private final BenchCity city;
    private final List<Saver> savers = new ArrayList<>();

    /** @param count appraisers with ten people or more */
    Savers(BenchCity city, int count) throws Exception {
        this.city = city;
        for (String appraiser : city.values(
                "SELECT appraiser_id FROM appraisal a JOIN employee e ON e.id = a.appraiser_id WHERE a.plan_id IS NOT NULL AND e.employee_number IS NOT NULL GROUP BY appraiser_id"
                        + " HAVING count(*) BETWEEN 10 AND 60 ORDER BY count(*) DESC, 1 LIMIT " + count)) {
            Visitor visitor = new Visitor(city.server().address());
            visitor.signIn(city.account(appraiser), BenchCity.PASSWORD);
            List<Row> rows = city
                    .values("SELECT id || ',' || version FROM appraisal WHERE plan_id IS NOT NULL"
                            + " AND NOT head AND appraiser_id = '" + appraiser + "' ORDER BY id")
                    .stream()
                    .map(line -> line.split(","))
                    .map(parts -> new Row(parts[0], Integer.parseInt(parts[1])))
                    .toList();
            savers.add(new Saver(visitor, city.value("SELECT id FROM appraisal_period"), rows));
        }
    }

    /** The first ones have the largest teams. */
    Visitor visitor(int client) {
        return savers.get(client).visitor();
    }

    String person(int client, int turn) {
        List<Row> rows = savers.get(client).rows();
        return rows.get(turn % rows.size()).id;
    }

    String period() {
        return savers.get(0).period();
    }

    void save(int client, int turn) throws Exception {
        savers.get(client).save(turn);
    }

    Outcome saveAllAtOnce(Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(savers.size());
        try {
            long start = System.nanoTime();
            List<Future<Work>> all = savers.stream()
                    .map(saver -> threads.submit(() -> work(saver, start + time.toNanos())))
                    .toList();
            List<Long> times = new ArrayList<>();
            int errors = 0;
            String first = "";
            for (Future<Work> one : all) {
                times.addAll(one.get().times);
                errors += one.get().errors;
                first = first.isEmpty() ? one.get().firstError : first;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            times.sort(null);
            return new Outcome(
                    times.size(), errors, lost(), times.size() / seconds, at(times, 0.5), at(times, 0.99), first);
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many rows do not say what was saved last, or not as often as was saved. */
    int lost() throws Exception {
        Map<String, String> found = new HashMap<>();
        city.values("SELECT id || ',' || concat_ws(',', version, work_result, behaviour) FROM appraisal")
                .forEach(
                        line -> found.put(line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1)));
        int lost = 0;
        for (Saver saver : savers) {
            for (Row row : saver.rows) {
                String expected = row.version + "," + row.work + "," + row.behaviour;
                lost += row.saved() > 0 && !expected.equals(Objects.requireNonNull(found.get(row.id))) ? 1 : 0;
            }
        }
        return lost;
    }

    private static final class Work {
        private final List<Long> times = new ArrayList<>();
        private int errors;
        private String firstError = "";
    }

    private static Work work(Saver saver, long end) {
        Work work = new Work();
        for (int turn = 0; System.nanoTime() < end; turn++) {
            long before = System.nanoTime();
            try {
                saver.save(turn);
                work.times.add(System.nanoTime() - before);
            } catch (Exception error) {
                work.errors++;
                work.firstError = error.toString();
            }
        }
        return work;
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e6;
    }
}
