package id.mumpuni.appraisal.period;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the basis of an achievement rests on, and that days are not put back behind what a superior took over. */
@IntegrationTest
class AchievementProofsTest {

    private static final String LINK = "https://contoh.go.id/laporan-kinerja.pdf";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    @Autowired
    AchievementProofs proofs;

    private TestAppraisals one;
    private Actor leaderAbove;
    private Actor officer;

    @BeforeEach
    void aQuarter() {
        one = new TestAppraisals(people, jdbc);
        leaderAbove = actor(one.agencyHead);
        officer = actor(people.employee("Petugas Bukti", people.unit("BKD Bukti")), Role.PERSONNEL_OFFICER);
        clock.moveTo(LocalDate.of(2026, 10, 5));
    }

    @Test
    void theLeaderOneLevelAboveAttachesProofAndTheUnitsPageShowsIt() {
        assertThat(link()).flash().containsEntry("problem", "period.organisation.proof.nothing-to-prove");
        rated();
        assertThat(link()).flash().containsEntry("notice", "period.organisation.proof.added");
        assertThat(mvc.get().uri(page()).with(signedIn(leaderAbove))).bodyText().contains(LINK, "Lepaskan");
        UUID proof = proofs.of(one.period, one.section).get(0).id();
        assertThat(proofs.used(Set.of(proof))).containsExactly(proof);
        mvc.post()
                .uri(page() + "/bukti/" + proof + "/pelepasan")
                .with(signedIn(leaderAbove))
                .with(csrf())
                .exchange();
        assertThat(proofs.of(one.period, one.section)).isEmpty();
    }

    @Test
    void whoeverIsJudgedByItReadsTheProofAndNobodyElse() {
        rated();
        link();
        UUID proof = proofs.of(one.period, one.section).get(0).id();
        Actor clerk = actor(one.clerk);
        assertThat(proofs.mayRead(officer, proof)).isTrue();
        assertThat(proofs.mayRead(clerk, proof)).as("nothing is signed yet").isFalse();
        one.signed("APPRAISER", LocalDate.of(2026, 10, 5));
        one.run(
                "INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at, policy_id,"
                        + " organisation, organisation_unit_id, organisation_period_id) SELECT a.id, 1, 'FINAL', 'MEETS', 'MEETS', 'GOOD',"
                        + " a.signed_by, a.signed_at, p.policy_id, 'GOOD', ?, p.id FROM appraisal a JOIN appraisal_period p"
                        + " ON p.id = a.period_id WHERE a.id = ?",
                one.section,
                one.appraisal);
        assertThat(proofs.mayRead(clerk, proof)).isTrue();
        assertThat(mvc.get().uri("/hasil/" + one.appraisal).with(signedIn(clerk)))
                .bodyText()
                .contains(LINK);
        assertThat(proofs.mayRead(actor(people.employee("Orang Lain", one.agency)), proof))
                .isFalse();
    }

    @Test
    void whatIsNoAddressIsRefusedAndNobodyBelowAttaches() {
        rated();
        assertThat(link("bukan alamat", leaderAbove)).flash().containsEntry("problem", "evidence.refused.address");
        assertThat(link(LINK, actor(one.sectionHead))).hasStatus(403);
    }

    @Test
    void theLastDayIsNotPutBackOnceASuperiorTookOver() {
        assertThat(move("2026-10-20")).flash().containsEntry("notice", "period.dates-moved");
        clock.moveTo(LocalDate.of(2026, 10, 22));
        one.signed("SUPERIOR", LocalDate.of(2026, 10, 22));
        assertThat(move("2026-10-23")).flash().containsEntry("problem", "period.taken-over");
        assertThat(move("2026-10-19")).flash().containsEntry("notice", "period.dates-moved");
    }

    @Test
    void aYearIsNeverPutFurtherBehindTheEndOfJanuary() {
        one.run(
                "UPDATE appraisal_period SET kind = 'ANNUAL', starts = '2026-01-01', ends = '2026-12-31', evaluation_from = '2026-12-20',"
                        + " plan_due = '2026-03-01', self_due = '2027-01-07', rating_due = '2027-02-05' WHERE id = ?",
                one.period);
        assertThat(move("2027-02-10")).flash().containsEntry("problem", "period.after-january");
        assertThat(move("2027-01-29")).flash().containsEntry("notice", "period.dates-moved");
        assertThat(move("2027-02-01")).flash().containsEntry("problem", "period.after-january");
    }

    private MvcTestResult move(String ratingDue) {
        return mvc.post()
                .uri("/periode/" + one.period + "/tanggal")
                .param(
                        "planDue",
                        jdbc.sql("SELECT plan_due::text FROM appraisal_period WHERE id = ?")
                                .param(one.period)
                                .query(String.class)
                                .single())
                .param(
                        "selfDue",
                        jdbc.sql("SELECT self_due::text FROM appraisal_period WHERE id = ?")
                                .param(one.period)
                                .query(String.class)
                                .single())
                .param("ratingDue", ratingDue)
                .param("alasan", "Banjir")
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    private void rated() {
        one.run(
                "INSERT INTO organisation_rating (period_id, unit_id, rating, basis, set_by, set_at) VALUES (?, ?, 'GOOD', 'LKjIP', ?, now())",
                one.period,
                one.section,
                one.agencyHead);
    }

    private MvcTestResult link() {
        return link(LINK, leaderAbove);
    }

    private MvcTestResult link(String address, Actor by) {
        return mvc.post()
                .uri(page() + "/bukti/tautan")
                .param("alamat", address)
                .with(signedIn(by))
                .with(csrf())
                .exchange();
    }

    private String page() {
        return "/periode/" + one.period + "/capaian/" + one.section;
    }
}
