package id.mumpuni.dialogue.feedback;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.dialogue.FeedbackContents;
import id.mumpuni.dialogue.Headway;
import id.mumpuni.dialogue.TestPlans;
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

/** Feedback through the pages, from the request to the result that is taken over. */
@IntegrationTest
class FeedbackJourneyTest {

    private static final String SEEN =
            "Saya melihat berkas izin menumpuk di meja selama dua minggu; akibatnya warga kembali tiga kali.";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    FeedbackContents contents;

    private final int year = LocalDate.now().getYear();
    private Actor head;
    private Actor clerk;
    private Actor peer;
    private UUID plan;
    private UUID result;

    @BeforeEach
    void aTeamWithAPlan() {
        UUID section = people.unit("Bidang Umpan Balik");
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Pelaksana", section));
        peer = actor(people.employee("Rekan", section));
        plan = TestPlans.set(jdbc, clerk.employeeId(), head.employeeId(), year);
        result = TestPlans.result(jdbc, plan, "Terselesaikannya permohonan izin", null);
    }

    @Test
    void whoeverGaveAResultSpeaksAsLeaderOfThatResultAndOfNoOther() throws Exception {
        Actor giver = actor(people.head("Ketua Tim", people.unit("Bidang Tim Lintas")));
        UUID person = clerk.employeeId();
        as(giver, get("/umpan-balik/pegawai/{id}/baru", person)).andExpect(status().isForbidden());
        UUID given = new id.mumpuni.workplans.TestPlans(jdbc).result(plan, "Tersusunnya peta jalan");
        jdbc.sql("UPDATE planned_result SET assigned_by = ? WHERE id = ?")
                .params(giver.employeeId(), given)
                .update();

        as(giver, get("/penugasan"))
                .andExpect(
                        content().string(containsString("/umpan-balik/pegawai/" + person + "/baru?tentang=" + given)));
        as(giver, get("/umpan-balik/pegawai/{id}/baru", person))
                .andExpect(content()
                        .string(allOf(
                                containsString("Tersusunnya peta jalan"),
                                not(containsString("Terselesaikannya permohonan izin")))));
        as(giver, onResult(person, result)).andExpect(status().isUnprocessableContent());
        as(giver, onResult(person, given)).andExpect(status().isFound());
        assertThat(jdbc.sql("SELECT relation FROM feedback WHERE giver_id = ?")
                        .param(giver.employeeId())
                        .query(String.class)
                        .single())
                .isEqualTo("LEADER");
        as(giver, get("/umpan-balik/pegawai/{id}", person)).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder onResult(UUID person, UUID about) {
        return post("/umpan-balik/pegawai/{id}/baru", person)
                .param("subject", about.toString())
                .param("occasion", "INCIDENTAL")
                .param("manner", "WRITTEN")
                .param("givenOn", LocalDate.now().toString())
                .param("progress", "SHOWN")
                .param("text", "Peta jalan tersusun rapi dan sudah dipakai dua bidang untuk rencana tahun depan.");
    }

    @Test
    void aRequestIsAnsweredAndOnlyThoseConcernedRead() throws Exception {
        as(
                        clerk,
                        post("/umpan-balik/permintaan")
                                .param("asked", peer.employeeId().toString())
                                .param("note", "Bagaimana rapat tadi?"))
                .andExpect(status().isFound());
        as(peer, get("/umpan-balik")).andExpect(content().string(containsString("Bagaimana rapat tadi?")));
        UUID request = jdbc.sql("SELECT id FROM feedback_request WHERE asked_id = ?")
                .param(peer.employeeId())
                .query(UUID.class)
                .single();
        as(clerk, get("/umpan-balik/permintaan/{id}/penolakan", request)).andExpect(status().isForbidden());
        UUID feedback = give(peer, "COLLABORATIVE", null, "request", request.toString());

        as(clerk, get("/umpan-balik")).andExpect(content().string(containsString("berkas izin menumpuk")));
        as(head, get("/umpan-balik/{id}", feedback)).andExpect(status().isOk());
        as(peer, get("/umpan-balik/{id}", feedback)).andExpect(status().isOk());
        as(peer, get("/umpan-balik/pegawai/{id}", clerk.employeeId())).andExpect(status().isForbidden());
        Actor stranger = actor(people.employee("Orang Lain", people.unit("Dinas Lain")));
        as(stranger, get("/umpan-balik/{id}", feedback)).andExpect(status().isForbidden());
        as(stranger, get("/umpan-balik/pegawai/{id}/baru", clerk.employeeId())).andExpect(status().isForbidden());
        Actor administrator = actor(stranger.employeeId(), Role.ADMINISTRATOR);
        as(administrator, get("/umpan-balik/{id}", feedback)).andExpect(status().isForbidden());
        assertThat(jdbc.sql("SELECT status FROM feedback_request WHERE id = ?")
                        .param(request)
                        .query(String.class)
                        .single())
                .isEqualTo("ANSWERED");
    }

    @Test
    void aShortTextAndAMissingViewAreSentBackWithWhatWasTyped() throws Exception {
        as(head, giving("COMPETENT", null).param("text", "Bagus sekali"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bagus sekali")))
                .andExpect(content().string(containsString("sedikitnya 40")));
    }

    @Test
    void aCorrectionIsANewVersionAndTheEarlierOneStays() throws Exception {
        UUID feedback = give(head, result.toString(), Headway.NOT_SHOWN);
        as(peer, get("/umpan-balik/{id}/koreksi", feedback)).andExpect(status().isForbidden());
        as(
                        head,
                        post("/umpan-balik/{id}/koreksi", feedback)
                                .param("text", SEEN + " Berkasnya ternyata dua belas.")
                                .param("progress", "NOT_SHOWN")
                                .param("version", "1"))
                .andExpect(status().isFound());
        as(
                        head,
                        post("/umpan-balik/{id}/koreksi", feedback)
                                .param("text", SEEN + " Yang kedua kalah.")
                                .param("progress", "NOT_SHOWN")
                                .param("version", "1"))
                .andExpect(status().isConflict());
        as(clerk, get("/umpan-balik/{id}", feedback)).andExpect(content().string(containsString("2 versi")));
        jdbc.sql("UPDATE feedback SET created_at = created_at - interval '25 hours' WHERE id = ?")
                .param(feedback)
                .update();
        as(head, get("/umpan-balik/{id}/koreksi", feedback)).andExpect(status().isForbidden());
    }

    @Test
    void aResultIsTakenOverOnlyAfterAnEarlierFollowUpAndThePlanShowsIt() throws Exception {
        UUID first = give(head, result.toString(), Headway.NOT_SHOWN);
        follow(head, first, "TAKEN_OVER").andExpect(status().isUnprocessableContent());
        follow(peer, first, "RESOURCES").andExpect(status().isForbidden());
        follow(head, first, "APPRECIATION").andExpect(status().isUnprocessableContent());
        follow(head, first, "RESOURCES").andExpect(status().isFound());
        as(clerk, get("/umpan-balik/{id}", first))
                .andExpect(content().string(containsString("/skp/" + plan + "/revisi?asal=")));
        UUID origin = jdbc.sql("SELECT id FROM feedback_follow_up WHERE feedback_id = ?")
                .param(first)
                .query(UUID.class)
                .single();
        as(clerk, get("/skp/{id}/revisi", plan).param("asal", origin.toString()))
                .andExpect(content().string(containsString("Catatan untuk tindak lanjut")));

        UUID second = give(head, result.toString(), Headway.NOT_SHOWN);
        follow(head, second, "TAKEN_OVER").andExpect(status().isFound());
        as(clerk, get("/skp/{id}", plan)).andExpect(content().string(containsString("Diambil alih oleh pimpinan")));
        LocalDate today = LocalDate.now();
        assertThat(contents.takenOver(plan, today, today))
                .singleElement()
                .satisfies(taken -> assertThat(taken.resultId()).isEqualTo(result));
    }

    @Test
    void whatWasSaidAboutAnEarlierRevisionCountsForThePromise() throws Exception {
        give(head, result.toString(), Headway.SHOWN);
        give(peer, "LOYAL", null);
        UUID revision = TestPlans.revision(jdbc, plan, 2);
        UUID copy = TestPlans.result(jdbc, revision, "Terselesaikannya permohonan izin", result);
        LocalDate today = LocalDate.now();
        assertThat(contents.received(revision, today, today))
                .extracting(FeedbackContents.Item::resultId)
                .containsExactly(copy, null);
        assertThat(contents.received(revision, today.minusDays(9), today.minusDays(1)))
                .isEmpty();
    }

    @Test
    void aRhythmIsAmongThoseConcerned() throws Exception {
        as(peer, post("/umpan-balik/pegawai/{id}/jadwal", clerk.employeeId()).param("rhythm", "MONTHLY"))
                .andExpect(status().isForbidden());
        as(peer, post("/umpan-balik/pegawai/{id}/persetujuan-jadwal", clerk.employeeId()))
                .andExpect(status().isForbidden());
    }

    private UUID give(Actor who, String subject, Headway progress, String... more) throws Exception {
        MockHttpServletRequestBuilder request = giving(subject, progress).param("text", SEEN);
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        String page = as(who, request)
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return UUID.fromString(String.valueOf(page).replaceFirst(".*/", ""));
    }

    private MockHttpServletRequestBuilder giving(String subject, Headway progress) {
        MockHttpServletRequestBuilder request = post("/umpan-balik/pegawai/{id}/baru", clerk.employeeId())
                .param("subject", subject)
                .param("occasion", "INCIDENTAL")
                .param("manner", "DIRECT")
                .param("givenOn", LocalDate.now().toString());
        return progress == null ? request : request.param("progress", progress.name());
    }

    private ResultActions follow(Actor who, UUID feedback, String kind) throws Exception {
        return as(
                who,
                post("/umpan-balik/{id}/tindak-lanjut", feedback)
                        .param("kind", kind)
                        .param("note", "Catatan untuk tindak lanjut"));
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
