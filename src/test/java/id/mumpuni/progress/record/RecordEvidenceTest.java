package id.mumpuni.progress.record;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.evidence.TestFiles;
import id.mumpuni.people.Actor;
import id.mumpuni.progress.TestPlans;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the page of one result says about its evidence, to its owner and to the leader. */
@IntegrationTest
class RecordEvidenceTest {

    private static final byte[] SHARED = TestFiles.pdf();
    private static final String SAME = "Berkas yang sama dipakai juga";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private int year;
    private UUID unit;
    private Actor leader;
    private Actor sari;
    private TestPlans.Made plan;

    @BeforeEach
    void aPlanOfLastYear() {
        year = LocalDate.now().getYear() - 1;
        unit = people.unit("Dinas Foto");
        leader = actor(people.head("Kepala Foto", unit));
        sari = actor(people.employee("Sari Foto", unit));
        plan = plan(sari, leader);
    }

    @Test
    void theLeaderIsToldThatTwoPeopleUseOneFile() {
        Actor budi = actor(people.employee("Budi Foto", unit));
        var other = plan(budi, leader);
        upload(sari, plan, "03");
        upload(budi, other, "05");
        assertThat(mvc.get().uri(page(plan, "03")).with(signedIn(leader)))
                .hasStatusOk()
                .bodyText()
                .contains(SAME)
                .contains("Budi Foto")
                .contains("/catatan/" + other.plan() + "/" + year + "-05");
        assertThat(mvc.get().uri(page(plan, "03")).with(signedIn(sari)))
                .bodyText()
                .doesNotContain(SAME);
    }

    @Test
    void theLeaderIsToldThatOnePersonUsesOneFileEachMonth() {
        upload(sari, plan, "03");
        upload(sari, plan, "04");
        assertThat(mvc.get().uri(page(plan, "04")).with(signedIn(leader)))
                .bodyText()
                .contains(SAME)
                .contains("/catatan/" + plan.plan() + "/" + year + "-03");
    }

    @Test
    void peopleOfOtherLeadersAreNotNamed() {
        UUID elsewhere = people.unit("Dinas Jauh");
        Actor stranger = actor(people.employee("Orang Jauh", elsewhere));
        upload(stranger, plan(stranger, actor(people.head("Kepala Jauh", elsewhere))), "03");
        upload(sari, plan, "03");
        assertThat(mvc.get().uri(page(plan, "03")).with(signedIn(leader)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(SAME)
                .doesNotContain("Orang Jauh");
    }

    @Test
    void whoUsesOneFileIsNotNamedToAFormerLeaderOnceTheYearIsEvaluated() {
        jdbc.sql("UPDATE work_plan SET year = year - 1 WHERE id = ?")
                .param(plan.plan())
                .update();
        year--;
        UUID elsewhere = people.unit("Dinas Baru");
        people.head("Kepala Baru", elsewhere);
        Actor gone = actor(people.employee("Orang Pergi", elsewhere));
        upload(gone, plan(gone, leader), "03");
        upload(sari, plan, "03");
        assertThat(mvc.get().uri(page(plan, "03")).with(signedIn(leader)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(SAME)
                .doesNotContain("Orang Pergi");
    }

    @Test
    void onePieceForTwoResultsOfTheSameMonthIsNoNews() {
        UUID second = new TestPlans(jdbc).secondResult(plan.plan(), "Terlaksananya rapat");
        upload(sari, plan, "03", second);
        assertThat(mvc.get().uri(page(plan, "03")).with(signedIn(leader)))
                .bodyText()
                .contains("rapat.pdf")
                .doesNotContain(SAME);
    }

    @Test
    void oldEvidenceIsFoundByItsTitle() {
        for (int number = 0; number < 60; number++) {
            jdbc.sql("INSERT INTO evidence (owner_id, title, url, url_key, link_state, created_at)"
                            + " VALUES (?, ?, ?, ?, 'WAITING', now() - make_interval(days => ?))")
                    .params(
                            sari.employeeId(),
                            "Halaman ke-" + number,
                            "https://k.go.id/" + number,
                            "k/" + number,
                            number)
                    .update();
        }
        assertThat(mvc.get().uri(page(plan, "03")).with(signedIn(sari)))
                .bodyText()
                .contains("Halaman ke-0 ")
                .doesNotContain("Halaman ke-59");
        assertThat(mvc.get().uri(page(plan, "03")).param("page", "1").with(signedIn(sari)))
                .bodyText()
                .contains("Halaman ke-59");
        assertThat(mvc.get().uri(page(plan, "03")).param("q", "ke-59").with(signedIn(sari)))
                .bodyText()
                .contains("Halaman ke-59")
                .doesNotContain("Halaman ke-0 ");
    }

    private TestPlans.Made plan(Actor person, Actor appraiser) {
        return new TestPlans(jdbc).set(person.employeeId(), appraiser.employeeId(), year);
    }

    private String page(TestPlans.Made of, String month) {
        return "/catatan/" + of.plan() + "/" + year + "-" + month + "/" + of.result();
    }

    private void upload(Actor who, TestPlans.Made of, String month, UUID... also) {
        var request = mvc.post()
                .uri(page(of, month) + "/berkas")
                .multipart()
                .file(new MockMultipartFile("file", "rapat.pdf", "application/pdf", SHARED));
        for (UUID other : also) {
            request.param("also", other.toString());
        }
        assertThat(request.with(csrf()).with(signedIn(who)).exchange()).hasStatus3xxRedirection();
    }
}
