package id.mumpuni.appraisal.opening;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way from a wish to an open period, also when it is cut off or taken back. */
@IntegrationTest
class OpeningTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpeningSteps steps;

    @Autowired
    OpeningWorker worker;

    private final String name = "Uji " + UUID.randomUUID();
    private UUID city;
    private Actor bkd;
    private Actor clerk;

    @BeforeEach
    void aCityWithTwoAgencies() {
        city = people.unit("Kota Buka");
        people.official("Wali Kota Buka", city);
        for (String dinas : new String[] {"Dinas Satu", "Dinas Dua"}) {
            UUID agency = people.unit(dinas, city);
            people.head("Kepala " + dinas, agency);
            clerk = actor(people.employee("Pelaksana " + dinas, people.unit("Bidang " + dinas, agency)));
        }
        bkd = actor(people.employee("Petugas BKD", people.unit("BKPSDM")), Role.PERSONNEL_OFFICER);
    }

    @Test
    void aSmallPeriodIsOpenBeforeTheAnswerIs() {
        UUID period = ask();
        assertThat(status(period)).isEqualTo("OPEN");
        assertThat(appraisals(period)).isEqualTo(4);
        assertThat(jdbc.sql("SELECT count(*) FROM period_opening WHERE period_id = ? AND done_at IS NOT NULL")
                        .param(period)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(get("/periode/" + period + "/pembukaan", bkd)).bodyText().contains("4 dari 4 pegawai siap");
        assertThat(post("/periode/" + period + "/pembatalan", Map.of()))
                .flash()
                .containsEntry("problem", "period.opening-over");
    }

    @Test
    void whatWasCutOffGoesOnAndNothingIsMadeTwice() {
        UUID period = halfOpened();
        assertThat(steps.next(period)).isEqualTo(OpeningSteps.Outcome.GO_ON);
        assertThat(appraisals(period)).isEqualTo(2);
        for (String page : new String[] {"/penilaian-diri", "/pelaporan"}) {
            assertThat(get(page, page.equals("/pelaporan") ? bkd : clerk))
                    .bodyText()
                    .doesNotContain(name);
        }
        assertThat(get("/periode/" + period, bkd))
                .bodyText()
                .contains("sedang disiapkan")
                .doesNotContain("/tanggal");
        assertThat(get("/periode/" + period + "/pembukaan", bkd))
                .bodyText()
                .contains("2 dari 4 pegawai siap", "1 dari 2 perangkat daerah", "hx-get");
        assertThat(get("/periode/" + period + "/pembukaan", clerk)).hasStatus(HttpStatus.FORBIDDEN);

        worker.makeUp();
        worker.waitFor(period);
        assertThat(status(period)).isEqualTo("OPEN");
        assertThat(appraisals(period)).isEqualTo(4);
        assertThat(get("/penilaian-diri", clerk)).bodyText().contains(name);
    }

    @Test
    void whatIsTakenBackLeavesNothing() {
        UUID period = halfOpened();
        steps.next(period);
        assertThat(post("/periode/" + period + "/pembatalan", Map.of()))
                .hasRedirectedUrl("/periode/" + period + "/pembukaan");
        worker.waitFor(period);
        assertThat(appraisals(period)).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM appraisal_period WHERE id = ?")
                        .param(period)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(get("/periode/" + period + "/pembukaan", bkd)).hasRedirectedUrl("/periode");
    }

    @Test
    void aFaultIsSaidInASentence() {
        UUID period = halfOpened();
        steps.fail(period);
        assertThat(get("/periode/" + period + "/pembukaan", bkd)).bodyText().contains("terhenti karena gangguan");
        worker.makeUp();
        worker.waitFor(period);
        assertThat(get("/periode/" + period + "/pembukaan", bkd)).bodyText().doesNotContain("terhenti karena gangguan");
    }

    /** As if the application had ended right after the wish was written down. */
    private UUID halfOpened() {
        UUID period = ask();
        jdbc.sql("UPDATE appraisal_period SET status = 'OPENING' WHERE id = ?")
                .param(period)
                .update();
        jdbc.sql(
                        "INSERT INTO period_opening_person (opening_id, employee_id, appraiser_id, reviewer_id, unit_id, acting,"
                                + " head, led_unit_id) SELECT o.id, a.employee_id, a.appraiser_id, a.reviewer_id, a.unit_id,"
                                + " a.acting, a.head, a.led_unit_id FROM appraisal a JOIN work_unit_ancestor x ON x.unit_id ="
                                + " a.unit_id JOIN period_opening o ON o.unit_id = x.ancestor_id AND o.period_id = a.period_id"
                                + " WHERE a.period_id = ?")
                .param(period)
                .update();
        jdbc.sql("DELETE FROM appraisal WHERE period_id = ?").param(period).update();
        jdbc.sql("UPDATE period_opening SET done_at = NULL WHERE period_id = ?")
                .param(period)
                .update();
        return period;
    }

    private UUID ask() {
        String policy =
                jdbc.sql("SELECT regulation_policy()::text").query(String.class).single();
        Map<String, String> form = Map.of(
                "name",
                name,
                "kind",
                "QUARTERLY",
                "starts",
                "2026-10-01",
                "ends",
                "2026-12-31",
                "unit",
                "" + city,
                "policy",
                policy,
                "evaluationFrom",
                "2026-12-22",
                "planDue",
                "2026-12-01",
                "selfDue",
                "2027-01-08",
                "ratingDue",
                "2027-01-15");
        String url = post("/periode", form).getResponse().getRedirectedUrl();
        return UUID.fromString(url.split("/")[2]);
    }

    private String status(UUID period) {
        return jdbc.sql("SELECT status FROM appraisal_period WHERE id = ?")
                .param(period)
                .query(String.class)
                .single();
    }

    private int appraisals(UUID period) {
        return jdbc.sql("SELECT count(*) FROM appraisal WHERE period_id = ?")
                .param(period)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(bkd)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
