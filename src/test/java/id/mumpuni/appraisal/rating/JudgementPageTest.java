package id.mumpuni.appraisal.rating;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.evidence.TestFiles;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.Transactions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One person judged result by result, with what was recorded and said in view. */
@IntegrationTest
class JudgementPageTest {

    private static final String PRAISE =
            "Laporan selesai tiga hari sebelum batas dan dipakai dua bidang; kebiasaan ini perlu dipertahankan.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Transactions transactions;

    private final LocalDate today = LocalDate.now();
    private TestPeriods periods;
    private Actor boss;
    private Actor person;
    private UUID section;
    private UUID period;
    private UUID id;
    private UUID plan;
    private UUID result;

    @BeforeEach
    void somebodyToJudge() {
        periods = new TestPeriods(jdbc);
        section = people.unit("Bidang Timbang", people.unit("Dinas Timbang"));
        boss = actor(people.head("Kepala Timbang", section));
        person = actor(people.employee("Pegawai Timbang", section));
        period = periods.open(section, boss.employeeId());
        id = periods.appraisal(period, person.employeeId(), boss.employeeId(), section);
        plan = one("SELECT plan_id FROM appraisal WHERE id = ?", id);
        result = one("SELECT id FROM planned_result WHERE plan_id = ?", plan);
        periods.handIn(id);
    }

    @Test
    void realisationEvidenceAndFeedbackStandBesideTheResult() {
        recordWithEvidence();
        praise(result.toString());
        praise("SERVICE");
        assertThat(page(boss))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "18 berkas selesai", "rekap.pdf", PRAISE, "Menunjukkan kemajuan", "Panduan rating hasil kerja");
    }

    @Test
    void whoeverJudgesReadsTheEvidenceAndNobodyElseDoesBecauseOfIt() {
        UUID piece = recordWithEvidence();
        Actor stranger = actor(people.employee("Orang Lain", people.unit("Dinas Lain")));
        UUID another = people.head("Kepala Lama", people.unit("Bidang Lama"));
        jdbc.sql("UPDATE appraisal SET appraiser_id = ? WHERE id = ?")
                .params(another, id)
                .update();
        assertThat(evidence(piece, stranger)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(evidence(piece, actor(stranger.employeeId(), Role.ADMINISTRATOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(evidence(piece, actor(another))).hasStatusOk();
    }

    @Test
    void levelsOfResultsAreKeptAndTheGuidanceProposesWithoutDeciding() {
        assertThat(page(boss)).bodyText().contains("0 dari 1 hasil sudah dirating");
        assertThat(save("rl." + result, "ABOVE", "before.rl." + result, "")).hasStatusOk();
        assertThat(save("vl.LOYAL", "MEETS", "before.vl.LOYAL", "")).hasStatusOk();
        assertThat(page(boss)).bodyText().contains("rating per hasil mengarah ke di atas ekspektasi");
        assertThat(text("SELECT COALESCE(work_result, '-') FROM appraisal WHERE id = ?"))
                .isEqualTo("-");
        assertThat(text("SELECT expectation_level FROM behaviour_review WHERE appraisal_id = ?"))
                .isEqualTo("MEETS");
    }

    @Test
    void aLevelThatAnotherBrowserChangedIsNotOverwritten() {
        String field = "rl." + result;
        assertThat(save(field, "ABOVE", "before." + field, "")).hasStatusOk();
        assertThat(save(field, "BELOW", "before." + field, "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(save(field, "BELOW", "before." + field, "ABOVE")).hasStatusOk();
        assertThat(text("SELECT expectation_level FROM result_rating WHERE appraisal_id = ?"))
                .isEqualTo("BELOW");
    }

    @Test
    void whatIsHandedToTheTableAtTheSameMomentIsNotWrittenTo() throws Exception {
        rate("w." + id, "MEETS", "b." + id, "MEETS");
        ExecutorService browser = Executors.newSingleThreadExecutor();
        try {
            Future<MvcTestResult> late = transactions.named("JudgementPageTest").execute(status -> {
                jdbc.sql("UPDATE appraisal SET status = 'PROPOSED', proposed_at = now() WHERE id = ?")
                        .param(id)
                        .update();
                Future<MvcTestResult> sent = browser.submit(() -> save("p." + result, "Terlambat"));
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                                .query(Boolean.class)
                                .single());
                return sent;
            });
            assertThat(late).isNotNull();
            assertThat(late.get()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } finally {
            browser.shutdownNow();
        }
        assertThat(jdbc.sql("SELECT count(*) FROM result_feedback WHERE appraisal_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anExtremeRatingAsksForAReasonAndForWhatItRestsOn() {
        praise(result.toString());
        UUID praise = one("SELECT id FROM feedback WHERE employee_id = ?", person.employeeId());
        rate("w." + id, "ABOVE", "b." + id, "MEETS");
        assertThat(missing()).as("no reason").isTrue();
        rate("f." + id, "Melampaui target dua kali lipat");
        assertThat(missing()).as("nothing it rests on").isTrue();
        assertThat(save("x." + praise, "1", "before.x." + praise, "")).hasStatusOk();
        assertThat(missing()).isFalse();
        assertThat(page(boss)).bodyText().contains("Alasan ini bertumpu pada");
        assertThat(save("before.x." + praise, "1")).as("the box is empty again").hasStatusOk();
        assertThat(missing()).isTrue();
    }

    @Test
    void whereNothingWasRecordedTheReasonAloneIsEnough() {
        rate("w." + id, "ABOVE", "b." + id, "MEETS");
        assertThat(missing()).isTrue();
        rate("f." + id, "Melampaui target dua kali lipat");
        assertThat(missing()).isFalse();
    }

    @Test
    void aPieceOfSomebodyElseIsNoGround() {
        Actor other = actor(people.employee("Rekan Timbang", section));
        UUID foreign = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO feedback (id, employee_id, giver_id, relation, occasion, manner, given_on, core_value, created_at)"
                                + " VALUES (?, ?, ?, 'LEADER', 'INCIDENTAL', 'WRITTEN', ?, 'LOYAL', now())")
                .params(foreign, other.employeeId(), boss.employeeId(), today)
                .update();
        assertThat(save("x." + foreign, "1", "before.x." + foreign, "")).hasStatusOk();
        assertThat(text("SELECT count(*)::text FROM rating_proof WHERE appraisal_id = ?"))
                .isEqualTo("0");
    }

    @Test
    void theResultOfThePeriodBeforeIsOneClickAway() {
        UUID lastYear = UUID.randomUUID();
        UUID earlier = UUID.randomUUID();
        jdbc.sql("INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due,"
                        + " rating_due, status, opened_by, opened_at) SELECT ?, 0, 'Tahun Lalu', kind, unit_id,"
                        + " starts - interval '1 year', starts - 1, starts, starts, starts, 'CLOSED', opened_by, now()"
                        + " FROM appraisal_period WHERE id = ?")
                .params(lastYear, period)
                .update();
        jdbc.sql("INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, unit_id, plan_id, status,"
                        + " submitted_at, signed_at, signed_by, signed_as, work_result, behaviour, rating)"
                        + " SELECT ?, 0, ?, employee_id, appraiser_id, unit_id, plan_id, 'SIGNED', now(), now(),"
                        + " appraiser_id, 'APPRAISER', 'MEETS', 'MEETS', 'GOOD' FROM appraisal WHERE id = ?")
                .params(earlier, lastYear, id)
                .update();
        assertThat(page(boss)).bodyText().contains("/hasil/" + earlier);
    }

    @Test
    void onlyTheAppraiserWritesAnyOfIt() {
        String[] field = {"rl." + result, "ABOVE", "before.rl." + result, ""};
        Actor peer = actor(people.employee("Rekan", section));
        for (Actor who : new Actor[] {
            peer, person, actor(peer.employeeId(), Role.ADMINISTRATOR), actor(peer.employeeId(), Role.PERSONNEL_OFFICER)
        }) {
            assertThat(save(who, field)).hasStatus(HttpStatus.FORBIDDEN);
        }
        jdbc.sql(
                        "UPDATE appraisal SET status = 'SIGNED', signed_at = now(), signed_by = appraiser_id, signed_as = 'APPRAISER',"
                                + " work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD' WHERE id = ?")
                .param(id)
                .update();
        assertThat(save(field)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private UUID recordWithEvidence() {
        String address = "/catatan/" + plan + "/"
                + DocumentationPeriod.month(today.getYear(), today.getMonthValue())
                        .code() + "/" + result;
        UUID indicator = periods.indicator(id);
        assertThat(mvc.post()
                        .uri(address + "/isian")
                        .with(signedIn(person))
                        .with(csrf())
                        .param("r." + indicator, "18 berkas selesai"))
                .hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri(address + "/berkas")
                        .multipart()
                        .file(new MockMultipartFile("file", "rekap.pdf", "application/pdf", TestFiles.pdf()))
                        .with(signedIn(person))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        return one("SELECT id FROM evidence WHERE owner_id = ?", person.employeeId());
    }

    private void praise(String subject) {
        assertThat(mvc.post()
                        .uri("/umpan-balik/pegawai/{id}/baru", person.employeeId())
                        .with(signedIn(boss))
                        .with(csrf())
                        .param("subject", subject)
                        .param("occasion", "INCIDENTAL")
                        .param("manner", "WRITTEN")
                        .param("givenOn", today.toString())
                        .param("progress", "SHOWN")
                        .param("text", PRAISE))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult page(Actor who) {
        return mvc.get().uri("/penilaian-bawahan/" + id).with(signedIn(who)).exchange();
    }

    private MvcTestResult evidence(UUID piece, Actor who) {
        return mvc.get().uri("/bukti/{id}/berkas", piece).with(signedIn(who)).exchange();
    }

    private void rate(String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "v." + id;
        all[fields.length + 1] = periods.version(id);
        assertThat(save(all)).hasStatusOk();
    }

    private MvcTestResult save(String... fields) {
        return save(boss, fields);
    }

    private MvcTestResult save(Actor who, String... fields) {
        var request = mvc.post()
                .uri("/penilaian-bawahan/" + id + "/isian")
                .with(signedIn(who))
                .with(csrf())
                .header("X-Autosave", "1");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private boolean missing() {
        return "true".equals(text("SELECT reason_missing(?)::text"));
    }

    private String text(String sql) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    private UUID one(String sql, UUID parameter) {
        return jdbc.sql(sql).param(parameter).query(UUID.class).single();
    }
}
