package id.mumpuni.progress.record;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.evidence.TestFiles;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.progress.TestPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class RecordJourneyTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgressContents contents;

    @Autowired
    Clock clock;

    private Actor person;
    private Actor leader;
    private TestPlans plans;
    private TestPlans.Made plan;
    private LocalDate today;
    private String period;

    @BeforeEach
    void aPlanThatIsSet() {
        today = LocalDate.now(clock);
        UUID unit = people.unit("Dinas Catat");
        leader = actor(people.head("Kepala Catat", unit));
        person = actor(people.employee("Pencatat", unit));
        plans = new TestPlans(jdbc);
        plan = plans.set(person.employeeId(), leader.employeeId(), today.getYear());
        period = DocumentationPeriod.month(today.getYear(), today.getMonthValue())
                .code();
    }

    @Test
    void theMenuLeadsToThePresentMonthAndFromThereToOneResult() {
        assertThat(mvc.get().uri("/catatan").with(signedIn(person)))
                .hasRedirectedUrl("/catatan/" + plan.plan() + "/" + period);
        assertThat(mvc.get().uri("/catatan/{id}/{period}", plan.plan(), period).with(signedIn(person)))
                .hasStatusOk()
                .bodyText()
                .contains("Tersusunnya laporan kinerja")
                .contains("Belum dicatat")
                .contains(here());
        assertThat(mvc.get().uri(here()).with(signedIn(person)))
                .hasStatusOk()
                .bodyText()
                .contains("Target: 12 laporan");
    }

    @Test
    void afterAMoveTheClosedPlanOfThisYearIsShownAndNotThatOfLastYear() {
        plans.set(person.employeeId(), leader.employeeId(), today.getYear() - 1);
        jdbc.sql("UPDATE work_plan SET status = 'CLOSED', closed_on = ? WHERE id = ?")
                .params(today, plan.plan())
                .update();
        assertThat(mvc.get().uri("/catatan").with(signedIn(person)))
                .hasRedirectedUrl("/catatan/" + plan.plan() + "/" + period);
    }

    @Test
    void whoeverHasNoPlanIsToldWhatComesFirst() {
        Actor other = actor(people.employee("Baru", people.unit("Dinas Baru")));
        assertThat(mvc.get().uri("/catatan").with(signedIn(other)))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada SKP");
    }

    @Test
    void eachFieldIsSavedByItselfAndTheStateComesBack() {
        assertThat(save("s." + plan.result(), "Kumpulkan data\nSusun draf"))
                .hasStatusOk()
                .bodyText()
                .contains("Baru rencana");
        assertThat(save("r." + plan.indicator(), "1 laporan"))
                .hasStatusOk()
                .bodyText()
                .contains("belum ada bukti");
        var entry = contents.of(plan.plan(), today, today).get(0);
        assertThat(entry.stepLines()).containsExactly("Kumpulkan data", "Susun draf");
        assertThat(entry.indicators()).containsEntry(plan.indicator(), "1 laporan");
    }

    @Test
    void aTextThatAnotherBrowserChangedIsNotOverwritten() {
        String field = "n." + plan.result();
        save(field, "dari kantor", "before." + field, "");
        assertThat(save(field, "dari rumah", "before." + field, "")).hasStatus(409);
        assertThat(save(field, "dari rumah", "before." + field, "dari kantor")).hasStatusOk();
        assertThat(contents.of(plan.plan(), today, today).get(0).note()).isEqualTo("dari rumah");
    }

    @Test
    void theRealisationOfAPeriodThatHasNotBegunWaits() {
        String december = DocumentationPeriod.month(today.getYear(), 12).code();
        if (december.equals(period)) {
            return; // nothing lies ahead in December
        }
        String later = "/catatan/" + plan.plan() + "/" + december + "/" + plan.result();
        assertThat(post(later + "/isian", "r." + plan.indicator(), "1")).hasStatus(422);
        assertThat(post(later + "/isian", "s." + plan.result(), "Langkah")).hasStatusOk();
        assertThat(post(later + "/isian", "s." + plan.result(), "Langkah lain", "r." + plan.indicator(), "1"))
                .as("the step is kept all the same")
                .hasStatus(422);
        var entry = contents.of(
                        plan.plan(), LocalDate.of(today.getYear(), 12, 1), LocalDate.of(today.getYear(), 12, 31))
                .get(0);
        assertThat(entry.steps()).isEqualTo("Langkah lain");
        assertThat(entry.realised()).isFalse();
    }

    @Test
    void theActionPlanIsCopiedOnlyIntoAnEmptyOne() {
        if (today.getMonthValue() == 1) {
            return;
        }
        String before = "/catatan/" + plan.plan() + "/"
                + DocumentationPeriod.month(today.getYear(), today.getMonthValue() - 1)
                        .code() + "/" + plan.result();
        post(before + "/isian", "s." + plan.result(), "Langkah bulan lalu");
        mvc.post().uri(here() + "/salinan").with(csrf()).with(signedIn(person)).exchange();
        assertThat(contents.of(plan.plan(), today, today).get(0).steps()).isEqualTo("Langkah bulan lalu");

        save("s." + plan.result(), "Langkah sendiri");
        mvc.post().uri(here() + "/salinan").with(csrf()).with(signedIn(person)).exchange();
        assertThat(contents.of(plan.plan(), today, today).get(0).steps()).isEqualTo("Langkah sendiri");
    }

    @Test
    void onePieceOfEvidenceProvesTwoResultsAndTheLeaderReadsIt() {
        UUID second = plans.secondResult(plan.plan(), "Terlaksananya rapat");
        upload(second);
        var entries = contents.of(plan.plan(), today, today);
        assertThat(entries).hasSize(2);
        UUID evidence = entries.get(0).evidence().get(0);
        assertThat(entries.get(1).evidence()).containsExactly(evidence);

        assertThat(mvc.get().uri("/bukti/{id}/berkas", evidence).with(signedIn(leader)))
                .hasStatusOk();
        Actor peer = actor(people.employee("Rekan", people.unit("Dinas Lain")));
        assertThat(mvc.get().uri("/bukti/{id}/berkas", evidence).with(signedIn(peer)))
                .hasStatus(403);
        Actor administrator = actor(people.employee("Admin", people.unit("Kominfo")), Role.ADMINISTRATOR);
        assertThat(mvc.get().uri("/bukti/{id}/berkas", evidence).with(signedIn(administrator)))
                .hasStatus(403);
    }

    @Test
    void evidenceInUseStaysUntilItIsTakenOut() {
        upload();
        UUID evidence = contents.of(plan.plan(), today, today).get(0).evidence().get(0);
        mvc.post()
                .uri("/bukti/{id}/penghapusan", evidence)
                .with(csrf())
                .with(signedIn(person))
                .exchange();
        assertThat(exists(evidence)).isTrue();
        post(here() + "/pelepasan", "evidence", evidence.toString());
        mvc.post()
                .uri("/bukti/{id}/penghapusan", evidence)
                .with(csrf())
                .with(signedIn(person))
                .exchange();
        assertThat(exists(evidence)).isFalse();
    }

    @Test
    void somebodyElsesEvidenceCannotBeAttached() {
        upload();
        UUID evidence = contents.of(plan.plan(), today, today).get(0).evidence().get(0);
        Actor other = actor(people.employee("Lain", people.unit("Dinas Lain")));
        var theirs = plans.set(other.employeeId(), leader.employeeId(), today.getYear());
        assertThat(mvc.post()
                        .uri("/catatan/" + theirs.plan() + "/" + period + "/" + theirs.result() + "/pilihan")
                        .param("evidence", evidence.toString())
                        .with(csrf())
                        .with(signedIn(other)))
                .hasStatus3xxRedirection();
        assertThat(contents.of(theirs.plan(), today, today)).isEmpty();
    }

    @Test
    void aLinkIsAttachedAndOneThatIsNoneIsShownAgain() {
        assertThat(post(here() + "/tautan", "url", "https://kota.go.id/rapat")).hasRedirectedUrl(here());
        assertThat(contents.of(plan.plan(), today, today).get(0).evidence()).hasSize(1);
        var refused = post(here() + "/tautan", "url", "1");
        assertThat(refused).hasRedirectedUrl(here());
        assertThat(refused.getMvcResult().getFlashMap().get("typedUrl")).isEqualTo("1");
    }

    @Test
    void evidenceFollowsItsOwnerToAnotherUnit() {
        upload();
        UUID evidence = contents.of(plan.plan(), today, today).get(0).evidence().get(0);
        UUID elsewhere = people.unit("Dinas Baru");
        jdbc.sql("UPDATE placement SET unit_id = ? WHERE employee_id = ?")
                .params(elsewhere, person.employeeId())
                .update();
        assertThat(mvc.get().uri("/bukti/{id}/berkas", evidence).with(signedIn(person)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/bukti").with(signedIn(person))).bodyText().contains("rapat.pdf");
    }

    @Test
    void aRevisionShowsWhatWasRecordedBeforeAndTakesWhatComes() {
        save("r." + plan.indicator(), "1 laporan");
        var revised = plans.revise(person.employeeId(), leader.employeeId(), today.getYear(), 2, plan);
        var entry = contents.of(revised.plan(), today, today).get(0);
        assertThat(entry.resultId()).isEqualTo(revised.result());
        assertThat(entry.indicators()).containsEntry(revised.indicator(), "1 laporan");

        String now = "/catatan/" + revised.plan() + "/" + period + "/" + revised.result();
        post(now + "/isian", "r." + revised.indicator(), "2 laporan");
        assertThat(contents.of(revised.plan(), today, today)).hasSize(1);
        assertThat(contents.of(revised.plan(), today, today).get(0).indicators())
                .containsEntry(revised.indicator(), "2 laporan");
        assertThat(save("r." + plan.indicator(), "3 laporan"))
                .as("the earlier revision")
                .hasStatus(403);
        assertThat(lineage(plan.result())).containsExactlyInAnyOrder(plan.result(), revised.result());
        assertThat(lineage(revised.result())).containsExactlyInAnyOrder(plan.result(), revised.result());
    }

    @Test
    void theLeaderReadsAndCannotWrite() {
        save("r." + plan.indicator(), "1 laporan");
        assertThat(mvc.get().uri("/catatan/{id}", plan.plan()).with(signedIn(leader)))
                .hasStatusOk()
                .bodyText()
                .contains("Pencatat");
        assertThat(mvc.get().uri(here()).with(signedIn(leader)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("data-upload");
        assertThat(mvc.post().uri(here() + "/isian").with(csrf()).with(signedIn(leader)))
                .hasStatus(403);
    }

    @Test
    void theTeamPageSaysWhoHasRecordedAndRemindsTheOthers() {
        assertThat(mvc.get().uri("/catatan-tim").with(signedIn(leader)))
                .hasStatusOk()
                .bodyText()
                .contains("Pencatat")
                .contains("Belum mencatat")
                .contains("Ingatkan 1 pegawai");
        mvc.post()
                .uri("/catatan-tim/pengingat")
                .with(csrf())
                .with(signedIn(leader))
                .exchange();
        assertThat(mvc.get().uri("/pemberitahuan").with(signedIn(person)))
                .bodyText()
                .contains("Pimpinan Anda mengingatkan");

        save("r." + plan.indicator(), "1 laporan");
        assertThat(mvc.get().uri("/catatan-tim").with(signedIn(leader)))
                .bodyText()
                .contains("Bukti belum lengkap");
        upload();
        assertThat(mvc.get().uri("/catatan-tim").with(signedIn(leader)))
                .bodyText()
                .contains("Lengkap")
                .doesNotContain("Ingatkan");
    }

    @Test
    void theStartPageNamesWhatIsMissing() {
        if (today.getMonthValue() == 1) {
            return;
        }
        assertThat(mvc.get().uri("/").with(signedIn(person))).bodyText().contains("Catatan kinerja belum lengkap");
    }

    private List<UUID> lineage(UUID result) {
        return jdbc.sql("SELECT result_lineage(?)")
                .param(result)
                .query(UUID.class)
                .list();
    }

    private boolean exists(UUID evidence) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM evidence WHERE id = ?)")
                .param(evidence)
                .query(Boolean.class)
                .single();
    }

    private void upload(UUID... also) {
        var request = mvc.post()
                .uri(here() + "/berkas")
                .multipart()
                .file(new MockMultipartFile("file", "rapat.pdf", "application/pdf", TestFiles.pdf()));
        for (UUID other : also) {
            request.param("also", other.toString());
        }
        assertThat(request.with(csrf()).with(signedIn(person)).exchange()).hasRedirectedUrl(here());
    }

    private MvcTestResult save(String... fields) {
        return post(here() + "/isian", fields);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).header("X-Autosave", "1");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.with(csrf()).with(signedIn(person)).exchange();
    }

    private String here() {
        return "/catatan/" + plan.plan() + "/" + period + "/" + plan.result();
    }
}
