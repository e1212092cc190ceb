package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.ReportingLineChanged;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who appraises and who only speaks: PermenPANRB 6/2022, lines 3788-3811 and 3901-3906, one test for each. */
@IntegrationTest
class WhoAppraisesTest {

    private static final String WORDS = "Serah terima penugasan selesai sebelum tenggat dan dicatat lengkap.";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private TestAppraisals one;
    private UUID result;

    @BeforeEach
    void aQuarterThatRuns() {
        one = new TestAppraisals(people, jdbc);
        result = jdbc.sql("SELECT r.id FROM planned_result r JOIN appraisal a ON a.plan_id = r.plan_id WHERE a.id = ?")
                .param(one.appraisal)
                .query(UUID.class)
                .single();
        one.run(
                "UPDATE placement SET valid = daterange('2026-01-01', NULL) WHERE employee_id = ANY(?)",
                new Object[] {new UUID[] {one.sectionHead, one.agencyHead, one.clerk}});
    }

    @Test
    void lines3789to3794WithoutTheAppraiserTheirSuperiorAppraisesOrWhomTheyDelegate() {
        one.run(
                "UPDATE placement SET valid = daterange('2026-01-01', '2026-08-01') WHERE employee_id = ?",
                one.sectionHead);
        follow(LocalDate.of(2026, 9, 10));
        assertThat(one.text("appraiser_id")).isEqualTo(one.agencyHead.toString());
        UUID acting = people.employee("Plt Bidang", one.agency);
        delegate(one.section, acting, "APPRAISAL", "2026-09-01", "2026-12-31");
        follow(LocalDate.of(2026, 9, 11));
        assertThat(one.text("appraiser_id")).isEqualTo(acting.toString());
        assertThat(one.text("acting")).isEqualTo("ACTING");
    }

    @Test
    void lines3795to3798ALeaderWhoIsNotTheAppraiserGivesFeedbackAndNeverRates() {
        UUID other = people.head("Ketua Tim Lain", people.unit("Tim Lain"));
        one.run("UPDATE planned_result SET assigned_by = ? WHERE id = ?", other, result);
        clock.moveTo(LocalDate.of(2026, 9, 25));
        assertThat(give(other)).hasStatus(302);
        theAppraiserSeesIt("Ketua Tim Lain");
        assertThat(judgement(other)).hasStatus(403);
    }

    @Test
    void lines3799to3804AStandInIsSpokenOfByTheLeaderToWhomTheyReportUntilTheDefinitivePost() {
        UUID branch = people.unit("Dinas Lain");
        UUID vacant = people.unit("Bidang Kosong", branch);
        UUID branchHead = people.head("Kepala Dinas Lain", branch);
        one.run("UPDATE placement SET valid = daterange('2026-01-01', NULL) WHERE employee_id = ?", branchHead);
        assertThat(judgement(branchHead)).hasStatus(403);
        UUID delegation = delegate(vacant, one.clerk, "FULL", "2026-08-01", "2026-09-28");
        one.run("UPDATE planned_result SET origin = 'ACTING', delegation_id = ? WHERE id = ?", delegation, result);
        clock.moveTo(LocalDate.of(2026, 9, 25));
        assertThat(mvc.get().uri("/penugasan").with(signedIn(actor(branchHead))))
                .bodyText()
                .contains("Pelaksana Tenggat", "Penugasan Plt. atau Plh.");
        assertThat(mvc.get().uri("/penugasan/" + result).with(signedIn(actor(branchHead))))
                .hasStatusOk();
        assertThat(give(branchHead)).hasStatus(302);
        theAppraiserSeesIt("Kepala Dinas Lain");
        assertThat(judgement(branchHead)).as("the appraiser judges").hasStatus(403);
        theDocumentNamesTheAssignmentAndTheLeader();
        clock.moveTo(LocalDate.of(2026, 9, 28));
        assertThat(give(branchHead)).as("only the definitive post counts").hasStatus(403);
        assertThat(mvc.get().uri("/penugasan/" + result).with(signedIn(actor(branchHead))))
                .hasStatus(403);
    }

    @Test
    void theLeaderFurtherUpSpeaksOnlyWhereNobodyLeadsBetween() {
        UUID branch = people.unit("Dinas Jauh");
        UUID division = people.unit("Bidang Antara", branch);
        UUID vacant = people.unit("Seksi Kosong", division);
        UUID branchHead = people.head("Kepala Dinas Jauh", branch);
        one.run("UPDATE placement SET valid = daterange('2026-01-01', NULL) WHERE employee_id = ?", branchHead);
        UUID delegation = delegate(vacant, one.clerk, "FULL", "2026-08-01", "2026-12-28");
        one.run("UPDATE planned_result SET origin = 'ACTING', delegation_id = ? WHERE id = ?", delegation, result);
        assertThat(led(branchHead)).isTrue();
        UUID between = people.head("Kepala Bidang Antara", division);
        one.run("UPDATE placement SET valid = daterange('2026-01-01', NULL) WHERE employee_id = ?", between);
        assertThat(led(branchHead)).isFalse();
        assertThat(led(between)).isTrue();
    }

    @Test
    void lines3805to3811ATeacherWhoLeadsASchoolAppraisesItsPeople() {
        people.post(one.sectionHead, "Guru Ahli Madya", "FUNCTIONAL");
        one.run("UPDATE placement SET head = true, head_basis = 'CONFIRMED' WHERE employee_id = ?", one.sectionHead);
        follow(LocalDate.of(2026, 9, 25));
        assertThat(one.text("appraiser_id")).isEqualTo(one.sectionHead.toString());
        assertThat(judgement(one.sectionHead)).hasStatusOk();
    }

    @Test
    void lines3901to3906TheHomeAppraiserJudgesTheSecondedOnWordsFromWhereTheyWork() {
        clock.moveTo(LocalDate.of(2026, 9, 25));
        assertThat(mvc.post()
                        .uri("/umpan-balik/pegawai/" + one.clerk + "/pihak-lain")
                        .param("saidBy", "Direktur organisasi profesi tempat diperbantukan")
                        .param("subject", result.toString())
                        .param("text", WORDS)
                        .param("manner", "DIRECT")
                        .param("givenOn", "2026-09-25")
                        .with(signedIn(actor(one.sectionHead)))
                        .with(csrf()))
                .hasStatus(302);
        assertThat(judgement(one.sectionHead))
                .bodyText()
                .contains("Direktur organisasi profesi tempat diperbantukan", WORDS);
        UUID appointed = people.employee("Pejabat Lain yang Ditunjuk", one.agency);
        one.run(
                "INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Diperbantukan', daterange('2026-09-01', NULL))",
                one.clerk,
                appointed);
        follow(LocalDate.of(2026, 9, 26));
        assertThat(one.text("appraiser_id"))
                .as("or another official who is appointed")
                .isEqualTo(appointed.toString());
    }

    private void theDocumentNamesTheAssignmentAndTheLeader() {
        one.judged();
        one.run("UPDATE appraisal SET submitted_at = now(), status = 'SUBMITTED' WHERE id = ?", one.appraisal);
        byte[] paper = mvc.get()
                .uri("/hasil/" + one.appraisal + "/dokumen.pdf")
                .with(signedIn(actor(one.sectionHead)))
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        assertThat(TestPdf.text(paper).replaceAll("\\s+", " "))
                .contains("Bidang Kosong", "Pimpinan (Kepala Dinas Lain): " + WORDS);
    }

    private boolean led(UUID leader) {
        return jdbc.sql("SELECT ? IN (SELECT result_id FROM results_led(?, '2026-09-25'))")
                .params(result, leader)
                .query(Boolean.class)
                .single();
    }

    private void theAppraiserSeesIt(String giver) {
        assertThat(judgement(one.sectionHead)).bodyText().contains(giver, WORDS);
    }

    private MvcTestResult give(UUID leader) {
        return mvc.post()
                .uri("/umpan-balik/pegawai/" + one.clerk + "/baru")
                .param("subject", result.toString())
                .param("text", WORDS)
                .param("progress", "SHOWN")
                .param("occasion", "INCIDENTAL")
                .param("manner", "DIRECT")
                .param("givenOn", LocalDate.now(clock).toString())
                .with(signedIn(actor(leader)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult judgement(UUID who) {
        return mvc.get()
                .uri("/penilaian-bawahan/" + one.appraisal)
                .with(signedIn(actor(who)))
                .exchange();
    }

    private UUID delegate(UUID unit, UUID person, String scope, String from, String until) {
        return jdbc.sql(
                        "INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                                + " VALUES (?, ?, 'ACTING', ?, 'SP 3/2026', daterange(CAST(? AS date), CAST(? AS date))) RETURNING id")
                .params(unit, person, scope, from, until)
                .query(UUID.class)
                .single();
    }

    private void follow(LocalDate day) {
        clock.moveTo(day);
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportingLineChanged()));
    }
}
