package id.mumpuni.dialogue.feedback;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.dialogue.FeedbackContents;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.progress.TestPlans;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Feedback that points to what the employee attached: two results, each with a link as its evidence. */
@IntegrationTest
class TiedEvidenceTest {

    private static final String OF_LOGGED = "Notulen rapat koordinasi";
    private static final String OF_GIVEN = "Peta jalan yang disahkan";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FeedbackContents contents;

    private Actor leader;
    private Actor clerk;
    private Actor peer;
    private Actor assigner;
    private TestPlans.Made plan;
    private UUID given;
    private UUID minutes;
    private UUID roadmap;

    @BeforeEach
    void twoResultsWithEvidence() {
        UUID unit = people.unit("Bidang Bukti");
        leader = actor(people.head("Kepala Bukti", unit));
        clerk = actor(people.employee("Pelaksana Bukti", unit));
        peer = actor(people.employee("Rekan Bukti", unit));
        assigner = actor(people.head("Ketua Tim Bukti", people.unit("Bidang Lain")));
        var plans = new TestPlans(jdbc);
        plan = plans.set(
                clerk.employeeId(), leader.employeeId(), LocalDate.now().getYear());
        given = plans.secondResult(plan.plan(), "Tersusunnya peta jalan");
        jdbc.sql("UPDATE planned_result SET assigned_by = ? WHERE id = ?")
                .params(assigner.employeeId(), given)
                .update();
        minutes = attach(plan.result(), OF_LOGGED);
        roadmap = attach(given, OF_GIVEN);
    }

    @Test
    void peersAndOtherPartiesAreOfferedNothingOfTheEmployees() {
        assertThat(form(peer))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(OF_LOGGED)
                .doesNotContain(OF_GIVEN);
        assertThat(give(peer, plan.result(), minutes)).hasStatus(404);
        Actor asked = actor(people.employee("Mitra", people.unit("Dinas Mitra")));
        jdbc.sql("INSERT INTO feedback_request (employee_id, asked_id, note, status, created_at)"
                        + " VALUES (?, ?, 'Mohon pandangan', 'OPEN', now())")
                .params(clerk.employeeId(), asked.employeeId())
                .update();
        assertThat(form(asked))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(OF_LOGGED)
                .doesNotContain(OF_GIVEN);
        assertThat(give(asked, plan.result(), minutes)).hasStatus(404);
        assertThat(feedbacks()).isZero();
    }

    @Test
    void whoeverGaveOneResultSeesTheEvidenceOfThatOne() {
        assertThat(form(assigner)).hasStatusOk().bodyText().contains(OF_GIVEN).doesNotContain(OF_LOGGED);
        assertThat(give(assigner, given, minutes)).hasStatus(404);
        assertThat(give(assigner, given, roadmap)).hasStatus3xxRedirection();
    }

    @Test
    void theLeaderTiesItToTheResultThatItProves() {
        assertThat(form(leader)).hasStatusOk().bodyText().contains(OF_GIVEN).contains(OF_LOGGED);
        assertThat(give(leader, given, minutes)).hasStatus(422).bodyText().contains("Bukti itu untuk hasil kerja lain");
        var saved = give(leader, plan.result(), minutes);
        assertThat(saved).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(saved.getResponse().getRedirectedUrl()).with(signedIn(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains(OF_LOGGED);
        int year = LocalDate.now().getYear();
        assertThat(contents.received(plan.plan(), LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31)))
                .singleElement()
                .extracting(FeedbackContents.Item::evidence)
                .isEqualTo(OF_LOGGED);
    }

    @Test
    void whatFeedbackPointsToStaysWithTheEmployee() {
        give(leader, plan.result(), minutes);
        jdbc.sql("DELETE FROM progress_evidence WHERE evidence_id = ?")
                .param(minutes)
                .update();
        mvc.post()
                .uri("/bukti/{id}/penghapusan", minutes)
                .with(csrf())
                .with(signedIn(clerk))
                .exchange();
        assertThat(jdbc.sql("SELECT count(*) FROM evidence WHERE id = ?")
                        .param(minutes)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoeverGaveAResultReadsWhatBecameOfItAndNothingElse() {
        assertThat(mvc.get().uri("/penugasan").with(signedIn(assigner)))
                .bodyText()
                .contains("/penugasan/" + given + "\"");
        assertThat(mvc.get().uri("/penugasan/{id}", given).with(signedIn(assigner)))
                .hasStatusOk()
                .bodyText()
                .contains(OF_GIVEN)
                .doesNotContain(OF_LOGGED);
        assertThat(mvc.get().uri("/penugasan/{id}", plan.result()).with(signedIn(assigner)))
                .hasStatus(403);
        for (Actor other : new Actor[] {
            peer,
            actor(people.employee("Admin Bukti", people.unit("Kominfo")), Role.ADMINISTRATOR),
            actor(people.head("Kepala Lain", people.unit("Dinas Lain")))
        }) {
            assertThat(mvc.get().uri("/penugasan/{id}", given).with(signedIn(other)))
                    .hasStatus(403);
        }
        jdbc.sql("UPDATE planned_result SET assigned_by = ? WHERE id = ?")
                .params(leader.employeeId(), given)
                .update();
        assertThat(mvc.get().uri("/penugasan/{id}", given).with(signedIn(assigner)))
                .as("given by somebody else now")
                .hasStatus(403);
    }

    private UUID attach(UUID result, String title) {
        LocalDate month = LocalDate.now().withDayOfMonth(1);
        UUID evidence = jdbc.sql("INSERT INTO evidence (owner_id, title, url, url_key, link_state, created_at)"
                        + " VALUES (?, ?, 'https://kota.go.id/' || ?, ?, 'ALIVE', now()) RETURNING id")
                .params(clerk.employeeId(), title, title.length(), title)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        WITH entry AS (
                            INSERT INTO progress_entry (result_id, period_start, period_end, realisation, recorded_at)
                            VALUES (?, ?, ?, 'Selesai', now()) RETURNING id
                        )
                        INSERT INTO progress_evidence (entry_id, evidence_id, attached_at) SELECT id, ?, now() FROM entry
                        """)
                .params(result, month, month.plusMonths(1).minusDays(1), evidence)
                .update();
        return evidence;
    }

    private int feedbacks() {
        return jdbc.sql("SELECT count(*) FROM feedback WHERE employee_id = ?")
                .param(clerk.employeeId())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult form(Actor giver) {
        return mvc.get()
                .uri("/umpan-balik/pegawai/{id}/baru", clerk.employeeId())
                .with(signedIn(giver))
                .exchange();
    }

    private MvcTestResult give(Actor giver, UUID about, UUID evidence) {
        return mvc.post()
                .uri("/umpan-balik/pegawai/{id}/baru", clerk.employeeId())
                .param("subject", about.toString())
                .param("occasion", "INCIDENTAL")
                .param("manner", "WRITTEN")
                .param("givenOn", LocalDate.now().toString())
                .param("text", "Saya melihat notulen selesai pada hari yang sama; akibatnya tindak lanjut cepat.")
                .param("progress", "SHOWN")
                .param("evidence", evidence.toString())
                .with(csrf())
                .with(signedIn(giver))
                .exchange();
    }
}
