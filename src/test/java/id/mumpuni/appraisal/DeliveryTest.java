package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the signature to the person's answer: opened, handed over, released together, refused, late. */
@IntegrationTest
class DeliveryTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 9);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private TestAppraisals one;
    private Actor clerk;
    private Actor appraiser;
    private Actor superior;
    private String result;

    @BeforeEach
    void aSignedResult() {
        one = new TestAppraisals(people, jdbc).signed("APPRAISER", SIGNED);
        clerk = actor(one.clerk);
        appraiser = actor(one.sectionHead);
        superior = actor(one.agencyHead);
        result = "/hasil/" + one.appraisal;
        clock.moveTo(SIGNED.plusDays(3));
    }

    @Test
    void theFirstOpeningByThePersonIsTheReceiptAndNobodyElses() {
        page(result, appraiser);
        page(result, superior);
        assertThat(one.text("received_on")).isNull();
        page(result, clerk);
        clock.moveTo(SIGNED.plusDays(4));
        page(result, clerk);
        assertThat(one.text("received_on")).isEqualTo("2026-10-12");
        assertThat(one.text("received_how")).isEqualTo("OPENED");
    }

    @Test
    void theSignerNotesAHandOverOnPaperAndThePersonIsTold() {
        assertThat(page(result, appraiser)).bodyText().contains("Catat penyerahan di atas kertas");
        handOver(appraiser, "2026-10-08");
        handOver(appraiser, "2026-10-13");
        assertThat(one.text("received_on")).as("outside signature and today").isNull();
        handOver(appraiser, "2026-10-12");
        handOver(appraiser, "2026-10-12");
        assertThat(one.text("received_on")).isEqualTo("2026-10-12");
        assertThat(one.text("received_how")).isEqualTo("HANDED_OVER");
        assertThat(told()).containsExactly("result.told.handed-over");
        assertThat(post(result + "/penyerahan", superior, Map.of("tanggal", "2026-10-12")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatCountsAsReceivedIsNotHandedOverAgain() {
        clock.moveTo(LocalDate.of(2026, 10, 30));
        assertThat(page(result, appraiser)).bodyText().contains("dianggap diterima karena tidak dibuka");
        handOver(appraiser, "2026-10-30");
        assertThat(one.text("received_on")).isNull();
    }

    @Test
    void thePersonRefusesWithAReasonAndTheResultStands() {
        page(result, clerk);
        assertThat(post(result + "/penolakan", clerk, Map.of("alasan", " ")))
                .flash()
                .containsKey("problem");
        post(result + "/penolakan", clerk, Map.of("alasan", "Umpan balik tidak sesuai"));
        post(result + "/penolakan", clerk, Map.of("alasan", "Umpan balik tidak sesuai"));
        assertThat(one.text("status")).isEqualTo("REFUSED");
        assertThat(one.text("rating")).isEqualTo("GOOD");
        assertThat(page(result, appraiser))
                .bodyText()
                .contains("Pegawai tidak menandatangani", "Umpan balik tidak sesuai");
        assertThat(jdbc.sql("SELECT stage FROM appraisal_document WHERE appraisal_id = ?")
                        .param(one.appraisal)
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED");
        post(result + "/penerimaan", clerk, Map.of());
        assertThat(one.text("status")).as("the answer is given").isEqualTo("REFUSED");
        Actor bkd = actor(people.employee("Petugas BKD Serah", one.agency), Role.PERSONNEL_OFFICER);
        assertThat(page("/papan-evaluasi/" + one.agency + "/pegawai?keadaan=REFUSED&periode=" + one.period, bkd))
                .bodyText()
                .contains("Pelaksana Tenggat");
        assertThat(post(result + "/penolakan", appraiser, Map.of("alasan", "x")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void silenceIsShownNotWrittenAndALateSignatureIsMarked() {
        page(result, clerk);
        clock.moveTo(LocalDate.of(2026, 11, 2));
        assertThat(page(result, appraiser)).bodyText().contains("tidak menandatangani sampai batas waktunya");
        assertThat(one.text("status")).isEqualTo("SIGNED");
        post(result + "/penerimaan", clerk, Map.of());
        post(result + "/penerimaan", clerk, Map.of());
        assertThat(one.text("status")).isEqualTo("ACKNOWLEDGED");
        assertThat(one.text("answer_due")).isEqualTo("2026-10-30");
        assertThat(page(result, clerk)).bodyText().contains("terlambat");
    }

    @Test
    void resultsThatAreShownTogetherAreHiddenFromThePersonUntilTheRelease() {
        one.together();
        Actor bkd = actor(people.employee("Petugas BKD Rilis", one.agency), Role.PERSONNEL_OFFICER);
        assertThat(get(result, clerk)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(result + "/dokumen.pdf", clerk)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/hasil", clerk)).bodyText().doesNotContain("Baik");
        assertThat(page("/", clerk)).bodyText().doesNotContain("Baca dan tandatangani");
        post(result + "/penerimaan", clerk, Map.of());
        assertThat(one.text("status")).isEqualTo("SIGNED");
        assertThat(page("/papan-evaluasi/" + one.agency + "?periode=" + one.period, bkd))
                .bodyText()
                .contains("Tampilkan hasil sekarang");
        assertThat(post("/periode/" + one.period + "/rilis", appraiser, Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN);
        post("/periode/" + one.period + "/rilis", bkd, Map.of());
        post("/periode/" + one.period + "/rilis", bkd, Map.of());
        assertThat(told()).containsExactly("result.told");
        assertThat(page(result, clerk)).bodyText().contains("Baik");
        assertThat(page("/papan-evaluasi/" + one.agency + "?periode=" + one.period, bkd))
                .bodyText()
                .contains("ditampilkan bersama sejak");
    }

    @Test
    void aPeriodWhoseResultsAreShownAtOnceHasNothingToRelease() {
        Actor bkd = actor(people.employee("Petugas BKD Tanpa", one.agency), Role.PERSONNEL_OFFICER);
        assertThat(post("/periode/" + one.period + "/rilis", bkd, Map.of()))
                .flash()
                .containsEntry("problem", "release.not-together");
    }

    @Test
    void aJudgementIsOnlyAdded() {
        one.run(
                "INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at,"
                        + " policy_id) VALUES (?, 1, 'RAW', 'MEETS', 'MEETS', 'GOOD', ?, now(), regulation_policy())",
                one.appraisal,
                one.sectionHead);
        assertThatThrownBy(() -> one.run("UPDATE judgement SET rating = 'POOR' WHERE appraisal_id = ?", one.appraisal))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a judgement is only added");
        assertThatThrownBy(() -> one.run("DELETE FROM judgement WHERE appraisal_id = ?", one.appraisal))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> told() {
        return jdbc.sql("SELECT message_key FROM notification WHERE recipient_id = ?")
                .param(one.clerk)
                .query(String.class)
                .list();
    }

    private void handOver(Actor who, String day) {
        post(result + "/penyerahan", who, Map.of("tanggal", day, "catatan", "Diterima langsung"));
    }

    private MvcTestResult post(String url, Actor who, Map<String, String> parameters) {
        var post = mvc.post().uri(url);
        parameters.forEach(post::param);
        return post.with(signedIn(who)).with(csrf()).exchange();
    }

    private MvcTestResult get(String url, Actor who) {
        return mvc.get().uri(url).with(signedIn(who)).exchange();
    }

    private MvcTestResult page(String url, Actor who) {
        MvcTestResult page = get(url, who);
        assertThat(page).hasStatusOk();
        return page;
    }
}
