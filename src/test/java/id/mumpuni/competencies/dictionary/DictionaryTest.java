package id.mumpuni.competencies.dictionary;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The dictionary: shipped whole, read by everybody, changed by editions. */
@IntegrationTest
@Transactional
class DictionaryTest {

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    DictionaryPages pages;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Actor bkd;
    private Actor clerk;
    private UUID integrity;

    @BeforeEach
    void anOfficer() {
        UUID unit = people.unit("Badan Kepegawaian Kamus");
        bkd = actor(people.employee("Analis", unit), Role.PERSONNEL_OFFICER);
        clerk = actor(people.employee("Pelaksana", unit));
        integrity = id("M.01");
    }

    @Test
    void nineCommonCompetenciesShipWithFiveLevelsInThreeAspectsAndTwoLanguages() {
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM competency c JOIN competency_edition e ON e.competency_id = c.id AND e.created_by IS NULL
                            JOIN competency_level l ON l.edition_id = e.id
                            JOIN behavioural_indicator i ON i.edition_id = e.id AND i.level = l.level
                        WHERE c.kind <> 'TECHNICAL' AND NOT e.verified
                            AND e.name_en IS NOT NULL AND l.description_en IS NOT NULL AND i.text_en IS NOT NULL
                        """).query(Long.class).single()).isEqualTo(9 * 5 * 3);
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM (SELECT DISTINCT i.edition_id, i.level, i.aspect FROM behavioural_indicator i
                            JOIN competency_edition e ON e.id = i.edition_id AND e.created_by IS NULL) x
                        """).query(Long.class).single()).isEqualTo(12 * 5 * 3);
    }

    @Test
    void everybodyReadsItInTheirLanguage() throws Exception {
        mvc.perform(get("/kamus-kompetensi").param("q", "integritas").with(signedIn(clerk)))
                .andExpect(content().string(containsString("Integritas")))
                .andExpect(content().string(containsString("Belum diverifikasi")))
                .andExpect(content().string(not(containsString("Tambah kompetensi"))));
        mvc.perform(get("/kamus-kompetensi/{id}", integrity).with(signedIn(clerk)))
                .andExpect(content().string(containsString("Menolak pemberian atau ajakan")));
        mvc.perform(get("/kamus-kompetensi/{id}", integrity)
                        .cookie(new Cookie("tampilan", "light-en"))
                        .with(signedIn(clerk)))
                .andExpect(content().string(containsString("Declines gifts or invitations")));
    }

    @Test
    void whatIsInForceCannotBeChangedByAnyone() {
        UUID edition = editions.newest(integrity).id();
        assertThatThrownBy(() -> jdbc.sql("UPDATE competency_edition SET name = 'lain' WHERE id = ?")
                        .param(edition)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("in force");
    }

    @Test
    void anIndicatorInForceCannotBeTakenAway() {
        UUID edition = editions.newest(integrity).id();
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM behavioural_indicator WHERE edition_id = ?")
                        .param(edition)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aNewEditionCountsFromItsDayAndTheOldOneStaysReadable() throws Exception {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        perform(post("/kamus-kompetensi/{id}/edisi", integrity)).andExpect(status().is3xxRedirection());
        perform(post("/kamus-kompetensi/{id}/edisi", integrity))
                .andExpect(flash().attribute("problem", "competencies.draft.already"));
        write("Integritas kota", "Menolak pemberian\nMelaporkannya", "")
                .andExpect(flash().attribute("notice", "competencies.draft.saved"));
        perform(post("/kamus-kompetensi/{id}/rancangan/pemberlakuan", integrity).param("sejak", tomorrow.toString()))
                .andExpect(flash().attribute("notice", "competencies.edition.put"));
        assertThat(nameOn(LocalDate.now(clock))).isEqualTo("Integritas");
        assertThat(nameOn(tomorrow)).isEqualTo("Integritas kota");
        mvc.perform(get("/kamus-kompetensi/{id}", integrity).param("edisi", "2").with(signedIn(clerk)))
                .andExpect(content().string(containsString("Melaporkannya")))
                .andExpect(content().string(containsString("Anda melihat edisi 2")));
        mvc.perform(get("/kamus-kompetensi/{id}", integrity).with(signedIn(clerk)))
                .andExpect(content().string(not(containsString("Melaporkannya"))));
    }

    @Test
    void nobodyButItsKeepersSeesADraft() throws Exception {
        perform(post("/kamus-kompetensi/{id}/edisi", integrity));
        write("Nama rahasia rancangan", "a", "");
        mvc.perform(get("/kamus-kompetensi/{id}", integrity).param("edisi", "2").with(signedIn(clerk)))
                .andExpect(content().string(not(containsString("Nama rahasia rancangan"))));
        assertThat(pages.page(new ListQuery("Nama rahasia", null, 0), null, false)
                        .rows())
                .isEmpty();
    }

    @Test
    void aDraftThatLacksAnAspectDoesNotComeIntoForce() throws Exception {
        perform(post("/kamus-kompetensi/{id}/edisi", integrity));
        write("Integritas", "", "").andExpect(status().is3xxRedirection());
        perform(post("/kamus-kompetensi/{id}/rancangan/pemberlakuan", integrity).param("sejak", "2026-12-01"))
                .andExpect(flash().attribute("problem", "competencies.edition.incomplete"));
        perform(post("/kamus-kompetensi/{id}/rancangan/penghapusan", integrity))
                .andExpect(flash().attribute("notice", "competencies.draft.dropped"));
        assertThat(editions.isDrafted(integrity)).isFalse();
    }

    @Test
    void anEditionThatWouldNeverCountIsRefused() throws Exception {
        perform(post("/kamus-kompetensi/{id}/edisi", integrity));
        write("Integritas", "a", "");
        perform(post("/kamus-kompetensi/{id}/rancangan/pemberlakuan", integrity).param("sejak", "2025-01-01"))
                .andExpect(flash().attribute("problem", "competencies.edition.hidden"));
    }

    @Test
    void twoWhoWriteTheSameDraftLoseNothing() throws Exception {
        perform(post("/kamus-kompetensi/{id}/edisi", integrity));
        write("Satu", "a", "");
        mvc.perform(form("Dua", "b", "", 0).with(csrf()).with(signedIn(bkd)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Satu")))
                .andExpect(content().string(containsString("value=\"Dua\"")));
    }

    @Test
    void aTranslationLineByLineIsAskedFor() throws Exception {
        perform(post("/kamus-kompetensi/{id}/edisi", integrity));
        write("Integritas", "a\nb", "only one")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Terjemahkan setiap baris")));
    }

    @Test
    void aNewCompetencyNeedsACodeOfItsOwn() throws Exception {
        begin("M.01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sudah dipakai")));
        begin("kecil").andExpect(status().isUnprocessableContent());
        begin("T.99").andExpect(status().is3xxRedirection());
        UUID made = id("T.99");
        perform(post("/kamus-kompetensi/{id}/rancangan/penghapusan", made));
        assertThat(jdbc.sql("SELECT count(*) FROM competency WHERE code = 'T.99'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNoLongerUsedIsOutOfTheListUntilItIsTakenBack() throws Exception {
        perform(post("/kamus-kompetensi/{id}/pengakhiran", integrity));
        assertThat(pages.page(new ListQuery("M.01", null, 0), null, false).rows())
                .isEmpty();
        perform(post("/kamus-kompetensi/{id}/pengakhiran/pembatalan", integrity));
        assertThat(pages.page(new ListQuery("M.01", null, 0), null, false).rows())
                .hasSize(1);
    }

    @Test
    void whatIsDownloadedIsUploadedWithoutAnyChange() throws Exception {
        upload(download(), true)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("0 kompetensi baru, 0 berubah, 12 tetap")));
    }

    @Test
    void onlyThePersonnelAgencyWrites() throws Exception {
        mvc.perform(post("/kamus-kompetensi/{id}/edisi", integrity).with(csrf()).with(signedIn(clerk)))
                .andExpect(status().isForbidden());
        mvc.perform(multipart("/kamus-kompetensi/berkas")
                        .file(new MockMultipartFile("berkas", "x.xlsx", null, new byte[10]))
                        .with(csrf())
                        .with(signedIn(clerk)))
                .andExpect(status().isForbidden());
    }

    private byte[] download() throws Exception {
        return mvc.perform(get("/kamus-kompetensi/unduhan.xlsx").with(signedIn(bkd)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions upload(byte[] file, boolean apply) throws Exception {
        return mvc.perform(multipart("/kamus-kompetensi/berkas")
                .file(new MockMultipartFile("berkas", "x.xlsx", null, file))
                .param("sejak", "2026-12-01")
                .param("terapkan", String.valueOf(apply))
                .with(csrf())
                .with(signedIn(bkd)));
    }

    private ResultActions begin(String code) throws Exception {
        return perform(post("/kamus-kompetensi/baru")
                .param("code", code)
                .param("kind", "TECHNICAL")
                .param("name", "Arsip")
                .param("definition", "Menata arsip")
                .param("source", "Uji"));
    }

    /** @param knowledge of every level; empty leaves it out */
    private ResultActions write(String name, String knowledge, String english) throws Exception {
        return perform(form(name, knowledge, english, version()));
    }

    private MockHttpServletRequestBuilder form(String name, String knowledge, String english, int version) {
        MockHttpServletRequestBuilder request = post("/kamus-kompetensi/{id}/rancangan", integrity)
                .param("version", String.valueOf(version))
                .param("name", name)
                .param("definition", "Definisi")
                .param("source", "Uji");
        for (int level = 0; level < EditionForm.LEVELS; level++) {
            String path = "levels[" + level + "].";
            request.param(path + "description", "Level")
                    .param(path + "knowledge", knowledge)
                    .param(path + "knowledgeEn", english)
                    .param(path + "skill", "Mampu")
                    .param(path + "attitude", "Mau");
        }
        return request;
    }

    private int version() {
        Integer version = editions.form(editions.draft(integrity).id()).version();
        return version == null ? 0 : version;
    }

    private String nameOn(LocalDate day) {
        return jdbc.sql("SELECT name FROM competency_editions_on(?) WHERE competency_id = ?")
                .params(day, integrity)
                .query(String.class)
                .single();
    }

    private UUID id(String code) {
        return jdbc.sql("SELECT id FROM competency WHERE code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(signedIn(bkd)));
    }
}
