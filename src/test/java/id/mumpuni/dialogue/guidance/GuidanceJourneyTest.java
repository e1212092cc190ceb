package id.mumpuni.dialogue.guidance;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Coaching through the pages: opened, filled in by both, signed by both, judged and reported. */
@IntegrationTest
class GuidanceJourneyTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private Actor superior;
    private Actor head;
    private Actor clerk;
    private Actor peer;

    @BeforeEach
    void anOffice() {
        UUID office = people.unit("Dinas Bimbingan");
        UUID section = people.unit("Bidang Bimbingan", office);
        superior = actor(people.head("Kepala Dinas", office));
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Pelaksana", section));
        peer = actor(people.employee("Rekan", section));
    }

    @Test
    void coachingIsFilledInByBothSignedAndReportedToTheSuperior() throws Exception {
        UUID id = opened();
        as(peer, get("/bimbingan/{id}", id)).andExpect(status().isForbidden());
        as(superior, get("/bimbingan/{id}", id)).andExpect(status().isForbidden());

        write(clerk, id, "NEXT", 0, "Langkah").andExpect(status().isUnprocessableContent());
        write(clerk, id, "GOAL", 0, "Loket dibuka tepat waktu").andExpect(status().isFound());
        sign(head, id, version(id)).andExpect(flash().attribute("problem", "dialogue.guidance.incomplete"));
        write(clerk, id, "FACT", version(id), "Empat kali terlambat").andExpect(status().isFound());
        write(head, id, "NEXT", version(id), "Datang pukul 07.30").andExpect(status().isFound());

        sign(head, id, version(id)).andExpect(flash().attribute("notice", "dialogue.guidance.signed"));
        write(clerk, id, "GOAL", version(id), "Lain").andExpect(status().isUnprocessableContent());
        sign(clerk, id, version(id)).andExpect(flash().attribute("notice", "dialogue.guidance.signed"));

        MockHttpServletRequestBuilder opinion = post("/bimbingan/{id}/tanggapan", id);
        for (int i = 1; i <= 9; i++) {
            opinion.param("answer", "Pendapat rahasia " + i);
        }
        as(clerk, opinion).andExpect(flash().attribute("notice", "dialogue.opinion.saved"));
        as(superior, get("/bimbingan/{id}", id))
                .andExpect(content().string(allOf(containsString("07.30"), containsString("Pendapat rahasia 9"))));
        as(head, get("/bimbingan/{id}", id)).andExpect(content().string(not(containsString("Pendapat rahasia"))));
        as(superior, get("/bimbingan").param("q", "pelaksana"))
                .andExpect(content().string(containsString("/bimbingan/" + id)));
        as(peer, get("/bimbingan")).andExpect(content().string(not(containsString("/bimbingan/" + id))));
        as(head, get("/bimbingan").param("q", "tidak ada orang ini"))
                .andExpect(content().string(containsString("Tidak ada yang cocok")));
    }

    @Test
    void whoeverWritesSecondSeesBothVersionsAndLosesNothing() throws Exception {
        UUID id = opened();
        write(clerk, id, "GOAL", 0, "Yang disimpan lebih dahulu").andExpect(status().isFound());
        write(clerk, id, "GOAL", 0, "Yang ditulis kemudian")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Yang disimpan lebih dahulu"),
                                containsString("Yang ditulis kemudian"),
                                containsString("id=\"version\" value=\"1\""))));
        write(clerk, id, "GOAL", 1, "Yang ditulis kemudian").andExpect(status().isFound());
        as(clerk, get("/bimbingan/{id}", id))
                .andExpect(content()
                        .string(allOf(
                                containsString("Yang ditulis kemudian"),
                                not(containsString("Yang disimpan lebih dahulu")))));
    }

    @Test
    void nobodySignsWhatChangedAfterItWasRead() throws Exception {
        UUID id = filledIn(opened());
        int read = version(id);
        write(clerk, id, "GOAL", read, "Kata yang baru").andExpect(status().isFound());
        sign(head, id, read)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Kata yang baru"), containsString("value=\"" + version(id) + "\""))));
        sign(head, id, version(id)).andExpect(flash().attribute("notice", "dialogue.guidance.signed"));
        sign(head, id, read).andExpect(flash().attribute("notice", "dialogue.guidance.signed"));
        assertThat(notices(clerk, "dialogue.guidance.signed-by-other")).isEqualTo(1);
    }

    @Test
    void whatBothHaveSignedIsReportedToTheLeaderAndTheirSuperiorWithoutAName() throws Exception {
        UUID id = filledIn(opened());
        jdbc.sql("UPDATE guidance SET guide_id = ? WHERE id = ?")
                .params(peer.employeeId(), id)
                .update();
        sign(clerk, id, version(id));
        assertThat(notices(superior, "dialogue.guidance.reported-to-you")).isZero();
        sign(peer, id, version(id));
        assertThat(notices(superior, "dialogue.guidance.reported-to-you")).isEqualTo(1);
        assertThat(notices(head, "dialogue.guidance.reported-to-you")).isEqualTo(1);
        as(superior, get("/bimbingan/{id}", id)).andExpect(status().isOk());
    }

    @Test
    void aLeaderWhoGuidesIsNotToldOfTheOwnSignature() throws Exception {
        UUID id = filledIn(opened());
        sign(clerk, id, version(id));
        sign(head, id, version(id));
        assertThat(notices(head, "dialogue.guidance.reported-to-you")).isZero();
        assertThat(notices(superior, "dialogue.guidance.reported-to-you")).isEqualTo(1);
    }

    private int notices(Actor receiver, String key) {
        return jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ? AND message_key = ?"
                        + " AND cardinality(arguments) = 0")
                .params(receiver.employeeId(), key)
                .query(Integer.class)
                .single();
    }

    private UUID filledIn(UUID id) throws Exception {
        write(clerk, id, "GOAL", version(id), "Loket dibuka tepat waktu");
        write(clerk, id, "FACT", version(id), "Empat kali terlambat");
        write(head, id, "NEXT", version(id), "Datang pukul 07.30");
        return id;
    }

    private ResultActions sign(Actor who, UUID id, int version) throws Exception {
        return as(who, post("/bimbingan/{id}/tanda-tangan", id).param("version", String.valueOf(version)));
    }

    private UUID opened() throws Exception {
        as(peer, get("/bimbingan/pegawai/{id}/baru", clerk.employeeId())).andExpect(status().isForbidden());
        as(
                        head,
                        post("/bimbingan/pegawai/{id}/baru", clerk.employeeId())
                                .param("kind", "COACHING")
                                .param("reason", "Progres tertinggal dua bulan"))
                .andExpect(flash().attribute("notice", "dialogue.guidance.opened"));
        return jdbc.sql("SELECT id FROM guidance WHERE employee_id = ?")
                .param(clerk.employeeId())
                .query(UUID.class)
                .single();
    }

    private ResultActions write(Actor who, UUID id, String section, int version, String text) throws Exception {
        return as(
                who,
                post("/bimbingan/{id}/isian/{section}", id, section)
                        .param("version", String.valueOf(version))
                        .param("lines[0].first", text)
                        .param("lines[0].second", "-")
                        .param("lines[0].third", "-")
                        .param("lines[0].dueOn", "2026-12-01"));
    }

    private int version(UUID id) {
        return jdbc.sql("SELECT version FROM guidance WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
