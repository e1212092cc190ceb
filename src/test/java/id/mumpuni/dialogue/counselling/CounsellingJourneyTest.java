package id.mumpuni.dialogue.counselling;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From the report of a problem to what follows, through the pages; each step as those who may and may not. */
@IntegrationTest
class CounsellingJourneyTest {

    private static final String PROBLEM = "Empat kali terlambat membuka loket lebih dari setengah jam";
    private static final String NOTES = "Beban rumah tangga; jadwal ditukar";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private Actor superior;
    private Actor head;
    private Actor clerk;
    private Actor peer;
    private Actor officer;
    private Actor psychologist;

    @BeforeEach
    void anOffice() {
        UUID office = people.unit("Dinas Konseling");
        UUID section = people.unit("Bidang Konseling", office);
        superior = actor(people.head("Kepala Dinas", office));
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Pelaksana", section));
        peer = actor(people.employee("Rekan", section));
        officer = actor(people.employee("Petugas", people.unit("Badan Kepegawaian")), Role.PERSONNEL_OFFICER);
        psychologist = actor(people.employee("Psikolog", people.unit("Rumah Sakit")));
    }

    @Test
    void anOfficialWithTheFunctionReportsToTheAppraiserAndTheirSuperior() throws Exception {
        UUID id = reported();
        as(peer, get("/konseling/{id}", id)).andExpect(status().isForbidden());
        as(clerk, get("/konseling/{id}", id)).andExpect(content().string(containsString(PROBLEM)));
        as(superior, get("/konseling/{id}", id)).andExpect(status().isForbidden());

        appoint(id, psychologist, "APPRAISER").andExpect(status().isUnprocessableContent());
        appoint(id, psychologist, "FUNCTION").andExpect(flash().attribute("notice", "dialogue.counselling.appointed"));
        as(psychologist, post("/konseling/{id}/rekaman", id).param("text", NOTES))
                .andExpect(flash().attribute("problem", "dialogue.counselling.not-yet"))
                .andExpect(flash().attribute("typed", NOTES));
        held(id);
        as(psychologist, post("/konseling/{id}/rekaman", id).param("text", NOTES))
                .andExpect(flash().attribute("notice", "dialogue.counselling.recorded"));
        assertThat(told("dialogue.counselling.recorded-for-you"))
                .containsExactlyInAnyOrder(officer.employeeId(), head.employeeId(), superior.employeeId());

        for (Actor reader : List.of(psychologist, officer, head, superior)) {
            as(reader, get("/konseling/{id}", id)).andExpect(content().string(containsString(NOTES)));
            as(reader, get("/konseling").param("q", "pelaksana"))
                    .andExpect(content().string(containsString("/konseling/" + id)));
        }
        as(clerk, get("/konseling/{id}", id))
                .andExpect(content().string(allOf(containsString(PROBLEM), not(containsString(NOTES)))));
        as(peer, get("/konseling")).andExpect(content().string(not(containsString("/konseling/" + id))));

        as(clerk, post("/konseling/{id}/tanda-tangan", id))
                .andExpect(flash().attribute("notice", "dialogue.counselling.confirmed"));
        as(head, post("/konseling/{id}/tindak-lanjut", id).param("text", "Jadwal tetap"))
                .andExpect(status().isForbidden());
        as(superior, post("/konseling/{id}/tindak-lanjut", id).param("text", "Jadwal tetap ditukar"))
                .andExpect(flash().attribute("notice", "dialogue.counselling.closed"));
        as(officer, get("/konseling/{id}", id)).andExpect(content().string(containsString("Jadwal tetap ditukar")));
        as(officer, post("/konseling/{id}/tindak-lanjut", id).param("text", "Lain"))
                .andExpect(flash().attribute("problem", "dialogue.counselling.settled"));
    }

    @Test
    void whatAnIndependentCounsellorWritesStaysWithThePersonnelOfficer() throws Exception {
        UUID id = reported();
        appoint(id, psychologist, "INDEPENDENT");
        held(id);
        as(psychologist, post("/konseling/{id}/rekaman", id).param("text", NOTES));
        assertThat(told("dialogue.counselling.recorded-for-you")).containsExactly(officer.employeeId());
        as(superior, get("/konseling/{id}", id)).andExpect(status().isForbidden());
        as(superior, get("/konseling")).andExpect(content().string(not(containsString("/konseling/" + id))));
        as(head, get("/konseling/{id}", id)).andExpect(content().string(not(containsString(NOTES))));
        as(officer, post("/konseling/{id}/tindak-lanjut", id).param("text", "Pelatihan"))
                .andExpect(flash().attribute("notice", "dialogue.counselling.closed"));
    }

    @Test
    void aReportIsSettledWithoutCounsellingAndBothSidesAreTold() throws Exception {
        UUID id = reported();
        as(officer, post("/konseling/{id}/penyelesaian", id).param("text", " "))
                .andExpect(flash().attribute("problem", "dialogue.counselling.no-text"));
        as(officer, post("/konseling/{id}/penyelesaian", id).param("text", "Sudah pindah loket"));
        assertThat(told("dialogue.counselling.dismissed-for-you"))
                .containsExactlyInAnyOrder(head.employeeId(), clerk.employeeId());
        as(clerk, get("/konseling/{id}", id)).andExpect(content().string(containsString("Sudah pindah loket")));
        appoint(id, psychologist, "FUNCTION").andExpect(status().isForbidden());
    }

    private UUID reported() throws Exception {
        as(peer, post("/konseling/pegawai/{id}/laporan", clerk.employeeId())).andExpect(status().isForbidden());
        as(head, post("/konseling/pegawai/{id}/laporan", clerk.employeeId()).param("problem", PROBLEM))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(PROBLEM)));
        as(
                        head,
                        post("/konseling/pegawai/{id}/laporan", clerk.employeeId())
                                .param("problem", PROBLEM)
                                .param("others", "false")
                                .param("tried", "Dibicarakan dua kali"))
                .andExpect(flash().attribute("notice", "dialogue.counselling.reported"));
        return jdbc.sql("SELECT id FROM counselling WHERE employee_id = ?")
                .param(clerk.employeeId())
                .query(UUID.class)
                .single();
    }

    private ResultActions appoint(UUID id, Actor counsellor, String capacity) throws Exception {
        return as(
                officer,
                post("/konseling/{id}/jadwal", id)
                        .param("counsellor", counsellor.employeeId().toString())
                        .param("capacity", capacity)
                        .param("day", LocalDate.now(clock).plusDays(1).toString())
                        .param("time", "09:00")
                        .param("place", "Ruang konseling"));
    }

    private void held(UUID id) {
        jdbc.sql("UPDATE counselling SET held_at = held_at - interval '2 days' WHERE id = ?")
                .param(id)
                .update();
    }

    private List<UUID> told(String key) {
        return jdbc.sql(
                        "SELECT recipient_id FROM notification WHERE message_key = ? AND recipient_id IN (?, ?, ?, ?, ?)")
                .params(key, superior.employeeId(), head.employeeId(), clerk.employeeId(), officer.employeeId())
                .param(psychologist.employeeId())
                .query(UUID.class)
                .list();
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
