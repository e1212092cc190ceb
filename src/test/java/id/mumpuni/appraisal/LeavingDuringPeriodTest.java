package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An appraisal does not stay open for ever because the person left before handing in. */
@IntegrationTest
class LeavingDuringPeriodTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private UUID period;
    private UUID section;
    private UUID clerk;
    private UUID appraisal;
    private Actor boss;
    private Actor officer;

    @BeforeEach
    void anOpenAppraisal() {
        var periods = new TestPeriods(jdbc);
        section = people.unit("Bidang Uji Berhenti");
        boss = actor(people.head("Kepala Uji Berhenti", section));
        officer = actor(people.employee("Petugas Uji Berhenti", section), Role.PERSONNEL_OFFICER);
        clerk = people.employee("Pelaksana Uji Berhenti", section);
        period = periods.open(section, officer.employeeId());
        appraisal = periods.appraisal(period, clerk, boss.employeeId(), section);
    }

    @Test
    void theAppraiserGoesOnWithoutTheSelfAssessmentOfWhoServedMostOfThePeriod() {
        leave(LocalDate.now());
        shorten(LocalDate.now().minusDays(40), LocalDate.now().plusDays(5));
        assertThat(get("/penilaian-bawahan?periode=" + period, boss)).bodyText().contains("Berhenti ");
        assertThat(get("/penilaian-bawahan/" + appraisal, boss))
                .bodyText()
                .contains("Sebagian besar periode sudah dijalani");
        judgeAndSign();
        assertThat(status()).isEqualTo("SIGNED");
        assertThat(one("submitted_at")).as("nothing was handed in").isNull();
    }

    @Test
    void whoHardlyServedOrIsStillThereIsNotAppraisedWithout() {
        judgeAndSign();
        assertThat(status()).as("the self-assessment is waited for").isEqualTo("OPEN");
        leave(LocalDate.now());
        shorten(LocalDate.now().minusDays(5), LocalDate.now().plusDays(40));
        assertThat(get("/penilaian-bawahan/" + appraisal, boss)).bodyText().contains("Minta BKD mengeluarkannya");
        judgeAndSign();
        assertThat(status()).isEqualTo("OPEN");
    }

    @Test
    void theBoardNamesThemAndItsCountsAddUp() {
        assertThat(counts()).isEqualTo("1 1 0");
        leave(LocalDate.now());
        assertThat(get("/papan-evaluasi/" + section + "/pegawai?keadaan=LEFT&periode=" + period, officer))
                .bodyText()
                .contains("Pelaksana Uji Berhenti", "Keluarkan");
        assertThat(counts()).isEqualTo("1 0 1");
    }

    @Test
    void whoIsTakenOutIsCountedNowhereUntilPutBack() {
        String page = "/papan/pegawai/" + appraisal + "/pengecualian";
        post(page, officer);
        assertThat(reason()).as("no reason").isNull();
        assertThat(mvc.post()
                        .uri(page)
                        .param("alasan", "Pensiun, SK 12")
                        .with(signedIn(officer))
                        .with(csrf()))
                .flash()
                .containsEntry("notice", "board.take-out.done");
        assertThat(counts()).isEqualTo("0 0 0");
        assertThat(get("/penilaian-bawahan?periode=" + period, boss)).bodyText().doesNotContain("Pelaksana Uji");
        assertThat(get("/papan-evaluasi/" + section + "/pegawai?periode=" + period, officer))
                .bodyText()
                .doesNotContain("Pelaksana Uji");
        assertThat(get("/papan-evaluasi/" + section + "/pegawai?keadaan=TAKEN_OUT&periode=" + period, officer))
                .bodyText()
                .contains("Pelaksana Uji Berhenti");
        assertThat(get(page, officer)).bodyText().contains("Pensiun, SK 12", "Masukkan kembali");
        post(page + "/pembatalan", officer);
        assertThat(reason()).isNull();
        assertThat(counts()).isEqualTo("1 1 0");
    }

    /** People, not submitted and left, as the board's table and the list of people have them. */
    private String counts() {
        String board = "/papan-evaluasi/" + section + "/pegawai?periode=" + period;
        return rows(board) + " " + rows(board + "&keadaan=NOT_SUBMITTED") + " " + rows(board + "&keadaan=LEFT");
    }

    private long rows(String url) {
        String body = body(get(url, officer));
        return body.split("<th scope=\"row\"", -1).length - 1;
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        byte[] bytes = result.getMvcResult().getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(signedIn(actor)).exchange();
    }

    private void post(String url, Actor actor) {
        mvc.post().uri(url).with(signedIn(actor)).with(csrf()).exchange();
    }

    private void judgeAndSign() {
        jdbc.sql("UPDATE appraisal SET work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD' WHERE id = ?")
                .param(appraisal)
                .update();
        mvc.post()
                .uri("/penilaian-bawahan/tanda-tangan")
                .param("periode", period.toString())
                .param("orang", appraisal.toString())
                .param("v." + appraisal, new TestPeriods(jdbc).version(appraisal))
                .with(signedIn(boss))
                .with(csrf())
                .exchange();
    }

    private void leave(LocalDate on) {
        jdbc.sql("UPDATE employee SET left_on = ? WHERE id = ?")
                .params(on, clerk)
                .update();
    }

    private void shorten(LocalDate starts, LocalDate ends) {
        jdbc.sql("UPDATE appraisal_period SET starts = ?, ends = ? WHERE id = ?")
                .params(starts, ends, period)
                .update();
    }

    private String status() {
        return one("status");
    }

    private String reason() {
        return one("taken_out_reason");
    }

    private String one(String column) {
        return jdbc.sql("SELECT " + column + " FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query((row, n) -> new String[] {row.getString(1)})
                .single()[0];
    }
}
