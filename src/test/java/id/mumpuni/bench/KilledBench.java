package id.mumpuni.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.bench.BenchCity.Form;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * Ends the application with SIGKILL in the middle of its long works and starts it again: what was begun is finished,
 * nothing is half done and nothing is done twice. {@code ./mvnw -Pbench verify -Dtest=KilledBench}.
 */
class KilledBench {

    private static final int BEGUN = 5;

    /** A request that nobody answers any more. */
    private interface Asking {
        void ask() throws Exception;
    }

    @Test
    void whatWasBegunIsFinishedOnce() throws Exception {
        try (BenchCity city = BenchCity.startNew()) {
            city.load();
            city.loadPlans("leaders.sql", "teams.sql");
        }
        try (BenchCity city = BenchCity.start(Form.JAR)) {
            Visitor officer = BenchPeriod.officers(city, 1).get(0);
            unanswered(() -> BenchPeriod.ask(city, officer));
            BenchPeriod.await(city, "SELECT count(done_at) >= " + BEGUN + " FROM period_opening");
            city.kill();
        }
        try (BenchCity city = BenchCity.start(Form.JAR)) {
            opened(city);
            city.run("judged.sql");
            sign(city);
            city.kill();
        }
        try (BenchCity city = BenchCity.start(Form.JAR)) {
            signed(city);
            bundle(city);
            city.kill();
        }
        try (BenchCity city = BenchCity.start(Form.JAR)) {
            bundled(city);
        }
    }

    private static void opened(BenchCity city) throws Exception {
        BenchPeriod.awaitOpen(city);
        assertThat(city.value("SELECT count(*) FROM appraisal"))
                .as("one appraisal for each person of the line, each written once")
                .isEqualTo(city.value(
                        "SELECT count(*) FROM reporting_line(jakarta_today())" + " WHERE appraiser_id IS NOT NULL"))
                .isEqualTo(city.value("SELECT count(DISTINCT employee_id) FROM appraisal"))
                .isEqualTo(inserted(city, "appraisal"));
        said(city, "opening", "SELECT count(*) FROM appraisal");
    }

    private static void sign(BenchCity city) throws Exception {
        String appraiser = city.value("SELECT appraiser_id FROM appraisal WHERE NOT head GROUP BY appraiser_id"
                + " HAVING count(*) >= 40 ORDER BY appraiser_id LIMIT 1");
        Visitor visitor = new Visitor(city.server().address());
        visitor.signIn(city.account(appraiser), BenchCity.PASSWORD);
        List<String> rows = city.values("SELECT 'orang=' || id || '&v.' || id || '=' || version FROM appraisal"
                + " WHERE appraiser_id = '" + appraiser + "' AND NOT head");
        String period = city.value("SELECT id FROM appraisal_period");
        unanswered(() ->
                visitor.save("/penilaian-bawahan/tanda-tangan", "periode=" + period + "&" + String.join("&", rows)));
        BenchPeriod.await(city, "SELECT count(*) >= " + BEGUN + " FROM signing_batch_row WHERE outcome = 'SIGNED'");
    }

    private static void signed(BenchCity city) throws Exception {
        BenchPeriod.await(city, "SELECT bool_and(finished_at IS NOT NULL) FROM signing_batch");
        String people = city.value("SELECT count(*) FROM signing_batch_row");
        assertThat(city.value("SELECT count(*) FROM signing_batch")).isEqualTo("1");
        for (String done : List.of(
                "SELECT count(*) FROM signing_batch_row WHERE outcome = 'SIGNED'",
                "SELECT count(*) FROM appraisal WHERE status = 'SIGNED'",
                "SELECT count(*) FROM judgement WHERE stage = 'FINAL'",
                "SELECT count(DISTINCT appraisal_id) FROM judgement WHERE stage = 'FINAL'",
                "SELECT count(*) FROM appraisal_document",
                "SELECT count(DISTINCT appraisal_id) FROM appraisal_document",
                "SELECT count(*) FROM signed_document",
                "SELECT count(*) FROM document_version",
                "SELECT count(*) FROM notification n JOIN appraisal a ON a.employee_id = n.recipient_id"
                        + " WHERE a.status = 'SIGNED' AND n.href = '/hasil/' || a.id")) {
            assertThat(city.value(done)).as(done).isEqualTo(people);
        }
        said(city, "signing", "SELECT count(*) FROM appraisal WHERE status = 'SIGNED'");
    }

    private static void bundle(BenchCity city) throws Exception {
        Visitor officer = BenchPeriod.officers(city, 1).get(0);
        String unit = city.value("SELECT unit_id FROM appraisal_period");
        String period = city.value("SELECT id FROM appraisal_period");
        unanswered(() -> officer.save("/unit/" + unit + "/berkas-evaluasi", "periode=" + period));
        BenchPeriod.await(city, "SELECT count(sound) >= " + BEGUN + " FROM evaluation_bundle_document");
    }

    private static void bundled(BenchCity city) throws Exception {
        BenchPeriod.await(city, "SELECT bool_and(status = 'READY') FROM evaluation_bundle");
        String count = city.value("SELECT count(*) FROM evaluation_bundle_document");
        assertThat(city.value("SELECT count(*) FROM evaluation_bundle")).isEqualTo("1");
        assertThat(city.value("SELECT count(*) FROM evaluation_bundle_document WHERE sound"))
                .as("each is looked at, and each is what was signed")
                .isEqualTo(count)
                .isEqualTo(city.value("SELECT count(*) FROM appraisal_document"));
        String account =
                city.value("SELECT e.employee_number FROM evaluation_bundle b JOIN employee e ON e.id = b.asked_by");
        Visitor officer = new Visitor(city.server().address());
        officer.signIn(account, BenchCity.PASSWORD);
        String file = "/berkas-evaluasi/" + city.value("SELECT id FROM evaluation_bundle") + "/berkas.zip";
        assertThat(documents(officer.get(file, "identity").body()))
                .doesNotHaveDuplicates()
                .hasSize(Integer.parseInt(count));
        said(city, "bundling", "SELECT count(*) FROM evaluation_bundle_document");
    }

    private static List<String> documents(byte[] file) throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".pdf")) {
                    names.add(entry.getName());
                    String start = new String(entries.readNBytes(5), StandardCharsets.US_ASCII);
                    assertThat(start).as(entry.getName()).isEqualTo("%PDF-");
                }
            }
        }
        return names;
    }

    private static String inserted(BenchCity city, String table) throws Exception {
        return city.value(
                "SELECT count(*) FROM audit_entry WHERE operation = 'INSERT' AND table_name = '" + table + "'");
    }

    private static void said(BenchCity city, String what, String count) throws Exception {
        System.out.println("Killed while " + what + ", started again: " + city.value(count) + " done, none twice");
    }

    private static void unanswered(Asking asking) {
        CompletableFuture.runAsync(() -> {
            try {
                asking.ask();
            } catch (Exception killed) {
                System.out.println("No answer: " + killed);
            }
        });
    }
}
