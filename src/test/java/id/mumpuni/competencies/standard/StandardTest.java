package id.mumpuni.competencies.standard;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What positions ask for: their own, else that of their tier, by day. */
@IntegrationTest
@Transactional
class StandardTest {

    private static final String TITLE = "Penelaah Standar Uji";

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    Standards standards;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Actor bkd;
    private Actor clerk;
    private UUID position;

    @BeforeEach
    void aPosition() {
        UUID unit = people.unit("Badan Kepegawaian Standar");
        bkd = actor(people.employee("Analis", unit), Role.PERSONNEL_OFFICER);
        UUID employee = people.employee("Pelaksana", unit);
        people.post(employee, TITLE, "IMPLEMENTER");
        clerk = actor(employee);
        position = jdbc.sql("SELECT position_id FROM placement WHERE employee_id = ?")
                .param(employee)
                .query(UUID.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH_LEADERSHIP, , 4",
        "ADMINISTRATOR, , 3",
        "SUPERVISOR, , 2",
        "IMPLEMENTER, , 1",
        "FUNCTIONAL, EXPERT_PRINCIPAL, 5",
        "FUNCTIONAL, EXPERT_SENIOR, 4",
        "FUNCTIONAL, EXPERT_INTERMEDIATE, 3",
        "FUNCTIONAL, EXPERT_JUNIOR, 2",
        "FUNCTIONAL, SKILLED_SUPERVISOR, 3",
        "FUNCTIONAL, SKILLED_ADVANCED, 2",
        "FUNCTIONAL, SKILLED, 1",
        "FUNCTIONAL, SKILLED_BEGINNER, 1"
    })
    void aPositionWithoutItsOwnGoesByItsTier(String kind, String level, int asked) {
        UUID id = jdbc.sql("INSERT INTO position (title, kind, level) VALUES ('Jabatan uji', ?, ?) RETURNING id")
                .params(kind, level)
                .query(UUID.class)
                .single();
        Standard standard = standards.of(id);
        assertThat(standard).isNotNull().returns(true, Standard::isTier).returns(false, Standard::verified);
        assertThat(standards.requirements(standard.id())).hasSize(9).allMatch(one -> one.level() == asked);
    }

    @Test
    void anOwnStandardCountsFromItsDayAndChangesNoEarlierDay() throws Exception {
        LocalDate today = LocalDate.now(clock);
        UUID draft = begin();
        write(draft, "2", "3").andExpect(flash().attribute("notice", "standards.saved"));
        perform(post("/standar-jabatan/{id}/pemberlakuan", draft)
                        .param("sejak", today.plusDays(3).toString()))
                .andExpect(flash().attribute("notice", "standards.put"));
        assertThat(of(today)).isNotEqualTo(draft);
        assertThat(of(today.plusDays(3))).isEqualTo(draft);
        var asked = standards.requirements(draft);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).level()).isEqualTo(2);
        assertThat(asked.get(0).weight()).isEqualByComparingTo("3");
    }

    @Test
    void whatIsInForceCannotBeChanged() {
        assertThatThrownBy(() -> jdbc.sql(
                                "UPDATE standard_requirement SET level = 5 WHERE standard_id = standard_of(?, ?)")
                        .params(position, LocalDate.now(clock))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("in force");
    }

    @Test
    void aStandardThatAsksForNothingDoesNotComeIntoForce() throws Exception {
        UUID draft = begin();
        write(draft, "", "").andExpect(status().is3xxRedirection());
        perform(post("/standar-jabatan/{id}/pemberlakuan", draft).param("sejak", "2026-12-01"))
                .andExpect(flash().attribute("problem", "standards.empty"));
    }

    @Test
    void aWrongLevelOrWeightIsRefusedAndTheRestIsKept() throws Exception {
        UUID draft = begin();
        write(draft, "7", "1").andExpect(status().isUnprocessableContent());
        write(draft, "3", "abc")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Uji standar")));
    }

    @Test
    void twoWhoWriteTheSameDraftLoseNothing() throws Exception {
        UUID draft = begin();
        write(draft, "2", "1");
        perform(form(draft, "4", "1", 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Rekan Anda lebih dahulu")));
    }

    @Test
    void everybodyFindsTheirOwnStandard() throws Exception {
        mvc.perform(get("/standar-jabatan/saya").with(signedIn(clerk)))
                .andExpect(redirectedUrl("/standar-jabatan/jabatan/" + position));
        mvc.perform(get("/standar-jabatan/jabatan/{id}", position).with(signedIn(clerk)))
                .andExpect(content().string(containsString(TITLE)))
                .andExpect(content().string(containsString("Bawaan jenjang")))
                .andExpect(content().string(containsString("Integritas")));
        mvc.perform(get("/standar-jabatan/jabatan/{id}", position).with(signedIn(bkd)))
                .andExpect(content().string(containsString("Susun standar sendiri")));
        mvc.perform(get("/standar-jabatan").param("q", TITLE).with(signedIn(clerk)))
                .andExpect(content().string(containsString(TITLE)));
        mvc.perform(get("/standar-jabatan/jenjang").with(signedIn(clerk)))
                .andExpect(content().string(containsString("M.01 = 4")));
    }

    @Test
    void aDraftIsForItsKeepersAlone() throws Exception {
        UUID draft = begin();
        mvc.perform(get("/standar-jabatan/{id}", draft).with(signedIn(clerk)))
                .andExpect(redirectedUrl("/standar-jabatan"));
        mvc.perform(post("/standar-jabatan/{id}/pemberlakuan", draft)
                        .with(csrf())
                        .with(signedIn(clerk)))
                .andExpect(status().isForbidden());
        perform(post("/standar-jabatan/{id}/penghapusan", draft))
                .andExpect(flash().attribute("notice", "competencies.draft.dropped"));
    }

    @Test
    void whatIsDownloadedIsUploadedWithoutAnyChange() throws Exception {
        byte[] file = mvc.perform(get("/standar-jabatan/unduhan.xlsx").with(signedIn(bkd)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        perform(multipart("/standar-jabatan/berkas")
                        .file(new MockMultipartFile("berkas", "x.xlsx", null, file))
                        .param("terapkan", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("0 standar baru, 0 berubah, 12 tetap")));
    }

    private UUID begin() throws Exception {
        String where = perform(post("/standar-jabatan/jabatan/{id}/rancangan", position))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(String.valueOf(where).split("/")[2]);
    }

    private ResultActions write(UUID draft, String level, String weight) throws Exception {
        return perform(form(draft, level, weight, standards.get(draft).version()));
    }

    private MockHttpServletRequestBuilder form(UUID draft, String level, String weight, int version) {
        UUID competency = jdbc.sql("SELECT id FROM competency WHERE code = 'M.03'")
                .query(UUID.class)
                .single();
        return post("/standar-jabatan/{id}/isian", draft)
                .param("version", String.valueOf(version))
                .param("basis", "Uji standar")
                .param("lines[0].competencyId", competency.toString())
                .param("lines[0].level", level)
                .param("lines[0].weight", weight);
    }

    private UUID of(LocalDate day) {
        return jdbc.sql("SELECT standard_of(?, ?)")
                .params(position, day)
                .query(UUID.class)
                .single();
    }

    private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(csrf()).with(signedIn(bkd)));
    }
}
