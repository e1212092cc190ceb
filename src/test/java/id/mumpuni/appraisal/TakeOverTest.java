package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static id.mumpuni.appraisal.TestAppraisals.RATING_DUE;
import static id.mumpuni.appraisal.TestAppraisals.SELF_DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The appraiser's days, and the superior's after them, through the pages. */
@IntegrationTest
class TakeOverTest {

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
    private String judging;

    @BeforeEach
    void anAppraisal() {
        clock.moveTo(SELF_DUE);
        one = new TestAppraisals(people, jdbc);
        clerk = actor(one.clerk);
        appraiser = actor(one.sectionHead);
        superior = actor(one.agencyHead);
        judging = "/penilaian-bawahan/" + one.appraisal;
    }

    @Test
    void theAppraiserWaitsForTheSelfAssessmentUntilItsDayAndGoesOnWithoutAfterIt() {
        one.judged();
        assertThat(page(judging, appraiser)).bodyText().contains("Pegawai mengirim penilaian diri");
        sign("/penilaian-bawahan", appraiser);
        assertThat(one.text("status")).isEqualTo("OPEN");
        clock.moveTo(SELF_DUE.plusDays(1));
        assertThat(page("/penilaian-bawahan?periode=" + one.period, appraiser))
                .bodyText()
                .contains("Tanpa penilaian diri");
        assertThat(page(judging, appraiser)).bodyText().contains("Penilaian diri tidak disampaikan");
        sign("/penilaian-bawahan", appraiser);
        assertThat(one.text("status")).isEqualTo("SIGNED");
        assertThat(one.text("signed_as")).isEqualTo("APPRAISER");
        assertThat(one.text("sign_due")).isEqualTo(RATING_DUE.toString());
        assertThat(page("/hasil/" + one.appraisal, clerk)).bodyText().contains("Penilaian diri tidak disampaikan");
    }

    @Test
    void whatWasNotHandedInStaysThePersonsOwnAfterTheSignature() {
        one.run(
                "INSERT INTO achievement (appraisal_id, indicator_id, text) VALUES (?, ?, 'Rahasia draf')",
                one.appraisal,
                new TestPeriods(jdbc).indicator(one.appraisal));
        one.judged();
        clock.moveTo(RATING_DUE);
        sign("/penilaian-bawahan", appraiser);
        assertThat(page("/hasil/" + one.appraisal, appraiser)).bodyText().doesNotContain("Rahasia draf");
        assertThat(page("/hasil/" + one.appraisal, clerk)).bodyText().contains("Rahasia draf");
    }

    @Test
    void nothingIsSignedBeforeTheEvaluationBegins() {
        clock.moveTo(LocalDate.of(2026, 9, 18));
        new TestPeriods(jdbc).handIn(one.appraisal);
        one.judged();
        assertThat(page("/penilaian-bawahan/tinjau?periode=" + one.period, appraiser))
                .bodyText()
                .contains("Waktu penandatanganan belum mulai");
        sign("/penilaian-bawahan", appraiser);
        assertThat(one.text("status")).isEqualTo("SUBMITTED");
        clock.moveTo(LocalDate.of(2026, 9, 21));
        sign("/penilaian-bawahan", appraiser);
        assertThat(one.text("status")).isEqualTo("SIGNED");
    }

    @Test
    void onTheLastDayTheAppraiserSignsAndTheSuperiorDoesNot() {
        clock.moveTo(RATING_DUE);
        one.judged();
        assertThat(page("/pengambilalihan", superior))
                .bodyText()
                .contains("Tidak ada penilaian yang perlu Anda ambil alih");
        assertThat(rate(superior)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        sign("/pengambilalihan", superior);
        assertThat(one.text("status")).isEqualTo("OPEN");
        sign("/penilaian-bawahan", appraiser);
        assertThat(one.text("signed_as")).isEqualTo("APPRAISER");
        assertThat(one.text("final_by")).isNull();
    }

    @Test
    void fromTheNextDayTheSuperiorEvaluatesAndTheResultIsFinal() {
        clock.moveTo(RATING_DUE.plusDays(1));
        assertThat(page("/penilaian-bawahan?periode=" + one.period, appraiser))
                .bodyText()
                .contains("1 penilaian belum Anda tandatangani", "sekarang atasan Anda yang menilai");
        assertThat(rate(appraiser)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page("/", superior)).bodyText().contains("Ambil alih 1 penilaian");
        assertThat(page("/pengambilalihan", superior))
                .bodyText()
                .contains("Pelaksana Tenggat", "Belum dinilai", "hasilnya final");
        assertThat(rate(superior)).hasStatus3xxRedirection();
        assertThat(page("/pengambilalihan", superior)).bodyText().contains("1 siap ditandatangani");
        sign("/penilaian-bawahan", appraiser);
        assertThat(one.text("status")).as("the appraiser's days are over").isEqualTo("OPEN");
        sign("/pengambilalihan", superior);
        sign("/pengambilalihan", superior);
        assertThat(one.text("status")).isEqualTo("SIGNED");
        assertThat(one.text("signed_as")).isEqualTo("SUPERIOR");
        assertThat(one.text("signed_by")).isEqualTo(one.agencyHead.toString());
        assertThat(one.text("final_by")).isEqualTo("TAKEN_OVER");
        assertThat(judgements()).containsExactly("1 RAW GOOD", "2 FINAL GOOD");
        assertThat(told(one.clerk)).as("told once").containsExactly("result.told");
        assertThat(page("/hasil/" + one.appraisal, clerk))
                .bodyText()
                .contains("Ditandatangani atasan pejabat penilai", "Final: dinilai atasan");
        assertThat(page("/pengambilalihan", superior)).bodyText().contains("1 sudah ditandatangani");
    }

    @Test
    void afterItsDaysTheSuperiorStillSignsAndItIsLate() {
        clock.moveTo(LocalDate.of(2026, 11, 4));
        rate(superior);
        sign("/pengambilalihan", superior);
        assertThat(one.text("signed_as")).isEqualTo("SUPERIOR");
        assertThat(one.text("sign_due")).isEqualTo("2026-11-03");
    }

    @Test
    void thePersonNoLongerChangesTheSelfAssessmentOnceTheSuperiorsTurnHasCome() {
        new TestPeriods(jdbc).handIn(one.appraisal);
        clock.moveTo(RATING_DUE.plusDays(1));
        mvc.post()
                .uri("/penilaian-diri/" + one.appraisal + "/penarikan")
                .with(signedIn(clerk))
                .with(csrf())
                .exchange();
        assertThat(one.text("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void whereNobodyIsAboveBkdSeesItAndWhomItNamesTakesOver() {
        Actor bkd = actor(people.employee("Petugas BKD Tenggat", one.agency), Role.PERSONNEL_OFFICER);
        UUID named = people.employee("Pejabat Ditunjuk", one.agency);
        one.run("DELETE FROM placement WHERE employee_id = ?", one.agencyHead);
        one.run("UPDATE appraisal SET reviewer_id = NULL WHERE id = ?", one.appraisal);
        clock.moveTo(RATING_DUE.plusDays(2));
        assertThat(page("/papan-evaluasi/" + one.agency + "?periode=" + one.period, bkd))
                .bodyText()
                .contains("tidak ada atasan penilainya");
        assertThat(page("/papan-evaluasi/" + one.agency + "/pegawai?keadaan=STRANDED&periode=" + one.period, bkd))
                .bodyText()
                .contains("Pelaksana Tenggat");
        assertThat(page("/papan/pegawai/" + one.appraisal + "/pengecualian", bkd))
                .bodyText()
                .contains("/pegawai/" + one.clerk + "#penilai");
        assertThat(mvc.post()
                        .uri("/pegawai/" + one.clerk + "/penilai")
                        .param("appraiser", named.toString())
                        .param("reason", "Tidak ada atasan penilai")
                        .param("from", RATING_DUE.plusDays(2).toString())
                        .with(signedIn(bkd))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(one.text("appraiser_id")).as("who was late stays named").isEqualTo(one.sectionHead.toString());
        Actor chosen = actor(named);
        rate(chosen);
        sign("/pengambilalihan", chosen);
        assertThat(one.text("signed_by")).isEqualTo(named.toString());
    }

    private List<String> judgements() {
        return jdbc.sql(
                        "SELECT number || ' ' || stage || ' ' || rating FROM judgement WHERE appraisal_id = ? ORDER BY number")
                .param(one.appraisal)
                .query(String.class)
                .list();
    }

    private List<String> told(UUID person) {
        return jdbc.sql("SELECT message_key FROM notification WHERE recipient_id = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    private MvcTestResult rate(Actor who) {
        var version = new TestPeriods(jdbc).version(one.appraisal);
        var post = mvc.post().uri(judging + "/isian");
        Map.of("v." + one.appraisal, version, "w." + one.appraisal, "MEETS", "b." + one.appraisal, "MEETS")
                .forEach(post::param);
        return post.with(signedIn(who)).with(csrf()).exchange();
    }

    private void sign(String where, Actor who) {
        assertThat(mvc.post()
                        .uri(where + "/tanda-tangan")
                        .param("periode", one.period.toString())
                        .param("orang", one.appraisal.toString())
                        .param("v." + one.appraisal, new TestPeriods(jdbc).version(one.appraisal))
                        .with(signedIn(who))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult page(String url, Actor who) {
        MvcTestResult result = mvc.get().uri(url).with(signedIn(who)).exchange();
        assertThat(result).hasStatusOk();
        return result;
    }
}
