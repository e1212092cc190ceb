package id.mumpuni.progress.record;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.evidence.TestFiles;
import id.mumpuni.people.Actor;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.progress.TestPlans;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** March was recorded with evidence, and the appraisal of the first quarter is signed. */
@IntegrationTest
class EvaluatedRecordTest {

    private static final String EVALUATED = "sudah ditandatangani pimpinan";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgressContents contents;

    private int year;
    private Actor person;
    private TestPlans.Made plan;
    private UUID evidence;
    private UUID appraisal;

    @BeforeEach
    void aSignedQuarter() {
        year = LocalDate.now().getYear() - 1;
        UUID unit = people.unit("Dinas Beku");
        UUID leader = people.head("Kepala Beku", unit);
        person = actor(people.employee("Dinilai", unit));
        plan = new TestPlans(jdbc).set(person.employeeId(), leader, year);
        post(march() + "/isian", "r." + plan.indicator(), "3 laporan");
        upload(march());
        evidence = march(ProgressContents.Entry::evidence).get(0);
        appraisal = new TestPeriods(jdbc)
                .sign(person.employeeId(), leader, unit, LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31));
    }

    @Test
    void neitherTextNorEvidenceOfAnEvaluatedPeriodChanges() {
        assertThat(post(march() + "/isian", "r." + plan.indicator(), "30 laporan"))
                .hasStatus(422);
        post(march() + "/pelepasan", "evidence", evidence.toString());
        upload(march());
        post(march() + "/tautan", "url", "https://kota.go.id/rapat");
        assertThat(march(ProgressContents.Entry::indicators)).containsEntry(plan.indicator(), "3 laporan");
        assertThat(march(ProgressContents.Entry::evidence)).containsExactly(evidence);
    }

    @Test
    void thePageSaysWhyItIsReadOnly() {
        assertThat(mvc.get().uri(march()).with(signedIn(person)))
                .hasStatusOk()
                .bodyText()
                .contains(EVALUATED)
                .contains("3 laporan")
                .contains("readonly")
                .doesNotContain("data-upload")
                .doesNotContain("data-saves");
        assertThat(mvc.get()
                        .uri("/catatan/{id}/{period}", plan.plan(), year + "-03")
                        .with(signedIn(person)))
                .bodyText()
                .contains(EVALUATED);
    }

    @Test
    void evidenceOnWhichAnEvaluationRestsIsNotDeleted() {
        post("/bukti/" + evidence + "/penghapusan");
        assertThat(jdbc.sql("SELECT count(*) FROM evidence WHERE id = ?")
                        .param(evidence)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theNextPeriodStaysOpen() {
        assertThat(post(april() + "/isian", "r." + plan.indicator(), "1 laporan"))
                .hasStatusOk();
        assertThat(mvc.get().uri(april()).with(signedIn(person))).bodyText().doesNotContain(EVALUATED);
    }

    @Test
    void aQuarterIsNotClosedByTheAppraisalOfItsFirstMonth() {
        jdbc.sql("UPDATE appraisal_period SET kind = 'MONTHLY', ends = ? WHERE id ="
                        + " (SELECT period_id FROM appraisal WHERE id = ?)")
                .params(LocalDate.of(year, 1, 31), appraisal)
                .update();
        assertThat(post(march() + "/isian", "r." + plan.indicator(), "4 laporan"))
                .hasStatusOk();
    }

    private <T> T march(java.util.function.Function<ProgressContents.Entry, T> part) {
        return part.apply(contents.of(plan.plan(), LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31))
                .get(0));
    }

    private String march() {
        return "/catatan/" + plan.plan() + "/" + year + "-03/" + plan.result();
    }

    private String april() {
        return "/catatan/" + plan.plan() + "/" + year + "-04/" + plan.result();
    }

    private void upload(String where) {
        mvc.post()
                .uri(where + "/berkas")
                .multipart()
                .file(new MockMultipartFile("file", "rapat.pdf", "application/pdf", TestFiles.pdf()))
                .with(csrf())
                .with(signedIn(person))
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).header("X-Autosave", "1");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.with(csrf()).with(signedIn(person)).exchange();
    }
}
