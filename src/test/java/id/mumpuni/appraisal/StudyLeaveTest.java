package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Actor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Study leave, PermenPANRB 6/2022 lines 3907-3915, and not finishing it, lines 4321-4325 and 4493-4497. */
@IntegrationTest
class StudyLeaveTest {

    private static final String GROUND = "Keputusan Rektor 12/2026 tentang putus studi";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private TestAppraisals one;
    private Actor appraiser;
    private Actor clerk;

    @BeforeEach
    void somebodyOnStudyLeave() {
        one = new TestAppraisals(people, jdbc);
        appraiser = actor(one.sectionHead);
        clerk = actor(one.clerk);
        one.run(
                "UPDATE planned_result SET origin = 'STUDY' WHERE plan_id = (SELECT plan_id FROM appraisal WHERE id = ?)",
                one.appraisal);
        clock.moveTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void thePageShowsTheAcademicGuidanceAndTheWayToFeedbackFromTheCampus() {
        assertThat(get("/penilaian-bawahan/" + one.appraisal, appraiser))
                .bodyText()
                .contains("Pegawai ini menjalani tugas belajar", "/tugas-belajar");
        assertThat(get(page(), appraiser))
                .bodyText()
                .contains(
                        "Panduan evaluasi akademik",
                        "3,51",
                        "2,76",
                        "/umpan-balik/pegawai/" + one.clerk + "/pihak-lain");
    }

    @ParameterizedTest
    @CsvSource({
        "ABOVE, ABOVE, '', POOR",
        "MEETS, MEETS, '', POOR",
        "BELOW, BELOW, '', VERY_POOR",
        "ABOVE, ABOVE, VERY_POOR, VERY_POOR",
        "BELOW, BELOW, POOR, POOR"
    })
    void whoDropsOutLeavesTheQuadrantAndTheDocumentSaysWhy(
            String work, String behaviour, String chosen, String rating) {
        one.run("UPDATE appraisal SET feedback = 'Sesuai transkrip.' WHERE id = ?", one.appraisal);
        rate(work, behaviour);
        assertThat(note("NOT_FINISHED", GROUND, chosen)).flash().containsEntry("notice", "study.noted");
        assertThat(one.text("rating")).isEqualTo(rating);
        assertThat(one.text("work_result")).as("levels stay as rated").isEqualTo(work);
        sign();
        assertThat(one.text("status")).isEqualTo("SIGNED");
        assertThat(one.text("rating")).isEqualTo(rating);
        assertThat(jdbc.sql("SELECT rating || ': ' || reason FROM judgement WHERE appraisal_id = ? AND stage = 'FINAL'")
                        .param(one.appraisal)
                        .query(String.class)
                        .single())
                .isEqualTo(rating + ": " + GROUND);
        assertThat(get("/hasil/" + one.appraisal, clerk))
                .bodyText()
                .contains("Predikat tidak mengikuti kuadran", GROUND);
        byte[] paper = mvc.get()
                .uri("/hasil/" + one.appraisal + "/dokumen.pdf")
                .with(signedIn(clerk))
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        assertThat(TestPdf.text(paper).replaceAll("\\s+", " ")).contains("studi tidak selesai", GROUND);
    }

    @Test
    void itNeedsAGroundAndAPredicateOfTheTwoAndMayBeTakenBack() {
        rate("MEETS", "MEETS");
        assertThat(note("NOT_FINISHED", " ", "")).flash().containsEntry("problem", "study.no-ground");
        assertThat(note("NOT_FINISHED", GROUND, "GOOD")).flash().containsEntry("problem", "study.not-a-choice");
        note("NOT_FINISHED", GROUND, "");
        rate("MEETS", "BELOW");
        assertThat(one.text("rating")).as("follows the behaviour").isEqualTo("VERY_POOR");
        note("STUDYING", "Transkrip semester 1", "");
        assertThat(one.text("rating")).as("of the quadrant again").isEqualTo("POOR");
        rate("MEETS", "MEETS");
        assertThat(one.text("rating")).isEqualTo("GOOD");
    }

    @Test
    void onlyWhoAppraisesNotesItAndOnlyOfStudyLeave() {
        assertThat(note("FINISHED", "Ijazah", "", clerk)).hasStatus(403);
        one.run(
                "UPDATE planned_result SET origin = 'POST' WHERE plan_id = (SELECT plan_id FROM appraisal WHERE id = ?)",
                one.appraisal);
        assertThat(note("NOT_FINISHED", GROUND, "")).flash().containsEntry("problem", "study.none");
        assertThat(one.text("study")).isNull();
    }

    private String page() {
        return "/penilaian-bawahan/" + one.appraisal + "/tugas-belajar";
    }

    private MvcTestResult note(String outcome, String ground, String rating) {
        return note(outcome, ground, rating, appraiser);
    }

    private MvcTestResult note(String outcome, String ground, String rating, Actor by) {
        return mvc.post()
                .uri(page())
                .param("outcome", outcome)
                .param("ground", ground)
                .param("rating", rating)
                .with(signedIn(by))
                .with(csrf())
                .exchange();
    }

    private void rate(String work, String behaviour) {
        mvc.post()
                .uri("/penilaian-bawahan/" + one.appraisal + "/isian")
                .param("v." + one.appraisal, one.text("version"))
                .param("w." + one.appraisal, work)
                .param("b." + one.appraisal, behaviour)
                .with(signedIn(appraiser))
                .with(csrf())
                .exchange();
    }

    private void sign() {
        mvc.post()
                .uri("/penilaian-bawahan/tanda-tangan")
                .param("periode", one.period.toString())
                .param("orang", one.appraisal.toString())
                .param("v." + one.appraisal, one.text("version"))
                .with(signedIn(appraiser))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String url, Actor by) {
        return mvc.get().uri(url).with(signedIn(by)).exchange();
    }
}
