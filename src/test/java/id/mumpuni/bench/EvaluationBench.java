package id.mumpuni.bench;

import id.mumpuni.bench.BenchCity.Form;
import id.mumpuni.bench.Measurement.Page;
import id.mumpuni.bench.Measurement.Save;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An evaluation of the whole city, with the plans and the records of a year behind it: opening, the pages of those who
 * appraise, and 300 of them who save at once. {@code ./mvnw -Pbench verify -Dtest=EvaluationBench}.
 */
class EvaluationBench {

    private static final int APPRAISERS = 300;
    private static final Duration TOGETHER = Duration.ofSeconds(Integer.getInteger("mumpuni.bench.together", 120));
    private static final int BARE_CLIENTS = 16;
    private static final int BARE_SECONDS = 20;
    private static final Duration KEPT = Duration.ofSeconds(31); // a little longer than figures are kept
    private static final int COUNTED = 3;

    @Test
    void measuresAnEvaluation() throws Exception {
        try (BenchCity city = BenchCity.startNew()) {
            city.load();
            city.loadPlans("leaders.sql", "teams.sql");
        }
        try (BenchCity city = BenchCity.start(Form.JAR)) {
            Measurement measurement = new Measurement(city);
            List<Visitor> officers = BenchPeriod.officers(city, Measurement.MOST);
            open(city, officers.get(0), measurement);
            Savers savers = new Savers(city, APPRAISERS);
            city.run("judged.sql");
            String board = "/papan-evaluasi/" + BenchPeriod.root(city);
            for (Page page : pages(officers, savers, board)) {
                measurement.page(page);
            }
            counted(officers.get(0), board, measurement);
            measurement.save(new Save("Saving a rating", 60, savers::save));
            together(city, savers, measurement);
            measurement.say("Resident at most: %.0f MB", city.server().memory("VmHWM"));
            measurement.write("bench-evaluation.txt");
        }
    }

    /** From the click to the last appraisal. */
    private static void open(BenchCity city, Visitor officer, Measurement measurement) throws Exception {
        long start = System.nanoTime();
        BenchPeriod.ask(city, officer);
        BenchPeriod.awaitOpen(city);
        double seconds = (System.nanoTime() - start) / 1e9;
        measurement.say(
                "A period for %s people opened in %.1f s", city.value("SELECT count(*) FROM appraisal"), seconds);
        measurement.aim("Opening a period, s", 20, seconds);
    }

    private static List<Page> pages(List<Visitor> officers, Savers savers, String board) {
        String list = "/penilaian-bawahan?periode=" + savers.period();
        String reports = "/pelaporan?periode=" + savers.period();
        return List.of(
                new Page(
                        "List of 40",
                        80,
                        0,
                        1,
                        (client, turn) -> savers.visitor(client).page(list)),
                new Page(
                        "One of 40 to judge",
                        0,
                        0,
                        1,
                        (client, turn) ->
                                savers.visitor(client).page("/penilaian-bawahan/" + savers.person(client, turn))),
                new Page(
                        "Completion board of the city",
                        300,
                        0,
                        0.5,
                        (client, turn) -> officers.get(client).page(board)),
                new Page(
                        "Reports of the city, for BKD",
                        0,
                        0,
                        0.1,
                        (client, turn) -> officers.get(client).page(reports)),
                new Page(
                        "Reports of a leader",
                        0,
                        0,
                        0.1,
                        (client, turn) -> savers.visitor(client).page(reports)));
    }

    /** The board is counted for whoever comes first, and kept for a while for all who come after. */
    private static void counted(Visitor officer, String board, Measurement measurement) throws Exception {
        for (int round = 0; round < COUNTED; round++) {
            Thread.sleep(KEPT.toMillis());
            long start = System.nanoTime();
            officer.page(board);
            measurement.aim("Completion board counted anew, ms", 300, (System.nanoTime() - start) / 1e6);
        }
    }

    /** Nobody waits between two savings, which is far more than 300 people do. */
    private static void together(BenchCity city, Savers savers, Measurement measurement) throws Exception {
        Savers.Outcome outcome = savers.saveAllAtOnce(TOGETHER);
        Double bare = BareInserts.perSecond(city, BARE_CLIENTS, BARE_SECONDS);
        measurement.say(
                "%d appraisers saved %d times in %d s: %.0f a second, p50 %.0f ms, p99 %.0f ms; %d errors %s, %d lost",
                APPRAISERS,
                outcome.saved(),
                TOGETHER.toSeconds(),
                outcome.perSecond(),
                outcome.median(),
                outcome.p99(),
                outcome.errors(),
                outcome.firstError(),
                outcome.lost());
        measurement.say(
                bare == null ? "No pgbench on this machine" : "pgbench, bare inserts of the same row: %.0f a second",
                bare);
        if (outcome.errors() + outcome.lost() > 0) {
            throw new AssertionError("savings failed or were lost");
        }
    }
}
