package id.mumpuni.dialogue.meeting;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
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
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A unit's evaluation meeting from the call to the agreement that is carried over. */
@IntegrationTest
class MeetingJourneyTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeetingPages pages;

    @Autowired
    MockMvc mvc;

    private UUID section;
    private Actor head;
    private Actor clerk;
    private Actor stranger;

    @BeforeEach
    void aUnit() {
        section = people.unit("Bidang Rapat");
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Pelaksana", section));
        stranger = actor(people.employee("Orang Lain", people.unit("Dinas Lain")));
    }

    @Test
    void aMeetingIsCalledRunAndClosedAndWhatIsOpenComesBack() throws Exception {
        as(clerk, get("/rapat/unit/{id}/baru", section)).andExpect(status().isForbidden());
        UUID first = call();
        as(clerk, get("/rapat/{id}", first))
                .andExpect(content().string(containsString("SKP belum ditetapkan")))
                .andExpect(content().string(not(containsString("id=\"f-minutes\""))));
        as(stranger, get("/rapat/{id}", first)).andExpect(status().isForbidden());
        as(actor(stranger.employeeId(), Role.ADMINISTRATOR), get("/rapat/{id}", first))
                .andExpect(status().isForbidden());
        as(clerk, get("/rapat/{id}/tayang", first)).andExpect(status().isForbidden());
        as(head, get("/rapat/{id}/tayang", first).param("halaman", "1"))
                .andExpect(content().string(containsString("Pelaksana")))
                .andExpect(content().string(containsString("data-turn=\"ArrowLeft\"")));

        as(head, post("/rapat/{id}/penutupan", first))
                .andExpect(flash().attribute("problem", "dialogue.meeting.no-attendance"));
        as(head, post("/rapat/{id}/kehadiran", first).param("a." + clerk.employeeId(), "PRESENT"));
        as(head, post("/rapat/{id}/penutupan", first))
                .andExpect(flash().attribute("problem", "dialogue.meeting.no-minutes"));
        write(first, "Capaian izin dibahas.", 0).andExpect(status().isOk());
        UUID agreement = agree(first);
        as(head, post("/rapat/{id}/penutupan", first))
                .andExpect(flash().attribute("notice", "dialogue.meeting.closed"));
        as(clerk, get("/rapat/{id}", first)).andExpect(content().string(containsString("Capaian izin dibahas.")));
        as(clerk, get("/rapat").param("q", "izin dibahas"))
                .andExpect(content().string(containsString("Rapat evaluasi")));

        byte[] paper = as(clerk, get("/rapat/{id}/notulen.pdf", first))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target", "forms")).resolve("notulen.pdf"), paper);
        assertThat(TestPdf.text(paper))
                .containsSubsequence("NOTULEN", "Rapat evaluasi", "Ruang rapat", "Capaian izin dibahas.")
                .containsSubsequence("Kesepakatan", "Rekap berkas mingguan", "Belum selesai", "Kehadiran", "Hadir")
                .contains("Notulen ditutup secara elektronik");

        UUID second = call();
        as(head, get("/rapat/{id}", second)).andExpect(content().string(containsString("Rekap berkas mingguan")));
        as(
                        clerk,
                        post("/rapat/{id}/kesepakatan/{a}/pembatalan", first, agreement)
                                .param("reason", "Sibuk"))
                .andExpect(status().isForbidden());
        as(clerk, post("/rapat/{id}/kesepakatan/{a}/selesai", first, agreement)).andExpect(status().isFound());
        as(head, get("/rapat/{id}", second)).andExpect(content().string(not(containsString("Rekap berkas mingguan"))));
    }

    @Test
    void aMeetingIsPutOffUntilItIsOverAndItsMembersAreTold() throws Exception {
        UUID meeting = call();
        as(clerk, get("/rapat/{id}/jadwal", meeting)).andExpect(status().isForbidden());
        as(head, get("/rapat/{id}/jadwal", meeting)).andExpect(content().string(containsString("Ruang rapat")));
        as(head, move(meeting, "2020-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Aula")));
        as(head, move(meeting, LocalDate.now().plusDays(3).toString()))
                .andExpect(flash().attribute("notice", "dialogue.meeting.moved"));
        as(clerk, get("/rapat/{id}", meeting)).andExpect(content().string(containsString("Aula")));
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ? AND message_key = ?")
                        .params(clerk.employeeId(), "dialogue.meeting.put-off")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        as(head, post("/rapat/{id}/kehadiran", meeting).param("semua", "1"));
        as(clerk, get("/rapat/{id}", meeting)).andExpect(content().string(containsString("Hadir")));
        write(meeting, "Selesai dibahas.", 1);
        as(head, post("/rapat/{id}/penutupan", meeting))
                .andExpect(flash().attribute("notice", "dialogue.meeting.closed"));
        as(head, get("/rapat/{id}/jadwal", meeting)).andExpect(status().isFound());
        as(head, move(meeting, LocalDate.now().plusDays(9).toString())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aNewHeadTakesOverTheMeetingOfTheFormerOne() throws Exception {
        UUID meeting = call();
        jdbc.sql("UPDATE placement SET valid = daterange('2020-01-01', '2021-01-01') WHERE employee_id = ?")
                .param(head.employeeId())
                .update();
        Actor heir = actor(people.head("Kepala Baru", section));
        as(head, get("/rapat/{id}", meeting))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("id=\"f-minutes\""))));
        as(head, post("/rapat/{id}/pembatalan", meeting)).andExpect(status().isForbidden());
        assertThat(pages.upcoming(head.employeeId())).isEmpty();
        assertThat(pages.upcoming(heir.employeeId()))
                .extracting(MeetingPages.Head::id)
                .containsExactly(meeting);
        as(heir, post("/rapat/{id}/pembatalan", meeting)).andExpect(status().isFound());
    }

    private static MockHttpServletRequestBuilder move(UUID meeting, String day) {
        return post("/rapat/{id}/jadwal", meeting)
                .param("day", day)
                .param("time", "13:30")
                .param("place", "Aula");
    }

    @Test
    void whoSavesOverNewerMinutesSeesBoth() throws Exception {
        UUID meeting = call();
        write(meeting, "Versi pertama", 0).andExpect(content().string(containsString("value=\"1\"")));
        write(meeting, "Versi kedua", 0).andExpect(content().string(containsString("Versi pertama")));
        as(
                        head,
                        post("/rapat/{id}/notulen", meeting)
                                .param("minutes", "Versi ketiga")
                                .param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Versi pertama")))
                .andExpect(content().string(containsString("Versi ketiga")));
        assertThat(jdbc.sql("SELECT minutes FROM meeting WHERE id = ?")
                        .param(meeting)
                        .query(String.class)
                        .single())
                .isEqualTo("Versi pertama");
    }

    @Test
    void aDialogueIsForTheTwo() throws Exception {
        as(clerk, get("/rapat/pegawai/{id}/baru", head.employeeId())).andExpect(status().isForbidden());
        as(head, called("/rapat/pegawai/" + clerk.employeeId() + "/baru")).andExpect(status().isFound());
        UUID dialogue = newest();
        as(clerk, get("/rapat/{id}", dialogue)).andExpect(status().isOk());
        as(actor(stranger.employeeId(), Role.PERSONNEL_OFFICER), get("/rapat/{id}", dialogue))
                .andExpect(status().isForbidden());
    }

    private UUID call() throws Exception {
        as(
                        head,
                        called("/rapat/unit/" + section + "/baru")
                                .param("members", clerk.employeeId().toString()))
                .andExpect(status().isFound());
        return newest();
    }

    private MockHttpServletRequestBuilder called(String address) {
        return post(address)
                .param("title", "Rapat evaluasi")
                .param("day", LocalDate.now().plusDays(1).toString())
                .param("time", "09:00")
                .param("place", "Ruang rapat");
    }

    private UUID newest() {
        return jdbc.sql("SELECT id FROM meeting WHERE called_by = ? ORDER BY created_at DESC LIMIT 1")
                .param(head.employeeId())
                .query(UUID.class)
                .single();
    }

    private ResultActions write(UUID meeting, String minutes, int version) throws Exception {
        return as(
                head,
                post("/rapat/{id}/notulen", meeting)
                        .header("HX-Request", "true")
                        .param("minutes", minutes)
                        .param("version", String.valueOf(version)));
    }

    private UUID agree(UUID meeting) throws Exception {
        as(
                        head,
                        post("/rapat/{id}/kesepakatan", meeting)
                                .param("text", "Rekap berkas mingguan")
                                .param("owner", clerk.employeeId().toString())
                                .param("dueOn", LocalDate.now().plusDays(7).toString()))
                .andExpect(status().isFound());
        return jdbc.sql("SELECT id FROM meeting_agreement WHERE meeting_id = ?")
                .param(meeting)
                .query(UUID.class)
                .single();
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
