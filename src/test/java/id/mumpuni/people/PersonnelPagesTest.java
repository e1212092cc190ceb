package id.mumpuni.people;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.integration.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The personnel officers' pages: units, stand-ins, heads, gaps, officials and roles. */
@IntegrationTest
class PersonnelPagesTest {

    @Autowired
    TestPeople people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private UUID city;
    private UUID school;
    private UUID teacher;
    private UUID clerk;
    private UUID other;

    @BeforeEach
    void aSchoolWithoutAHead() {
        city = people.unit("Kota");
        school = people.unit("UPTD SD NEGERI 171", city);
        jdbc.sql("UPDATE work_unit SET head_title = 'Kepala SD Negeri 171' WHERE id = ?")
                .param(school)
                .update();
        clerk = people.employee("Sari", school);
        other = people.employee("Orang Lain", people.unit("Lain"));
        teacher = people.employee("Guru Budi", school);
        jdbc.sql("INSERT INTO position (title, kind) VALUES ('Guru Ahli Madya (Kepala SD Negeri 171)', 'FUNCTIONAL')"
                        + " ON CONFLICT DO NOTHING")
                .update();
        jdbc.sql(
                        "UPDATE placement SET position_id = (SELECT id FROM position WHERE title LIKE 'Guru Ahli Madya (Kepala SD Negeri 171)')"
                                + " WHERE employee_id = ?")
                .param(teacher)
                .update();
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(textBlock = """
            /direktori,       EMPLOYEE, 200
            /unit,            EMPLOYEE, 200
            /penilai-keliru,  EMPLOYEE, 403
            /garis-penilaian, EMPLOYEE, 403
            /kepala-unit,     EMPLOYEE, 403
            /delegasi,        EMPLOYEE, 403
            /pejabat,         EMPLOYEE, 403
            /peran,           EMPLOYEE, 403
            /penilai-keliru,  ADMINISTRATOR, 403
            /pejabat,         ADMINISTRATOR, 403
            /peran,           ADMINISTRATOR, 200
            /penilai-keliru,  AUDITOR, 200
            /garis-penilaian, AUDITOR, 200
            /kepala-unit,     AUDITOR, 200
            /delegasi,        AUDITOR, 200
            /pejabat,         AUDITOR, 403
            /peran,           AUDITOR, 200
            /garis-penilaian, PERSONNEL_OFFICER, 200
            /kepala-unit,     PERSONNEL_OFFICER, 200
            /kepala-unit/unduhan.xlsx, PERSONNEL_OFFICER, 200
            /delegasi,        PERSONNEL_OFFICER, 200
            /pejabat,         PERSONNEL_OFFICER, 200
            /pejabat/baru,    PERSONNEL_OFFICER, 200
            /peran,           PERSONNEL_OFFICER, 403
            """)
    void whoOpensWhat(String page, Role role, int status) {
        assertThat(mvc.get().uri(page).with(signedIn(actor(other, role)))).hasStatus(status);
    }

    @Test
    void theUnitPageShowsItsPeopleAndOnlyBkdChangesIt() {
        assertThat(mvc.get().uri("/unit/{id}", school).with(signedIn(actor(other))))
                .hasStatusOk()
                .bodyText()
                .contains("Sari", "Belum ada pimpinan")
                .doesNotContain("Ubah unit");
        assertThat(mvc.get().uri("/unit/{id}/perubahan", school).with(signedIn(officerOf(other, city))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/unit/{id}/perubahan", school).with(signedIn(bkd())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/unit/{id}/bawahan/baru", school).with(signedIn(bkd())))
                .hasStatusOk();
    }

    @Test
    void aUnitIsRenamedAndALoopIsRefusedWithASentence() {
        assertThat(change(school, "SD Negeri 171 Baru", city)).hasRedirectedUrl("/unit/" + school);
        UUID classUnit = people.unit("Kelas", school);
        assertThat(change(school, "SD Negeri 171 Baru", classUnit))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("di bawah dirinya sendiri");
    }

    @Test
    void aUnitClosesOnlyWhenItIsEmpty() {
        assertThat(mvc.post()
                        .uri("/unit/{id}/penutupan", school)
                        .with(signedIn(bkd()))
                        .with(csrf())
                        .param("on", "2030-01-01"))
                .hasRedirectedUrl("/unit/" + school)
                .flash()
                .containsEntry("problem", "people.unit.in-use");
        UUID empty = people.unit("Kosong", city);
        assertThat(mvc.post()
                        .uri("/unit/{id}/penutupan", empty)
                        .with(signedIn(bkd()))
                        .with(csrf())
                        .param("on", "2030-01-01"))
                .flash()
                .containsEntry("notice", "people.unit.closed");
    }

    @Test
    void aUnitOfficerNamesAStandInOnceForATime() {
        assertThat(delegate(officerOf(other, city))).hasRedirectedUrl("/delegasi");
        assertThat(delegate(officerOf(other, city)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah memiliki Plt. atau Plh.");
        assertThat(delegate(officerOf(other, people.unit("Lain")))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/delegasi").with(signedIn(officerOf(other, city))))
                .hasStatusOk()
                .bodyText()
                .contains("SP 1/2026", "Sari");
        assertThat(mvc.get().uri("/delegasi").with(signedIn(officerOf(other, people.unit("Lain")))))
                .bodyText()
                .doesNotContain("SP 1/2026");
        UUID id = jdbc.sql("SELECT id FROM delegation WHERE unit_id = ?")
                .param(school)
                .query(UUID.class)
                .single();
        assertThat(mvc.post()
                        .uri("/delegasi/{id}/akhir", id)
                        .with(signedIn(actor(other)))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri("/delegasi/{id}/akhir", id)
                        .with(signedIn(bkd()))
                        .with(csrf()))
                .flash()
                .containsEntry("notice", "people.delegation.ended");
    }

    @Test
    void theHeadIsReadFromThePostAndConfirmedInBulk() {
        assertThat(mvc.get().uri("/kepala-unit").with(signedIn(officerOf(other, city))))
                .hasStatusOk()
                .bodyText()
                .contains("Guru Budi", "Cocok")
                .doesNotContain("Sari");
        assertThat(mvc.post()
                        .uri("/kepala-unit/semua")
                        .with(signedIn(officerOf(other, people.unit("Lain"))))
                        .with(csrf()))
                .hasRedirectedUrl("/kepala-unit");
        assertThat(isHead()).isFalse();
        assertThat(mvc.post()
                        .uri("/kepala-unit/semua")
                        .with(signedIn(officerOf(other, city)))
                        .with(csrf()))
                .hasRedirectedUrl("/kepala-unit");
        assertThat(isHead()).isTrue();
    }

    @Test
    void anUploadedSheetDecides() throws IOException {
        UUID placement = placement();
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("x");
            sheet.value(0, 0, "ID");
            sheet.value(1, 0, placement.toString());
            sheet.value(1, 6, "Ya");
            sheet.value(2, 0, "bukan id");
            sheet.value(2, 6, "ya");
        }
        assertThat(mvc.post()
                        .uri("/kepala-unit/unggahan")
                        .multipart()
                        .file(new MockMultipartFile("file", out.toByteArray()))
                        .with(signedIn(officerOf(other, city)))
                        .with(csrf()))
                .flash()
                .containsEntry("noticeArgs", new Object[] {1, 0, 1});
        assertThat(isHead()).isTrue();
        byte[] damaged = "PK rusak".getBytes(StandardCharsets.UTF_8);
        byte[] bomb = Workbooks.zip(Map.of("xl/workbook.xml", new byte[30 * 1024 * 1024]));
        for (byte[] unusable : List.of(damaged, bomb)) {
            assertThat(mvc.post()
                            .uri("/kepala-unit/unggahan")
                            .multipart()
                            .file(new MockMultipartFile("file", unusable))
                            .with(signedIn(officerOf(other, city)))
                            .with(csrf()))
                    .flash()
                    .containsEntry("problem", "people.head.not-a-sheet");
        }
    }

    @Test
    void theGapsOfTheOwnSubtreeAreListed() {
        assertThat(mvc.get().uri("/garis-penilaian?kind=NO_APPRAISER").with(signedIn(officerOf(other, city))))
                .hasStatusOk()
                .bodyText()
                .contains("Sari");
        assertThat(mvc.get().uri("/garis-penilaian?kind=NO_HEAD").with(signedIn(officerOf(other, city))))
                .hasStatusOk()
                .bodyText()
                .contains("UPTD SD NEGERI 171");
    }

    @Test
    void theMayorIsRecordedAndLeadsTheCity() {
        assertThat(mvc.post()
                        .uri("/pejabat/baru")
                        .with(signedIn(bkd()))
                        .with(csrf())
                        .param("name", "Ratna")
                        .param("post", "Wali Kota")
                        .param("unit", city.toString())
                        .param("leads", "true")
                        .param("from", "2025-02-20"))
                .hasRedirectedUrl("/pejabat");
        UUID id = jdbc.sql("SELECT employee_id FROM placement WHERE unit_id = ? AND head")
                .param(city)
                .query(UUID.class)
                .single();
        assertThat(mvc.get().uri("/pejabat/{id}", id).with(signedIn(bkd())))
                .hasStatusOk()
                .bodyText()
                .contains("Ratna", "2025-02-20");
        assertThat(mvc.post()
                        .uri("/pejabat/{id}", id)
                        .with(signedIn(bkd()))
                        .with(csrf())
                        .param("name", "Ratna Dewi")
                        .param("post", "Wali Kota")
                        .param("unit", city.toString())
                        .param("from", "2025-02-20")
                        .param("until", "2030-02-19"))
                .hasRedirectedUrl("/pejabat");
    }

    @Test
    void aDeputyHoldsAnOfficeButDoesNotLeadBesideTheMayor() {
        UUID mayor = people.official("Ratna", city);
        UUID account = UUID.randomUUID();
        jdbc.sql("INSERT INTO employee (id, kind, name) VALUES (?, 'NON_ASN', 'Administrator Tanpa Jabatan')")
                .param(account)
                .update();
        assertThat(official("Wakil", true))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah ada yang memimpin");
        assertThat(official("Wakil", false)).hasRedirectedUrl("/pejabat");
        assertThat(mvc.get().uri("/pejabat").with(signedIn(bkd())))
                .hasStatusOk()
                .bodyText()
                .contains("Ratna", "Wakil")
                .doesNotContain("Administrator Tanpa Jabatan");
        assertThat(mvc.get().uri("/pejabat/{id}", account).with(signedIn(bkd())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(jdbc.sql("SELECT employee_id FROM placement WHERE unit_id = ? AND head")
                        .param(city)
                        .query(UUID.class)
                        .single())
                .isEqualTo(mayor);
    }

    private MvcTestResult official(String name, boolean leads) {
        return mvc.post()
                .uri("/pejabat/baru")
                .with(signedIn(bkd()))
                .with(csrf())
                .param("name", name)
                .param("post", "Wakil Wali Kota")
                .param("unit", city.toString())
                .param("leads", String.valueOf(leads))
                .param("from", "2025-02-20")
                .exchange();
    }

    @Test
    void aUnitOfficerMayLookAfterAnyUnit() {
        Actor administrator = actor(other, Role.ADMINISTRATOR);
        assertThat(mvc.get()
                        .uri("/pemilih/unit?field=unit&unit-q=negeri 171")
                        .header("HX-Request", "true")
                        .with(signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("UPTD SD NEGERI 171", "radio");
        assertThat(mvc.post()
                        .uri("/peran")
                        .param("carikan", "unit")
                        .param("unit-q", "negeri 171")
                        .param("role", "UNIT_PERSONNEL_OFFICER")
                        .param("employee", clerk.toString())
                        .with(signedIn(administrator))
                        .with(csrf()))
                .as("without a script the form comes back as it was typed, with what was found")
                .bodyText()
                .contains("UPTD SD NEGERI 171", "value=\"" + school + "\"", "belum ada yang dikirim")
                .containsPattern("value=\"" + clerk + "\"[^>]*checked")
                .containsPattern("value=\"UNIT_PERSONNEL_OFFICER\"[^>]*checked")
                .doesNotContain("data-error-summary");
        assertThat(mvc.post()
                        .uri("/peran")
                        .with(signedIn(administrator))
                        .with(csrf())
                        .param("employee", clerk.toString())
                        .param("role", "UNIT_PERSONNEL_OFFICER")
                        .param("unit", school.toString()))
                .hasRedirectedUrl("/peran");
    }

    @Test
    void anAdministratorGrantsAndRevokesButNotTheOwnRole() {
        Actor administrator = actor(other, Role.ADMINISTRATOR);
        assertThat(grant(administrator, clerk, Role.UNIT_PERSONNEL_OFFICER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Pilih unit kerja yang dikelola");
        assertThat(grant(administrator, clerk, Role.AUDITOR)).hasRedirectedUrl("/peran");
        assertThat(grant(administrator, other, Role.AUDITOR))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Peran untuk diri sendiri");
        assertThat(grant(actor(clerk, Role.ADMINISTRATOR), other, Role.ADMINISTRATOR))
                .hasRedirectedUrl("/peran");
        assertThat(grant(bkd(), clerk, Role.AUDITOR)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(revoke(administrator, clerk)).flash().containsEntry("notice", "people.role.revoked");
        assertThat(revoke(administrator, other)).flash().containsEntry("problem", "people.role.own-administrator");
    }

    private MvcTestResult grant(Actor actor, UUID employee, Role role) {
        return mvc.post()
                .uri("/peran")
                .with(signedIn(actor))
                .with(csrf())
                .param("employee", employee.toString())
                .param("role", role.name())
                .exchange();
    }

    private MvcTestResult revoke(Actor actor, UUID employee) {
        UUID id = jdbc.sql("SELECT id FROM role_grant WHERE employee_id = ?")
                .param(employee)
                .query(UUID.class)
                .single();
        return mvc.post()
                .uri("/peran/{id}/pencabutan", id)
                .with(signedIn(actor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult change(UUID unit, String name, UUID parent) {
        int version = jdbc.sql("SELECT version FROM work_unit WHERE id = ?")
                .param(unit)
                .query(Integer.class)
                .single();
        return mvc.post()
                .uri("/unit/{id}/perubahan", unit)
                .with(signedIn(bkd()))
                .with(csrf())
                .param("name", name)
                .param("parent", parent.toString())
                .param("from", "2026-11-01")
                .param("version", String.valueOf(version))
                .exchange();
    }

    private MvcTestResult delegate(Actor actor) {
        return mvc.post()
                .uri("/unit/{id}/delegasi", school)
                .with(signedIn(actor))
                .with(csrf())
                .param("employee", clerk.toString())
                .param("kind", "ACTING")
                .param("scope", "FULL")
                .param("decree", "SP 1/2026")
                .param("from", "2026-01-01")
                .param("until", "2036-12-31")
                .exchange();
    }

    private UUID placement() {
        return jdbc.sql("SELECT id FROM placement WHERE employee_id = ?")
                .param(teacher)
                .query(UUID.class)
                .single();
    }

    private boolean isHead() {
        return jdbc.sql("SELECT head FROM placement WHERE employee_id = ?")
                .param(teacher)
                .query(Boolean.class)
                .single();
    }

    private Actor bkd() {
        return actor(other, Role.PERSONNEL_OFFICER);
    }
}
