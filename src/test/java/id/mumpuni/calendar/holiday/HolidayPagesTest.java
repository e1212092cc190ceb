package id.mumpuni.calendar.holiday;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** BKD keeps the days that no clock counts, everybody reads them. The year of the tests is far from everybody's. */
@IntegrationTest
class HolidayPagesTest {

    private static final LocalDate DAY = LocalDate.of(2059, 3, 12);

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PublicHolidays holidays;

    private Actor clerk;
    private Actor officer;

    @BeforeEach
    void people() {
        UUID unit = people.unit("Badan Kalender");
        clerk = actor(people.employee("Sari", unit));
        officer = actor(people.employee("Petugas", unit), Role.PERSONNEL_OFFICER);
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM holiday WHERE day >= '2059-01-01'").update();
        holidays.forget();
    }

    @Test
    void onlyBkdKeepsThem() {
        Actor auditor = actor(people.employee("Auditor", people.unit("Inspektorat Kalender")), Role.AUDITOR);
        for (Actor other : List.of(clerk, auditor)) {
            assertThat(keep(other, "Idulfitri", null)).hasStatus(403);
            assertThat(page(other)).hasStatusOk().bodyText().doesNotContain("Simpan hari libur", "unggahan");
        }
        assertThat(holidays.days()).doesNotContain(DAY);
    }

    @Test
    void aDayIsAddedVerifiedAndTakenAway() {
        assertThat(keep(officer, "Idulfitri", "")).hasStatus3xxRedirection();
        assertThat(holidays.days()).contains(DAY);
        assertThat(page(clerk)).bodyText().contains("Idulfitri", "Belum diverifikasi");

        assertThat(keep(officer, "Idulfitri 1480", "SKB 7 Tahun 2058")).hasStatus3xxRedirection();
        assertThat(page(clerk))
                .bodyText()
                .contains("Idulfitri 1480", "SKB 7 Tahun 2058")
                .doesNotContain("Belum diverifikasi");
        assertThat(mvc.get().uri("/hari-libur?ubah=2059-03-12").with(signedIn(officer)))
                .bodyText()
                .contains("value=\"Idulfitri 1480\"");

        assertThat(mvc.post()
                        .uri("/hari-libur/2059-03-12/penghapusan")
                        .with(signedIn(officer))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(holidays.days()).doesNotContain(DAY);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        assertThat(mvc.post()
                        .uri("/hari-libur")
                        .param("day", "1999-01-01")
                        .param("name", "")
                        .param("kind", "HOLIDAY")
                        .param("source", "SKB lama")
                        .with(signedIn(officer))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Tahun harus antara 2020 dan 2060", "SKB lama");
    }

    @Test
    void aFileIsLookedAtBeforeItIsFollowed() throws IOException {
        keep(officer, "Dihitung", null);
        MvcTestResult seen = upload(new String[][] {
            {"13-03-2059", "Idulfitri", "Libur nasional", "SKB 7"}, {"2059-03-14", "Cuti Idulfitri", "Cuti bersama", ""}
        });
        assertThat(seen).hasStatusOk().bodyText().contains("2 hari baru, 0 berubah, 1 hilang", "Dihitung");
        assertThat(holidays.days()).contains(DAY);

        assertThat(mvc.post()
                        .uri("/hari-libur/unggahan/penerapan")
                        .param("lines[0].day", "2059-03-13")
                        .param("lines[0].name", "Idulfitri")
                        .param("lines[0].kind", "HOLIDAY")
                        .param("lines[0].source", "SKB 7")
                        .param("lines[1].day", "2059-03-14")
                        .param("lines[1].name", "Cuti Idulfitri")
                        .param("lines[1].kind", "JOINT_LEAVE")
                        .param("lines[1].source", "")
                        .with(signedIn(officer))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(holidays.days()).contains(DAY.plusDays(1), DAY.plusDays(2)).doesNotContain(DAY);
    }

    @Test
    void aFileWithALineThatCannotBeFollowedChangesNothing() throws IOException {
        assertThat(upload(new String[][] {
                    {"31-02-2059", "Tidak ada", "", ""},
                    {"13-03-2059", "Idulfitri", "", ""},
                    {"13/03/2059", "Idulfitri lagi", "", ""},
                    {"14-03-2059", "", "", ""},
                    {"15-03-2059", "Pasar", "Bazar", ""},
                    {"15-03-1959", "Dahulu", "", ""}
                }))
                .hasStatus(422)
                .bodyText()
                .contains("5 baris perlu diperbaiki", "tidak terbaca", "baris sebelumnya", "Isi nama", "Cuti bersama.")
                .contains("antara 2020 dan 2060")
                .doesNotContain("Terapkan");
        assertThat(holidays.days()).doesNotContain(DAY.plusDays(1));
    }

    @Test
    void whatIsDownloadedSaysNothingNewWhenItIsUploaded() throws Exception {
        keep(officer, "Idulfitri", "SKB 7");
        byte[] file = mvc.get()
                .uri("/hari-libur/unduhan.xlsx?tahun=2059")
                .with(signedIn(officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(send(file)).hasStatusOk().bodyText().contains("sama dengan kalender");
    }

    private MvcTestResult keep(Actor who, String name, String source) {
        var request = mvc.post()
                .uri("/hari-libur")
                .param("day", DAY.toString())
                .param("name", name)
                .param("kind", "HOLIDAY");
        Map<String, String> more = source == null ? Map.of() : Map.of("source", source);
        more.forEach(request::param);
        return request.with(signedIn(who)).with(csrf()).exchange();
    }

    private MvcTestResult page(Actor who) {
        return mvc.get().uri("/hari-libur?tahun=2059").with(signedIn(who)).exchange();
    }

    private MvcTestResult upload(String[]... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Libur");
            String[] header = {"TANGGAL", "NAMA", "JENIS", "DASAR"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
                for (int row = 0; row < rows.length; row++) {
                    sheet.value(row + 1, column, rows[row][column]);
                }
            }
        }
        return send(out.toByteArray());
    }

    private MvcTestResult send(byte[] file) {
        return mvc.post()
                .uri("/hari-libur/unggahan")
                .multipart()
                .file(new MockMultipartFile("file", "libur.xlsx", null, file))
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }
}
