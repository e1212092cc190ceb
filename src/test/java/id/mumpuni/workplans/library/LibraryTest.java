package id.mumpuni.workplans.library;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The library by position: kept by the personnel agency, with versions, and as a workbook both ways. */
@IntegrationTest
@Transactional
class LibraryTest {

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    LibraryPages pages;

    @Autowired
    JdbcClient jdbc;

    private Actor bkd;
    private Actor clerk;

    @BeforeEach
    void anOfficer() {
        UUID unit = people.unit("Badan Kepegawaian Pustaka");
        bkd = actor(people.employee("Analis", unit), Role.PERSONNEL_OFFICER);
        clerk = actor(people.employee("Pelaksana", unit));
    }

    @Test
    void itShipsWithAStartingSetThatNobodyHasVerified() throws Exception {
        var page = pages.page(new ListQuery("perawat", null, 0), null, null);
        assertThat(page.rows()).hasSize(3).noneMatch(LibraryPages.Entry::verified);
        assertThat(pages.page(new ListQuery(null, null, 0), null, null).total()).isEqualTo(44);
        mvc.perform(get("/pustaka-hasil").param("q", "bidan").with(signedIn(clerk)))
                .andExpect(content().string(containsString("Ibu hamil di wilayah kerja")))
                .andExpect(content().string(containsString("Belum diverifikasi")));
    }

    @Test
    void aChangeBeginsAVersionAndTheEarlierOneIsKept() throws Exception {
        UUID entry = pages.page(new ListQuery("bendahara", null, 0), null, null)
                .rows()
                .get(0)
                .entryId();
        write("/pustaka-hasil/" + entry, "Bendahara", bkd).andExpect(flash().attribute("notice", "library.saved"));
        assertThat(pages.versions(entry)).hasSize(2).first().satisfies(newest -> {
            assertThat(newest.verified()).isTrue();
            assertThat(newest.until()).isNull();
        });
        write("/pustaka-hasil/" + entry, "Bendahara", bkd);
        assertThat(pages.versions(entry)).hasSize(2);
        mvc.perform(get("/pustaka-hasil/{id}", entry).with(signedIn(bkd))).andExpect(status().isOk());
        mvc.perform(post("/pustaka-hasil/{id}/pengakhiran", entry).with(csrf()).with(signedIn(bkd)));
        assertThat(pages.page(new ListQuery("bendahara", null, 0), null, null).total())
                .isEqualTo(1);
    }

    @Test
    void whoHasNotSeenTheNewestVersionReplacesNothingAndLosesNothing() throws Exception {
        UUID entry = pages.page(new ListQuery("bendahara", null, 0), null, null)
                .rows()
                .get(0)
                .entryId();
        UUID seen = pages.versions(entry).get(0).id();
        write("/pustaka-hasil/" + entry, "Bendahara satu", bkd, seen).andExpect(status().isFound());
        String page = write("/pustaka-hasil/" + entry, "Bendahara dua", bkd, seen)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Entri ini berubah sejak Anda membukanya")))
                .andExpect(content().string(containsString("Bendahara satu")))
                .andExpect(content().string(containsString("value=\"Bendahara dua\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(pages.versions(entry).get(0).title()).isEqualTo("Bendahara satu");
        UUID newest = pages.versions(entry).get(0).id();
        assertThat(page).contains(newest.toString());
        write("/pustaka-hasil/" + entry, "Bendahara dua", bkd, newest).andExpect(status().isFound());
        assertThat(pages.versions(entry).get(0).title()).isEqualTo("Bendahara dua");
    }

    @Test
    void onlyThePersonnelAgencyWrites() throws Exception {
        write("/pustaka-hasil/baru", "Dokter", clerk).andExpect(status().isForbidden());
        write("/pustaka-hasil/baru", "Dokter", bkd).andExpect(status().isFound());
        write("/pustaka-hasil/baru", " ", bkd).andExpect(status().isUnprocessableContent());
        assertThat(pages.page(new ListQuery("dokter", null, 0), null, null).total())
                .isEqualTo(1);
    }

    @Test
    void whatIsDownloadedIsUploadedWithoutAnyChange() throws Exception {
        byte[] file = mvc.perform(get("/pustaka-hasil/unduhan.xlsx").with(signedIn(bkd)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        mvc.perform(multipart("/pustaka-hasil/berkas")
                        .file(new MockMultipartFile("berkas", "x.xlsx", null, file))
                        .param("terapkan", "true")
                        .with(csrf())
                        .with(signedIn(bkd)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ditambah 0 entri, diubah 0; 44 tidak berubah")));
    }

    @Test
    void rowsThatCannotBeReadAreNamed() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Pustaka");
            List<String> header = List.of("JABATAN", "JENIS HASIL", "HASIL KERJA", "KODE");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, "Dokter");
            sheet.value(1, 2, "Pasien tertangani");
            sheet.value(1, 3, "bukan kode");
        }
        mvc.perform(multipart("/pustaka-hasil/berkas")
                        .file(new MockMultipartFile("berkas", "x.xlsx", null, file.toByteArray()))
                        .with(csrf())
                        .with(signedIn(bkd)))
                .andExpect(content().string(containsString("bukan kode")));
    }

    private ResultActions write(String where, String title, Actor who) throws Exception {
        return write(where, title, who, null);
    }

    private ResultActions write(String where, String title, Actor who, UUID seen) throws Exception {
        return mvc.perform(post(where)
                .param("version", seen == null ? "" : seen.toString())
                .param("title", title)
                .param("resultKind", "MAIN")
                .param("description", "Pasien tertangani sesuai pedoman")
                .param("verified", "true")
                .param("lines[0].aspect", "QUALITY")
                .param("lines[0].description", "Kepatuhan pedoman")
                .param("lines[0].target", "90 %")
                .with(csrf())
                .with(signedIn(who)));
    }
}
