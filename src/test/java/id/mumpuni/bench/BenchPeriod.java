package id.mumpuni.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The quarter that ended last, opened for the whole city through the pages; its evaluation lasts until after today. */
final class BenchPeriod {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int QUARTER = 3;

    private BenchPeriod() {}

    static List<Visitor> officers(BenchCity city, int count) throws Exception {
        List<Visitor> officers = new ArrayList<>();
        for (String number : city.personnelOfficers(count)) {
            Visitor officer = new Visitor(city.server().address());
            officer.signIn(number, BenchCity.PASSWORD);
            officers.add(officer);
        }
        return officers;
    }

    static void ask(BenchCity city, Visitor officer) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        LocalDate starts = today.withDayOfMonth(1)
                .withMonth((today.getMonthValue() - 1) / QUARTER * QUARTER + 1)
                .minusMonths(QUARTER);
        LocalDate ends = starts.plusMonths(QUARTER).minusDays(1);
        officer.page("/periode");
        officer.save(
                "/periode",
                "name=Bangku&kind=QUARTERLY&starts=" + starts + "&ends=" + ends + "&evaluationFrom="
                        + ends.minusDays(9) + "&planDue=" + ends.plusDays(1) + "&selfDue=" + ends.plusDays(1)
                        + "&ratingDue=" + today.plusDays(30) + "&unit=" + root(city) + "&policy="
                        + city.value("SELECT regulation_policy()"));
    }

    static void awaitOpen(BenchCity city) throws Exception {
        await(city, "SELECT status = 'OPEN' FROM appraisal_period");
    }

    /** @param condition a query whose first value becomes true */
    static void await(BenchCity city, String condition) throws Exception {
        long start = System.nanoTime();
        while (!"t".equals(city.value(condition))) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("still not: " + condition);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    static String root(BenchCity city) throws Exception {
        return city.value("SELECT id FROM work_unit WHERE parent_id IS NULL");
    }
}
