package id.mumpuni.appraisal.period;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opening a period: its policy, who would appraise whom, what may be missing, and its end. */
@IntegrationTest
class WizardTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private UUID agency;
    private UUID section;
    private UUID agencyHead;
    private UUID sectionHead;
    private UUID clerk;
    private Actor bkd;

    @BeforeEach
    void anAgencyWithASection() {
        UUID city = people.unit("Kota Wisaya");
        agency = people.unit("Dinas Wisaya", city);
        section = people.unit("Bidang Wisaya", agency);
        people.official("Wali Kota Wisaya", city);
        agencyHead = people.head("Laksmi Dinas", agency);
        sectionHead = people.head("Ratna Bidang", section);
        clerk = people.employee("Wira Pelaksana", section);
        bkd = actor(people.employee("Petugas BKD", people.unit("BKPSDM")), Role.PERSONNEL_OFFICER);
    }

    @Test
    void thePolicyIsChosenInWordsOfWhatItMeansAndFillsInTheDays() {
        assertThat(wizard(3, Map.of()))
                .bodyText()
                .contains("Aturan saja", "Adil dan terbuka", "Setiap rating perlu alasan", "Publik juga ditanya");
        String monthly = policy("evaluasi-bulanan-dengan-rekan-kerja");
        assertThat(wizard(4, Map.of("policy", monthly, "datesFor", policy("aturan"))))
                .bodyText()
                .contains("name=\"evaluationFrom\" value=\"2026-12-27\"");
        assertThat(wizard(5, Map.of("policy", monthly, "datesFor", monthly)))
                .bodyText()
                .contains("Irama kebijakan ini berbeda");
        assertThat(wizard(5, Map.of("evaluationFrom", "2027-03-01"))).bodyText().contains("Tanggal harus berurutan");
        assertThat(wizard(5, Map.of("kind", "ANNUAL", "starts", "2026-01-01", "ratingDue", "2027-02-02")))
                .bodyText()
                .contains("paling lambat 31 Januari");
    }

    @Test
    void theLastDayOfCalibrationIsAskedForWhereThePolicyHasOne() {
        String fair = policy("kompetensi-dan-publik");
        assertThat(wizard(4, Map.of("policy", fair, "datesFor", policy("aturan"))))
                .bodyText()
                .contains("name=\"calibrationDue\"", "Kalibrasi selesai");
        assertThat(wizard(5, Map.of("policy", fair, "datesFor", fair, "calibrationDue", "2030-01-01")))
                .bodyText()
                .contains("Batas kalibrasi harus di antara");
        String plain = policy("aturan");
        assertThat(wizard(4, Map.of("policy", plain, "datesFor", plain)))
                .bodyText()
                .doesNotContain("calibrationDue");
    }

    @Test
    void aPeriodOfTheOtherRhythmInTheSameAgencyIsPointedOut() {
        UUID monthly = new TestPeriods(jdbc).open(section, bkd.employeeId());
        jdbc.sql("UPDATE appraisal_period SET name = 'Bulan Uji', kind = 'MONTHLY', starts = '2026-09-01',"
                        + " ends = '2026-09-30', rating_due = self_due WHERE id = ?")
                .param(monthly)
                .update();
        assertThat(wizard(5, Map.of())).bodyText().contains("periode dengan irama lain", "Bulan Uji", "Bulanan");
    }

    @Test
    void whoAppraisesWhomIsShownByAppraiser() {
        assertThat(get("/periode/baru/penilai", Map.of()))
                .bodyText()
                .contains("Ratna Bidang", "Laksmi Dinas", "Wali Kota Wisaya");
        assertThat(get("/periode/baru/penilai", Map.of("q", "ratna")))
                .bodyText()
                .contains("Ratna Bidang")
                .doesNotContain("Laksmi Dinas");
        assertThat(get("/periode/baru/penilai", Map.of("penilai", "" + sectionHead)))
                .bodyText()
                .contains("Wira Pelaksana", "Bidang Wisaya", "Laksmi Dinas");
        assertThat(get("/periode/baru/penilai.xlsx", Map.of())).hasStatusOk();
        assertThat(mvc.get().uri("/periode/baru/penilai").with(signedIn(bkd)).exchange())
                .hasRedirectedUrl("/periode/baru");
        assertThat(mvc.get()
                        .uri("/periode/baru/penilai")
                        .with(signedIn(actor(agencyHead)))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatMayGoWrongIsNamedByKind() {
        jdbc.sql("INSERT INTO appraiser_dispute (employee_id, reported_by, reported_at, note, status)"
                        + " VALUES (?, ?, now(), 'Bukan beliau', 'OPEN')")
                .params(clerk, clerk)
                .update();
        jdbc.sql("INSERT INTO plan_exemption (employee_id, reason, valid, decree, decided_by, decided_at)"
                        + " VALUES (?, 'UNPAID_LEAVE', daterange('2026-11-01', '2027-02-01'), 'SK 1', ?, now())")
                .params(clerk, bkd.employeeId())
                .update();
        jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', 'FULL', 'SK 2', daterange('2026-10-01', '2027-02-01'))")
                .params(section, agencyHead)
                .update();
        assertThat(gap("TWO_APPRAISERS")).bodyText().contains("Wira Pelaksana");
        assertThat(gap("ON_LEAVE")).bodyText().contains("Wira Pelaksana").doesNotContain("Ratna Bidang");
        assertThat(gap("ACTING")).bodyText().contains("Wira Pelaksana", "Laksmi Dinas");
        assertThat(gap("NO_REVIEWER")).bodyText().contains("Laksmi Dinas");
        assertThat(gap("NO_ORG_RATING_SETTER")).bodyText().doesNotContain("Bidang Wisaya");
        assertThat(wizard(5, Map.of()))
                .bodyText()
                .contains("Dua pejabat penilai", "Tidak menjalankan tugas", "Dinilai Plt. atau Plh.", "Tanpa atasan");
    }

    @Test
    void movedStudyAndTwoHeadsAreNamedToo() {
        jdbc.sql("UPDATE placement SET valid = daterange('2026-11-15', NULL) WHERE employee_id = ?")
                .param(clerk)
                .update();
        jdbc.sql("INSERT INTO placement (employee_id, unit_id, position_id, head, valid)"
                        + " SELECT employee_id, ?, position_id, false, daterange('2026-01-01', '2026-11-15')"
                        + " FROM placement WHERE employee_id = ?")
                .params(agency, clerk)
                .update();
        assertThat(gap("MOVED")).bodyText().contains("Wira Pelaksana").doesNotContain("Laksmi Dinas");
        UUID appraisal = new TestPeriods(jdbc)
                .appraisal(
                        new TestPeriods(jdbc).open(people.unit("Lain"), bkd.employeeId()), clerk, sectionHead, section);
        jdbc.sql("UPDATE planned_result SET origin = 'STUDY' WHERE plan_id ="
                        + " (SELECT plan_id FROM appraisal WHERE id = ?)")
                .param(appraisal)
                .update();
        assertThat(gap("STUDY")).bodyText().contains("Wira Pelaksana").doesNotContain("Laksmi Dinas");
    }

    @Test
    void closingNamesWhatIsLeftAndNeedsAReasonForIt() {
        UUID period = new TestPeriods(jdbc).open(agency, bkd.employeeId());
        new TestPeriods(jdbc).appraisal(period, clerk, sectionHead, section);
        assertThat(get("/periode/" + period + "/belum-selesai", Map.of()))
                .bodyText()
                .contains("Belum ditandatangani pejabat penilai", "Wira Pelaksana", "/penilaian-bawahan/");
        assertThat(get("/periode/" + period + "/belum-selesai", Map.of("apa", "period.left.unsigned")))
                .bodyText()
                .contains("Wira Pelaksana", "Bidang Wisaya");
        assertThat(get("/periode/" + period + "/belum-selesai", Map.of("apa", "x")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/periode/" + period + "/penutupan", Map.of("alasan", " ")))
                .flash()
                .containsEntry("problem", "period.close.needs-reason");
        assertThat(post("/periode/" + period + "/penutupan", Map.of("alasan", "Unit dibubarkan")))
                .flash()
                .containsEntry("notice", "period.closed-now");
        assertThat(get("/periode/" + period, Map.of())).bodyText().contains("Unit dibubarkan");
    }

    @Test
    void daysAreMovedForAReason() {
        UUID period = new TestPeriods(jdbc).open(agency, bkd.employeeId());
        Map<String, String> days = new LinkedHashMap<>(
                Map.of("planDue", "2026-02-01", "selfDue", "2027-01-06", "ratingDue", "2027-01-25"));
        assertThat(post("/periode/" + period + "/tanggal", days))
                .flash()
                .containsEntry("problem", "period.dates-reason-missing");
        days.put("alasan", "Banjir");
        assertThat(post("/periode/" + period + "/tanggal", days)).flash().containsEntry("notice", "period.dates-moved");
        assertThat(get("/periode/" + period, Map.of())).bodyText().contains("Banjir");
        days.put("ratingDue", "2027-02-01");
        assertThat(post("/periode/" + period + "/tanggal", days))
                .flash()
                .containsEntry("problem", "period.after-january");
    }

    private MvcTestResult gap(String gap) {
        return get("/periode/baru/kekurangan", Map.of("apa", gap));
    }

    private MvcTestResult wizard(int step, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(changed);
        all.put("langkah", "" + step);
        return get("/periode/baru", all);
    }

    private MvcTestResult get(String address, Map<String, String> changed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "name",
                "Uji Wisaya",
                "kind",
                "QUARTERLY",
                "starts",
                "2026-10-01",
                "ends",
                "2026-12-31",
                "unit",
                "" + agency,
                "policy",
                policy("aturan"),
                "evaluationFrom",
                "2026-12-22",
                "planDue",
                "2026-12-01",
                "selfDue",
                "2027-01-08",
                "ratingDue",
                "2027-01-15"));
        fields.putAll(changed);
        var request = mvc.get().uri(address).with(signedIn(bkd));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(bkd)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String policy(String key) {
        return jdbc.sql("SELECT id::text FROM evaluation_policy WHERE key = ? AND version = 1")
                .param(key)
                .query(String.class)
                .single();
    }
}
