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
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is missing by name, days of the kind, achievements by those who may set them, and opening again. */
@IntegrationTest
class PeriodPagesTest {

    private static final String STATE = "?name=Uji&kind=QUARTERLY&starts=2026-10-01&ends=2026-12-31"
            + "&planDue=2026-12-01&selfDue=2027-01-08&ratingDue=2027-01-15&evaluationFrom=2026-12-22&unit=";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private UUID agency;
    private UUID section;
    private UUID sectionHead;
    private UUID clerk;
    private Actor agencyHead;
    private Actor bkd;

    @BeforeEach
    void anAgencyWithASection() {
        agency = people.unit("Dinas Periode");
        section = people.unit("Bidang Periode", agency);
        agencyHead = actor(people.head("Laksmi Dinas", agency));
        sectionHead = people.head("Ratna Bidang", section);
        clerk = people.employee("Wira Pelaksana", section);
        bkd = actor(people.employee("Petugas BKD", people.unit("BKPSDM")), Role.PERSONNEL_OFFICER);
    }

    @Test
    void theLastStepNamesWhomItConcerns() {
        jdbc.sql("INSERT INTO account (employee_id, password_hash, state, activated_at)"
                        + " VALUES (?, 'x', 'ACTIVE', now())")
                .param(clerk)
                .update();
        assertThat(page("/periode/baru" + state() + "&langkah=5", bkd))
                .hasStatusOk()
                .bodyText()
                .contains("Akun belum diaktifkan", "Tanpa pejabat penilai", "Laksmi Dinas", "/kekurangan.xlsx?apa=");
        assertThat(page("/periode/baru/kekurangan" + state() + "&apa=NOT_ACTIVATED", bkd))
                .hasStatusOk()
                .bodyText()
                .contains("Ratna Bidang")
                .doesNotContain("Wira Pelaksana");
        assertThat(page("/periode/baru/kekurangan" + state() + "&apa=NO_PLAN", bkd))
                .bodyText()
                .contains("Wira Pelaksana", "Bidang Periode", "Ratna Bidang", "langkah=5");
        assertThat(page("/periode/baru/kekurangan.xlsx" + state() + "&apa=NO_PLAN", bkd))
                .hasStatusOk();
        assertThat(page("/periode/baru/kekurangan?apa=NO_PLAN", bkd)).hasRedirectedUrl("/periode/baru");
        assertThat(page("/periode/baru/kekurangan" + state() + "&apa=NO_PLAN", agencyHead))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anotherKindFillsTheDatesInAgain() {
        assertThat(page(
                        "/periode/baru?langkah=2&name=Uji&kind=ANNUAL&filledFor=QUARTERLY&starts=2026-10-01&ends=2026-12-31",
                        bkd))
                .hasStatusOk()
                .bodyText()
                .contains("-01-01\"", "-12-31\"", "name=\"starts\"")
                .doesNotContain("2026-10-01");
        assertThat(page(
                        "/periode/baru?langkah=3&name=Uji&kind=ANNUAL&filledFor=ANNUAL&starts=2026-10-01&ends=2026-12-31"
                                + "&planDue=2026-12-01&selfDue=2027-01-08&ratingDue=2027-01-15&evaluationFrom=2026-12-22&unit="
                                + agency,
                        bkd))
                .bodyText()
                .contains("Periode tahunan mulai 1 Januari");
    }

    @Test
    void theLeaderOneLevelAboveSetsTheAchievementAndNobodyElseInTheUnit() {
        UUID period = new TestPeriods(jdbc).open(agency, bkd.employeeId());
        new TestPeriods(jdbc).appraisal(period, clerk, sectionHead, section);
        String address = "/periode/" + period + "/capaian";
        assertThat(page("/", agencyHead)).bodyText().contains("Tetapkan capaian 1 unit", address);
        assertThat(page(address, agencyHead)).hasStatusOk().bodyText().contains("name=\"r." + section);
        assertThat(page(address, actor(sectionHead))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(address, actor(clerk))).hasStatus(HttpStatus.FORBIDDEN);

        Map<String, String> good = Map.of(
                "r." + section, "GOOD", "b." + section, "Rencana aksi", "before.r." + section, "", "q", "Bidang");
        assertThat(post(address, agencyHead, good)).hasRedirectedUrl(address + "?q=Bidang");
        assertThat(rating(period)).isEqualTo("GOOD");
        assertThat(post(address, agencyHead, Map.of("r." + section, "POOR", "before.r." + section, "EXCELLENT")))
                .hasStatus3xxRedirection();
        assertThat(rating(period)).isEqualTo("GOOD");
        assertThat(post(address, agencyHead, Map.of("r." + agency, "EXCELLENT")))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("SELECT count(*) FROM organisation_rating WHERE unit_id = ?")
                        .param(agency)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverStandsInSetsItInstead() {
        UUID period = new TestPeriods(jdbc).open(agency, bkd.employeeId());
        new TestPeriods(jdbc).appraisal(period, clerk, sectionHead, section);
        jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', 'FULL', 'SK 1', daterange(current_date - 3, current_date + 30))")
                .params(agency, sectionHead)
                .update();
        String address = "/periode/" + period + "/capaian";
        assertThat(page(address, actor(sectionHead))).hasStatusOk();
        assertThat(page(address, agencyHead)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(address, actor(sectionHead), Map.of("r." + section, "GOOD", "b." + section, "Rencana aksi")))
                .hasStatus3xxRedirection();
        assertThat(rating(period)).isEqualTo("GOOD");
    }

    @Test
    void theSpreadsheetIsReadBack() throws Exception {
        UUID period = new TestPeriods(jdbc).open(agency, bkd.employeeId());
        new TestPeriods(jdbc).appraisal(period, clerk, sectionHead, section);
        String address = "/periode/" + period + "/capaian";
        assertThat(page(address + "/unduhan.xlsx", bkd)).hasStatusOk();
        assertThat(upload(address, sheet(section, "butuh perbaikan"))).hasRedirectedUrl(address);
        assertThat(rating(period)).isEqualTo("NEEDS_IMPROVEMENT");
        assertThat(upload(address, "no sheet".getBytes())
                        .getMvcResult()
                        .getFlashMap()
                        .get("problem"))
                .isEqualTo("period.organisation.not-a-sheet");
    }

    @Test
    void aClosedPeriodOpensAgainForAReason() {
        UUID period = new TestPeriods(jdbc).open(agency, bkd.employeeId());
        post("/periode/" + period + "/penutupan", bkd, Map.of());
        assertThat(page("/periode/" + period, bkd)).bodyText().contains("Buka kembali");
        post("/periode/" + period + "/pembukaan-kembali", bkd, Map.of("alasan", " "));
        assertThat(status(period)).isEqualTo("CLOSED");
        assertThat(post("/periode/" + period + "/pembukaan-kembali", agencyHead, Map.of("alasan", "x")))
                .hasStatus(HttpStatus.FORBIDDEN);
        post("/periode/" + period + "/pembukaan-kembali", bkd, Map.of("alasan", "Satu bidang tertinggal"));
        assertThat(status(period)).isEqualTo("OPEN");
        assertThat(page("/periode/" + period, bkd)).bodyText().contains("Satu bidang tertinggal");
    }

    private String state() {
        String regulation =
                jdbc.sql("SELECT regulation_policy()::text").query(String.class).single();
        return STATE + agency + "&policy=" + regulation;
    }

    private static byte[] sheet(UUID unit, String rating) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Capaian");
            String[] head = {"id", "unit", "above", "people", "rating", "basis"};
            String[] row = {unit.toString(), "Bidang", "", "1", rating, "Rencana aksi"};
            for (int c = 0; c < head.length; c++) {
                sheet.value(0, c, head[c]);
                sheet.value(1, c, row[c]);
            }
        }
        return bytes.toByteArray();
    }

    private MvcTestResult upload(String address, byte[] content) {
        return mvc.post()
                .uri(address + "/unggahan")
                .multipart()
                .file(new MockMultipartFile("file", "capaian.xlsx", null, content))
                .with(signedIn(bkd))
                .with(csrf())
                .exchange();
    }

    private String rating(UUID period) {
        return jdbc.sql("SELECT rating FROM organisation_rating WHERE period_id = ? AND unit_id = ?")
                .params(period, section)
                .query(String.class)
                .single();
    }

    private String status(UUID period) {
        return jdbc.sql("SELECT status FROM appraisal_period WHERE id = ?")
                .param(period)
                .query(String.class)
                .single();
    }

    private MvcTestResult page(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address, Actor actor, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
