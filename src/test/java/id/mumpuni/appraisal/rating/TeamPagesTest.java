package id.mumpuni.appraisal.rating;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Two browsers on one list, and the review before the signature. */
@IntegrationTest
class TeamPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private TestPeriods periods;
    private UUID period;
    private UUID section;
    private UUID office;
    private Actor boss;
    private UUID sari;
    private UUID budi;

    @BeforeEach
    void aTeamOfTwo() {
        periods = new TestPeriods(jdbc);
        office = people.unit("Dinas Uji Tim");
        section = people.unit("Bidang Uji Tim", office);
        boss = actor(people.head("Ratna Kepala", section));
        period = periods.open(office, boss.employeeId());
        sari = periods.appraisal(period, people.employee("Sari Pertama", section), boss.employeeId(), section);
        budi = periods.appraisal(period, people.employee("Budi Kedua", section), boss.employeeId(), section);
        periods.handIn(sari);
        periods.handIn(budi);
    }

    @Test
    void savingOneRowDoesNotGiveAnotherRowsOldChoiceANewVersion() {
        String sariSeen = periods.version(sari);
        String budiSeen = periods.version(budi);
        save(Map.of("v." + budi, budiSeen, "b." + budi, "ABOVE")); // in another browser

        MvcTestResult answer = autosave(Map.of("v." + sari, sariSeen, "b." + sari, "MEETS"));
        assertThat(answer).hasStatusOk().bodyText().contains("v-" + sari).doesNotContain("v-" + budi);
        assertThat(autosave(Map.of("v." + budi, budiSeen, "b." + budi, "BELOW")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(text("SELECT behaviour FROM appraisal WHERE id = ?", budi)).isEqualTo("ABOVE");
    }

    @Test
    void savingOnePieceOfThePageOfAPersonSaysNothingAboutTheVersionOfTheRest() {
        UUID result = UUID.fromString(text(
                "SELECT r.id FROM planned_result r JOIN appraisal a ON a.plan_id = r.plan_id WHERE a.id = ?", sari));
        assertThat(mvc.post()
                        .uri("/penilaian-bawahan/" + sari + "/isian")
                        .with(signedIn(boss))
                        .with(csrf())
                        .header("X-Autosave", "1")
                        .param("p." + result, "Tepat waktu")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("v-" + sari);
    }

    @Test
    void rowsThatWereRefusedAreAProblemAndNoNotice() {
        String seen = periods.version(budi);
        save(Map.of("v." + budi, seen, "b." + budi, "ABOVE"));
        assertThat(flash(save(Map.of("v." + budi, seen, "b." + budi, "BELOW"))))
                .containsKey("problem")
                .doesNotContainKey("notice");
    }

    @Test
    void onlyWhatWasLookedThroughIsSignedAndTheRestIsNamed() {
        save(Map.of("v." + sari, periods.version(sari), "w." + sari, "MEETS", "b." + sari, "MEETS"));
        save(Map.of("v." + budi, periods.version(budi), "w." + budi, "MEETS", "b." + budi, "MEETS"));
        String sariSeen = periods.version(sari);
        String budiSeen = periods.version(budi);
        assertThat(page("/penilaian-bawahan/tinjau?periode=" + period))
                .bodyText()
                .contains("name=\"v." + sari + "\" value=\"" + sariSeen + "\"");
        save(Map.of("v." + budi, budiSeen, "w." + budi, "BELOW", "f." + budi, "Target belum tercapai"));

        MvcTestResult signed = sign(Map.of("v." + sari, sariSeen, "v." + budi, budiSeen), sari, budi);
        assertThat(signed.getMvcResult().getFlashMap().get("refused"))
                .isEqualTo(Map.of(budi, "rating.refused.changed"));
        assertThat(text("SELECT status FROM appraisal WHERE id = ?", sari)).isEqualTo("SIGNED");
        assertThat(text("SELECT status FROM appraisal WHERE id = ?", budi)).isEqualTo("SUBMITTED");
        assertThat(mvc.get()
                        .uri("/penilaian-bawahan/tinjau?periode=" + period)
                        .with(signedIn(boss))
                        .flashAttr("refused", Map.of(budi, "rating.refused.changed"))
                        .flashAttr("signedNow", 1)
                        .exchange())
                .bodyText()
                .contains("1 belum ditandatangani:", "Budi Kedua", "berubah sejak Anda meninjaunya");
        assertThat(flash(sign(Map.of(), budi))).containsKey("refused");
    }

    @Test
    void theWorkResultOfAHeadBeginsWithWhatItsUnitProposes() {
        jdbc.sql("UPDATE appraisal SET head = true WHERE id = ?").param(sari).update();
        rateUnit(section, "POOR");
        save(Map.of("v." + sari, periods.version(sari), "b." + sari, "MEETS"));
        assertThat(text("SELECT work_result FROM appraisal WHERE id = ?", sari)).isEqualTo("BELOW");
        save(Map.of("v." + sari, periods.version(sari), "w." + sari, "ABOVE"));
        assertThat(text("SELECT work_result FROM appraisal WHERE id = ?", sari)).isEqualTo("ABOVE");
        assertThat(page("/penilaian-bawahan?periode=" + period))
                .bodyText()
                .contains("Alasan berbeda dari capaian unit belum ditulis");
    }

    @Test
    void aDistributionOutsideThePatternIsExplainedAndStopsNothing() {
        rateUnit(section, "EXCELLENT");
        for (int i = 0; i < 3; i++) {
            UUID more = people.employee("Anggota " + i, section);
            periods.appraisal(period, more, boss.employeeId(), section);
        }
        jdbc.sql("UPDATE appraisal SET work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD' WHERE period_id = ?")
                .param(period)
                .update();
        String review = "/penilaian-bawahan/tinjau?periode=" + period;
        assertThat(page(review)).bodyText().contains("Alasan berada di luar pola", "tetap dapat menandatangani");
        MultiValueMap<String, String> reason = all(Map.of("unit", "" + section, "alasan", "Tim baru dibentuk"));
        assertThat(post("/penilaian-bawahan/alasan-pola", reason, "Origin")).hasRedirectedUrl(review);
        assertThat(page(review)).bodyText().contains("Tim baru dibentuk");
        assertThat(page("/penilaian-bawahan?periode=" + period))
                .bodyText()
                .contains("Tim baru dibentuk", "SE MenPANRB 3/2023");
        assertThat(flash(post("/penilaian-bawahan/alasan-pola", all(Map.of("unit", "" + section)), "Origin")))
                .containsEntry("problem", "pattern.reason.missing");
    }

    @Test
    void theAchievementThatCountsIsThatOfTheUnitWhichTheAppraiserLeads() {
        UUID elsewhere = people.unit("Bidang Kosong", office);
        rateUnit(section, "GOOD");
        rateUnit(elsewhere, "POOR");
        assertThat(counting(sari)).isEqualTo("GOOD");
        // as Plt. of the other unit
        jdbc.sql("UPDATE appraisal SET led_unit_id = ? WHERE id = ?")
                .params(elsewhere, budi)
                .update();
        assertThat(counting(budi)).isEqualTo("POOR");
        assertThat(page("/penilaian-bawahan?periode=" + period))
                .bodyText()
                .contains("Bidang Kosong", "Capaian: Kurang", "Capaian: Baik");
    }

    private void rateUnit(UUID unit, String rating) {
        jdbc.sql("INSERT INTO organisation_rating (period_id, unit_id, rating, basis) VALUES (?, ?, ?, 'Uji')")
                .params(period, unit, rating)
                .update();
    }

    private String counting(UUID appraisal) {
        return text("SELECT rating FROM organisation_rating_for(?, CURRENT_DATE)", appraisal);
    }

    private MvcTestResult save(Map<String, String> fields) {
        return post("/penilaian-bawahan/isian", all(fields), "Origin");
    }

    private MvcTestResult autosave(Map<String, String> fields) {
        return post("/penilaian-bawahan/isian", all(fields), "X-Autosave");
    }

    private MvcTestResult sign(Map<String, String> fields, UUID... chosen) {
        MultiValueMap<String, String> all = all(fields);
        for (UUID id : chosen) {
            all.add("orang", id.toString());
        }
        return post("/penilaian-bawahan/tanda-tangan", all, "Origin");
    }

    private MultiValueMap<String, String> all(Map<String, String> fields) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
        fields.forEach(all::add);
        all.add("periode", period.toString());
        return all;
    }

    private MvcTestResult post(String address, MultiValueMap<String, String> fields, String header) {
        return mvc.post()
                .uri(address)
                .with(signedIn(boss))
                .with(csrf())
                .header(header, "1")
                .params(fields)
                .exchange();
    }

    private static Map<String, Object> flash(MvcTestResult result) {
        return result.getMvcResult().getFlashMap();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signedIn(boss)).exchange();
    }

    private String text(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }
}
