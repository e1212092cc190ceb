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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Sari of the regulation's example (PermenPANRB 6/2022, lines 3867-3875): out of an agency that evaluates by quarter, moved in
 * February into one that evaluates by month. Her February is the new appraiser's, or by agreement her last result counts.
 */
@IntegrationTest
class EarlierResultTest {

    private static final LocalDate MOVE = LocalDate.of(2026, 2, 10);

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private UUID old;
    private UUID earlier;
    private UUID period;
    private UUID february;
    private UUID sariId;
    private Actor sari;
    private Actor newHead;
    private Actor oldHead;

    @BeforeEach
    void sariMovesInFebruary() {
        old = people.unit("Kementerian X");
        UUID fresh = people.unit("Kementerian Y");
        oldHead = actor(people.head("Kepala X", old));
        newHead = actor(people.head("Kepala Y", fresh));
        sariId = people.employee("Sari", old);
        sari = actor(sariId);
        var periods = new TestPeriods(jdbc);
        earlier =
                periods.sign(sariId, oldHead.employeeId(), old, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));
        run("UPDATE work_plan SET year = 2025 WHERE employee_id = ?", sariId);
        run(
                "UPDATE appraisal SET work_result = 'ABOVE', behaviour = 'ABOVE', rating = 'VERY_GOOD' WHERE id = ?",
                earlier);
        run("UPDATE placement SET valid = daterange('2024-01-01', ?) WHERE employee_id = ?", MOVE, sariId);
        run(
                "INSERT INTO placement (employee_id, unit_id, position_id, head, valid)"
                        + " SELECT employee_id, ?, position_id, false, daterange(?, NULL) FROM placement WHERE employee_id = ?",
                fresh,
                MOVE,
                sariId);
        period = periods.open(fresh, newHead.employeeId());
        run(
                "UPDATE appraisal_period SET kind = 'MONTHLY', starts = '2026-02-01', ends = '2026-02-28',"
                        + " evaluation_from = '2026-02-24', plan_due = '2026-03-01', self_due = '2026-03-05',"
                        + " rating_due = '2026-03-13' WHERE id = ?",
                period);
        february = periods.appraisal(period, sariId, newHead.employeeId(), fresh);
        clock.moveTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void bothAgreeAndTheResultIsThatOfTheOldUnit() {
        assertThat(get("/penilaian-diri/" + february, sari)).bodyText().contains("dapat dipakai bila", "Kementerian X");
        assertThat(post("/usulan", sari)).flash().containsEntry("notice", "earlier.proposed");
        assertThat(told(newHead)).contains("earlier.told.proposed");
        assertThat(post("/persetujuan", sari)).flash().containsEntry("problem", "earlier.own-proposal");
        assertThat(get("/penilaian-bawahan/" + february, newHead)).bodyText().contains("diusulkan untuk dipakai");
        assertThat(post("/persetujuan", newHead)).flash().containsEntry("notice", "earlier.agreed");
        assertThat(told(sari)).contains("earlier.told.agreed");
        assertThat(column("work_result")).isEqualTo("ABOVE");
        sign();
        assertThat(column("status")).isEqualTo("SIGNED");
        assertThat(column("rating")).isEqualTo("VERY_GOOD");
        assertThat(jdbc.sql("SELECT source_id FROM judgement WHERE appraisal_id = ? AND stage = 'FINAL'")
                        .param(february)
                        .query(UUID.class)
                        .single())
                .isEqualTo(earlier);
        assertThat(get("/hasil/" + february, sari)).bodyText().contains("dipakai sesuai kesepakatan", "Kementerian X");
        assertThat(get("/hasil/" + february + "/penjelasan", sari))
                .bodyText()
                .contains("dipakai sesuai kesepakatan", "Kementerian X")
                .contains("Mengusulkan hasil sebelumnya dipakai", "Menyetujui hasil sebelumnya dipakai")
                .doesNotContain("Perubahan lain");
        byte[] paper = mvc.get()
                .uri("/hasil/" + february + "/dokumen.pdf")
                .with(signedIn(sari))
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        assertThat(TestPdf.text(paper).replaceAll("\\s+", " "))
                .contains("pada unit lama (Kementerian X) sesuai kesepakatan", "6 Maret 2026");
        assertThat(post("/pembatalan", sari)).flash().containsEntry("problem", "appraisal.already-signed");
        assertThat(get("/penilaian/" + february + "/hasil-sebelumnya", sari))
                .bodyText()
                .contains("kesepakatan tidak dapat diubah");
    }

    @Test
    void withoutAgreementTheNewAppraiserEvaluates() {
        post("/usulan", newHead);
        assertThat(post("/pembatalan", sari)).flash().containsEntry("notice", "earlier.dropped");
        assertThat(told(newHead)).contains("earlier.told.dropped");
        rate("MEETS", "MEETS");
        sign();
        assertThat(column("rating")).isEqualTo("GOOD");
        assertThat(column("appraiser_id")).isEqualTo(newHead.employeeId().toString());
        assertThat(column("uses_appraisal_id")).isNull();
    }

    @Test
    void anAgreementIsUndoneBeforeTheSignatureAndHoldsTheLevelsUntilThen() {
        post("/usulan", newHead);
        post("/usulan", newHead);
        post("/persetujuan", sari);
        rate("BELOW", "BELOW");
        assertThat(column("rating")).as("held by the agreement").isEqualTo("VERY_GOOD");
        post("/pembatalan", newHead);
        assertThat(column("rating")).isNull();
        assertThat(column("uses_appraisal_id")).isNull();
        rate("MEETS", "MEETS");
        assertThat(column("rating")).isEqualTo("GOOD");
    }

    @Test
    void nothingIsAgreedOrUndoneWhileTheJudgementRestsOnTheCalibrationTable() {
        rate("MEETS", "MEETS");
        post("/usulan", newHead);
        run("UPDATE appraisal SET status = 'PROPOSED', proposed_at = now() WHERE id = ?", february);
        for (String step : List.of("/persetujuan", "/pembatalan")) {
            assertThat(post(step, sari)).flash().containsEntry("problem", "appraisal.party-proposed");
        }
        assertThat(column("rating")).isEqualTo("GOOD");
        assertThat(get("/penilaian/" + february + "/hasil-sebelumnya", sari)).hasStatusOk();
    }

    @Test
    void whatBothAgreedOnIsNotForTheCalibrationTable() {
        assertThat(table()).isEqualTo("AHEAD");
        post("/usulan", newHead);
        post("/persetujuan", sari);
        assertThat(table()).isEqualTo("NONE");
    }

    private String table() {
        return jdbc.sql(
                        "SELECT calibration_state(a, 'SUPERIOR', '2026-03-09', '2026-03-02') FROM appraisal a WHERE a.id = ?")
                .param(february)
                .query(String.class)
                .single();
    }

    @Test
    void withoutAnEarlierResultOrAMoveInThePeriodThereIsNothingToAgreeOn() {
        run("UPDATE appraisal_period SET kind = 'ANNUAL' WHERE id = ?", period);
        assertThat(post("/usulan", sari))
                .as("lines 3876-3878: the year is the new appraiser's")
                .flash()
                .containsEntry("problem", "earlier.none");
        run("UPDATE appraisal_period SET kind = 'MONTHLY', starts = '2026-02-15' WHERE id = ?", period);
        assertThat(post("/usulan", sari))
                .as("moved before the period")
                .flash()
                .containsEntry("problem", "earlier.none");
        run("UPDATE appraisal_period SET starts = '2026-02-01' WHERE id = ?", period);
        run(
                "UPDATE appraisal_period SET ends = '2026-02-11' WHERE id = (SELECT period_id FROM appraisal WHERE id = ?)",
                earlier);
        assertThat(post("/usulan", sari)).as("not before the move").flash().containsEntry("problem", "earlier.none");
        assertThat(get("/penilaian/" + february + "/hasil-sebelumnya", sari))
                .bodyText()
                .contains("Tidak ada hasil");
    }

    @Test
    void nobodyElseHasAPartInIt() {
        assertThat(post("/usulan", oldHead)).hasStatus(403);
        assertThat(get("/penilaian/" + february + "/hasil-sebelumnya", oldHead)).hasStatus(403);
    }

    private MvcTestResult post(String step, Actor by) {
        return mvc.post()
                .uri("/penilaian/" + february + "/hasil-sebelumnya" + step)
                .with(signedIn(by))
                .with(csrf())
                .exchange();
    }

    private void rate(String work, String behaviour) {
        mvc.post()
                .uri("/penilaian-bawahan/" + february + "/isian")
                .param("v." + february, column("version"))
                .param("w." + february, work)
                .param("b." + february, behaviour)
                .with(signedIn(newHead))
                .with(csrf())
                .exchange();
    }

    private void sign() {
        mvc.post()
                .uri("/penilaian-bawahan/tanda-tangan")
                .param("periode", period.toString())
                .param("orang", february.toString())
                .param("v." + february, column("version"))
                .with(signedIn(newHead))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String url, Actor by) {
        return mvc.get().uri(url).with(signedIn(by)).exchange();
    }

    private List<String> told(Actor who) {
        return jdbc.sql("SELECT message_key FROM notification WHERE recipient_id = ?")
                .param(who.employeeId())
                .query(String.class)
                .list();
    }

    private String column(String name) {
        return jdbc.sql("SELECT " + name + "::text FROM appraisal WHERE id = ?")
                .param(february)
                .query((row, n) -> new String[] {row.getString(1)})
                .single()[0];
    }

    private void run(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
