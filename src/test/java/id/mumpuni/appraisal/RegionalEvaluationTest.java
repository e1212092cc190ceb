package id.mumpuni.appraisal;

import static id.mumpuni.documents.PdfRows.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.PageForm;
import id.mumpuni.PageVisitor;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.documents.PdfRows;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.RegionalExample;
import id.mumpuni.workplans.RegionalPlans;
import id.mumpuni.workplans.RegionalStaff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The regulation's example of an evaluation in a regional government (Anak Lampiran 5), entered by its people on the last
 * day of a quarter: realisations by the one who worked, feedback by leaders, subordinates and peers, words of patients
 * written down by the leader. Nobody hands in a self-assessment: the example has none. The documents are compared field
 * by field with tables 1 to 3. The example leaves the ratings open; here the organisation is "baik" as in its curves, and
 * results and behaviour are as expected.
 */
@IntegrationTest
class RegionalEvaluationTest {

    private static final RegionalExample PLANS = RegionalExample.read();
    private static final RegionalEvaluation EXAMPLE = RegionalEvaluation.read();

    /** Shorter words are no feedback of their own in this application: the leader says them at the evaluation. */
    private static final int SHORTEST = 40;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestClock clock;

    private RegionalStaff staff;
    private LocalDate lastDay;
    private LocalDate firstDay;

    /** One person of the example, with whoever speaks about them. */
    private record Role(
            String who,
            String leader,
            String subordinate,
            String peer,
            RegionalExample.Plan plan,
            RegionalEvaluation.Person said) {}

    @Test
    void theDocumentsSayWhatTheExamplesTablesSay() {
        LocalDate today = LocalDate.now();
        firstDay = today.withDayOfMonth(1).withMonth(today.getMonthValue() - (today.getMonthValue() - 1) % 3);
        lastDay = firstDay.plusMonths(3).minusDays(1);
        clock.moveTo(lastDay);
        staff = new RegionalStaff(people, jdbc, mvc, passwords);
        UUID other = people.unit("Dinas Sosial", staff.region());
        staff.join("peer", people.head("Sekar Pratiwi", other), "Kepala Dinas Sosial", "HIGH_LEADERSHIP");
        staff.join("below", people.employee("Nisa Rahma", staff.clinic()), "Bidan Mahir", "FUNCTIONAL");
        var plans = new RegionalPlans(staff, jdbc);
        plans.markTheClinicAsIndependent();
        Map<String, UUID> agreed = plans.agree();
        List<Role> roles = List.of(
                new Role("chief", "mayor", "head", "peer", PLANS.headOfAgency(), EXAMPLE.headOfAgency()),
                new Role("head", "chief", "midwife", "peer", PLANS.headOfClinic(), EXAMPLE.headOfClinic()),
                new Role("midwife", "head", "below", "lead", PLANS.midwife(), EXAMPLE.midwife()));
        for (Role role : roles) {
            recordRealisations(role, agreed.get(role.who()));
            giveFeedback(role, agreed.get(role.who()));
        }
        UUID period = openThePeriod();
        for (Role role : roles) {
            UUID id = evaluate(role, agreed.get(role.who()), period);
            theDocumentSaysWhatTheTableSays(role, document(role, id));
        }
    }

    private void recordRealisations(Role role, UUID plan) {
        PageVisitor visitor = visitor(role.who());
        String month = DocumentationPeriod.month(lastDay.getYear(), lastDay.getMonthValue())
                .code();
        for (RegionalEvaluation.Result result : role.said().results()) {
            UUID id = resultId(plan, result.ordinal());
            String page = "/catatan/" + plan + "/" + month + "/" + id;
            visitor.send(page, page + "/isian", form -> form.fill("q." + id, String.join("\n", result.realisations())));
        }
    }

    private void giveFeedback(Role role, UUID plan) {
        for (RegionalEvaluation.Result result : role.said().results()) {
            result.feedback()
                    .forEach(said -> give(role, resultId(plan, result.ordinal()).toString(), said));
        }
        role.said().values().forEach((value, all) -> all.forEach(said -> give(role, value.name(), said)));
    }

    private void give(Role role, String about, RegionalEvaluation.Said said) {
        if (atTheEvaluation(said)) {
            return;
        }
        String person = "/umpan-balik/pegawai/" + staff.id(role.who());
        if (said.saidBy() != null) {
            String page = person + "/pihak-lain";
            visitor(role.leader())
                    .send(
                            page,
                            page,
                            form -> form.fill("saidBy", said.saidBy())
                                    .fill("subject", about)
                                    .fill("text", said.text()));
            return;
        }
        String page = person + "/baru";
        visitor(speaker(role, said.by())).send(page, page, form -> {
            form.fill("subject", about).fill("text", said.text());
            if (said.by() == FeedbackRelation.LEADER) {
                form.fill("progress", "SHOWN");
            }
        });
    }

    private static boolean atTheEvaluation(RegionalEvaluation.Said said) {
        return said.by() == FeedbackRelation.LEADER && said.text().length() < SHORTEST;
    }

    private static String speaker(Role role, FeedbackRelation relation) {
        return switch (relation) {
            case LEADER -> role.leader();
            case SUBORDINATE -> role.subordinate();
            default -> role.peer();
        };
    }

    private UUID openThePeriod() {
        String policy =
                jdbc.sql("SELECT regulation_policy()::text").query(String.class).single();
        String address = "/periode/baru?langkah=5&name=Triwulan+Uji&kind=QUARTERLY&starts=" + firstDay + "&ends="
                + lastDay
                + "&unit=" + staff.region() + "&policy=" + policy + "&evaluationFrom=" + lastDay.minusDays(9)
                + "&planDue=" + lastDay + "&selfDue=" + lastDay.plusDays(7) + "&ratingDue=" + lastDay.plusDays(14);
        String opened = visitor("officer").send(address, "/periode", form -> {});
        UUID period = UUID.fromString(opened.substring(opened.lastIndexOf('/') + 1));
        for (UUID unit : List.of(staff.region(), staff.office(), staff.clinic())) {
            String page = "/periode/" + period + "/capaian/" + unit;
            visitor("officer")
                    .send(
                            page,
                            page,
                            form -> form.fill("rating", "GOOD")
                                    .fill("basis", "Laporan kinerja triwulan")
                                    .fill("decree", "800/12/2026")
                                    .fill("issuedOn", lastDay.toString()));
        }
        return period;
    }

    private UUID evaluate(Role role, UUID plan, UUID period) {
        UUID id = jdbc.sql("SELECT id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                .params(period, staff.id(role.who()))
                .query(UUID.class)
                .single();
        afterTheDayOfSelfAssessments(period);
        PageVisitor leader = visitor(role.leader());
        String page = "/penilaian-bawahan/" + id;
        leader.send(page, page + "/isian", form -> {
            form.fill("w." + id, "MEETS").fill("b." + id, "MEETS");
            sayAtTheEvaluation(role, plan, form);
        });
        PageForm ready = leader.forms("/penilaian-bawahan/tinjau?periode=" + period).stream()
                .filter(form -> form.action().equals("/penilaian-bawahan/tanda-tangan"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to sign for " + role.who()));
        leader.send(ready);
        return id;
    }

    private void sayAtTheEvaluation(Role role, UUID plan, PageForm form) {
        for (RegionalEvaluation.Result result : role.said().results()) {
            result.feedback().stream()
                    .filter(RegionalEvaluationTest::atTheEvaluation)
                    .forEach(said -> form.fill("p." + resultId(plan, result.ordinal()), said.text()));
        }
        role.said()
                .values()
                .forEach((value, all) -> all.stream()
                        .filter(RegionalEvaluationTest::atTheEvaluation)
                        .forEach(said -> form.fill("n." + value, said.text())));
    }

    private void afterTheDayOfSelfAssessments(UUID period) {
        LocalDate day = jdbc.sql("SELECT self_due + 1 FROM appraisal_period WHERE id = ?")
                .param(period)
                .query(LocalDate.class)
                .single();
        clock.moveTo(day);
    }

    private void theDocumentSaysWhatTheTableSays(Role role, byte[] paper) {
        List<List<String>> rows = PdfRows.of(paper);
        String text = words(TestPdf.text(paper));
        assertThat(text)
                .contains("DOKUMEN EVALUASI KINERJA PEGAWAI", "HASIL EVALUASI KINERJA PEGAWAI")
                .contains("PENDEKATAN HASIL KERJA KUALITATIF", "PEMERINTAH DAERAH X")
                .contains("CAPAIAN KINERJA ORGANISASI", "POLA DISTRIBUSI")
                .contains("RATING HASIL KERJA", "SESUAI EKSPEKTASI", "RATING PERILAKU KERJA");
        assertThat(rows)
                .anySatisfy(
                        row -> assertThat(row).contains("JABATAN", role.plan().post()));
        for (int i = 0; i < role.plan().results().size(); i++) {
            assertResult(
                    role,
                    i + 1,
                    row(rows, String.valueOf(i + 1), role.plan().results().get(i)));
        }
        role.said().values().forEach((value, all) -> assertValue(role, value, all, text));
        assertThat(rows).contains(List.of("BAIK"));
    }

    private void assertResult(Role role, int ordinal, List<String> row) {
        RegionalExample.Result planned = role.plan().results().get(ordinal - 1);
        planned.indicators().forEach(one -> assertThat(row.get(1)).contains(words(one.text())));
        RegionalEvaluation.Result said = role.said().results().stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElse(null);
        if (said == null) {
            assertThat(row.subList(2, 4))
                    .as("nothing is said of result " + ordinal)
                    .containsExactly("-", "-");
            return;
        }
        said.realisations().forEach(one -> assertThat(row.get(2)).contains(words(one)));
        said.feedback().forEach(one -> assertThat(row.get(3)).contains(line(role, one)));
    }

    private void assertValue(Role role, CoreValue value, List<RegionalEvaluation.Said> all, String text) {
        all.forEach(said -> assertThat(text).as(role.who() + " " + value).contains(line(role, said)));
        String expected = role.plan().expectations().get(value);
        if (expected != null) {
            assertThat(text).contains(words(expected));
        }
    }

    /** As the form has it: who said it, then what. */
    private String line(Role role, RegionalEvaluation.Said said) {
        if (said.saidBy() != null) {
            return words(said.saidBy() + " (dicatat oleh " + name(role.leader()) + "): " + said.text());
        }
        String relation =
                switch (said.by()) {
                    case LEADER -> "Pimpinan";
                    case PEER -> "Rekan kerja setingkat";
                    // a lower grade in the same unit is no subordinate by the reporting line
                    case SUBORDINATE -> role.who().equals("midwife") ? "Rekan kerja setingkat" : "Pegawai";
                    case OTHER -> "Pihak lain";
                };
        return words(
                atTheEvaluation(said)
                        ? relation + ": " + said.text()
                        : relation + " (" + name(speaker(role, said.by())) + "): " + said.text());
    }

    private static List<String> row(List<List<String>> rows, String number, RegionalExample.Result planned) {
        return rows.stream()
                .filter(row -> row.size() == 4
                        && row.get(0).equals(number)
                        && row.get(1).startsWith(words(planned.description())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + planned.description() + " in " + rows));
    }

    private byte[] document(Role role, UUID id) {
        byte[] paper = visitor(role.who()).download("/hasil/" + id + "/dokumen.pdf");
        try { // to be looked at
            Path folder = Files.createDirectories(Path.of("target", "contoh-daerah"));
            Files.write(folder.resolve("C.1.1-" + role.who() + ".pdf"), paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paper;
    }

    private UUID resultId(UUID plan, int ordinal) {
        return jdbc.sql("SELECT id FROM planned_result WHERE plan_id = ? ORDER BY kind = 'ADDITIONAL', ordinal")
                .param(plan)
                .query(UUID.class)
                .list()
                .get(ordinal - 1);
    }

    private String name(String who) {
        return jdbc.sql("SELECT full_name FROM employee WHERE id = ?")
                .param(staff.id(who))
                .query(String.class)
                .single();
    }

    private PageVisitor visitor(String who) {
        return staff.writer(who).visitor();
    }
}
