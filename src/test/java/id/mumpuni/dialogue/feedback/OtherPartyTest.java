package id.mumpuni.dialogue.feedback;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.dialogue.TestPlans;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What those without an account said: the leader writes it down, and it is shown who said it and who wrote it. */
@IntegrationTest
class OtherPartyTest {

    private static final String SAID =
            "Penjelasan syarat di loket mudah dipahami; antrean pagi masih panjang karena hanya satu meja dibuka.";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private final LocalDate today = LocalDate.now();
    private Actor head;
    private Actor clerk;
    private UUID result;

    @BeforeEach
    void aTeamWithAPlan() {
        UUID section = people.unit("Bidang Loket");
        head = actor(people.head("Kepala Loket", section));
        clerk = actor(people.employee("Petugas Loket", section));
        UUID plan = TestPlans.set(jdbc, clerk.employeeId(), head.employeeId(), today.getYear());
        result = TestPlans.result(jdbc, plan, "Terlayaninya pemohon", null);
    }

    @Test
    void itIsReadAsAnyOtherFeedbackWithItsSourceAndWhoWroteItDown() throws Exception {
        UUID feedback = recorded();
        String shown = "Disampaikan oleh Pengguna layanan loket, dicatat oleh Kepala Loket";
        as(clerk, get("/umpan-balik"))
                .andExpect(content().string(containsString(shown)))
                .andExpect(content().string(containsString("Pihak lain")));
        as(clerk, get("/umpan-balik/{id}", feedback)).andExpect(content().string(containsString(shown)));
        as(head, get("/umpan-balik").param("q", "pengguna layanan")).andExpect(status().isOk());
        as(head, get("/umpan-balik/{id}", feedback)).andExpect(content().string(not(containsString("tindak-lanjut"))));
        assertThat(jdbc.sql("SELECT relation || ' ' || said_by FROM feedback WHERE id = ?")
                        .param(feedback)
                        .query(String.class)
                        .single())
                .isEqualTo("OTHER Pengguna layanan loket");
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ? AND message_key ="
                                + " 'dialogue.feedback.received'")
                        .param(clerk.employeeId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theRecordPrintsTheSource() throws Exception {
        as(head, record("Pengguna layanan loket", SAID, "SERVICE")).andExpect(status().isFound());
        byte[] paper = as(clerk, get("/umpan-balik/pegawai/{id}/rekaman.pdf", clerk.employeeId()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(TestPdf.text(paper).replaceAll("\\s+", " "))
                .contains("disampaikan oleh Pengguna layanan loket, dicatat oleh Kepala Loket: Penjelasan syarat");
    }

    @Test
    void onlyTheLeaderWritesItDown() throws Exception {
        Actor peer = actor(people.employee("Rekan", people.unit("Unit Rekan")));
        for (Actor who : new Actor[] {
            clerk, peer, actor(peer.employeeId(), Role.PERSONNEL_OFFICER), actor(peer.employeeId(), Role.ADMINISTRATOR)
        }) {
            as(who, get("/umpan-balik/pegawai/{id}/pihak-lain", clerk.employeeId()))
                    .andExpect(status().isForbidden());
            as(who, record("Warga", SAID)).andExpect(status().isForbidden());
        }
        as(head, get("/umpan-balik/pegawai/{id}", clerk.employeeId()))
                .andExpect(content().string(containsString("/pihak-lain")));
    }

    @Test
    void withoutASourceItIsSentBackWithWhatWasTyped() throws Exception {
        as(head, record(" ", SAID))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("antrean pagi masih panjang")));
        as(head, record("Warga", "Cepat dan ramah.")).andExpect(status().isFound());
    }

    @Test
    void itIsNotTheLeadersOwnRegularFeedback() throws Exception {
        recorded();
        as(head, get("/umpan-balik/tim")).andExpect(content().string(containsString("Belum pernah")));
    }

    private UUID recorded() throws Exception {
        String page = as(head, record("Pengguna layanan loket", SAID))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return UUID.fromString(String.valueOf(page).replaceFirst(".*/", ""));
    }

    private MockHttpServletRequestBuilder record(String source, String text) {
        return record(source, text, result.toString());
    }

    private MockHttpServletRequestBuilder record(String source, String text, String subject) {
        return post("/umpan-balik/pegawai/{id}/pihak-lain", clerk.employeeId())
                .param("saidBy", source)
                .param("subject", subject)
                .param("manner", "DIRECT")
                .param("givenOn", today.toString())
                .param("text", text);
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
