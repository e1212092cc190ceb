package id.mumpuni.workplans.plan;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.TestAnnex;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The way of a plan through the pages, without JavaScript: written, submitted, returned, mended, set. */
@IntegrationTest
class PlanJourneyTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PlanContents contents;

    private UUID section;
    private Actor clerk;
    private Actor head;

    @BeforeEach
    void aSection() {
        UUID city = people.unit("Kota");
        UUID office = people.unit("Dinas", city);
        section = people.unit("Bidang", office);
        people.official("Wali Kota", city);
        people.head("Kepala Dinas", office);
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Pelaksana", section));
    }

    @Test
    void aPlanIsWrittenSubmittedReturnedMendedAndSet() throws Exception {
        UUID plan = start(clerk);
        write(clerk, plan, "Terselesaikannya permohonan izin").andExpect(redirectedUrl("/skp/" + plan));
        as(clerk, post("/skp/{id}/pengajuan", plan)).andExpect(redirectedUrl("/skp/" + plan));
        as(head, get("/persetujuan-skp")).andExpect(content().string(containsString("/persetujuan-skp/" + plan)));

        as(head, post("/persetujuan-skp/{id}/pengembalian", plan).param("note", "Tambahkan target mutu"))
                .andExpect(redirectedUrl("/persetujuan-skp"));
        as(clerk, get("/skp/{id}", plan)).andExpect(content().string(containsString("Tambahkan target mutu")));
        as(clerk, post("/skp/{id}/pengajuan", plan)).andExpect(status().isFound());

        except(plan);
        as(
                        head,
                        post("/persetujuan-skp/{id}/penetapan", plan)
                                .param("expectations[SERVICE]", "Memberi kabar lebih dulu"))
                .andExpect(redirectedUrl("/persetujuan-skp"));

        PlanContents.Plan set = contents.find(plan).orElseThrow();
        assertThat(stateOf(plan)).isEqualTo("SET");
        assertThat(set.expectations()).containsOnly(Map.entry(CoreValue.SERVICE, "Memberi kabar lebih dulu"));
        assertThat(set.results())
                .singleElement()
                .satisfies(result -> assertThat(result.indicators())
                        .extracting(PlanContents.Indicator::target)
                        .containsExactly("480 berkas"));
        as(clerk, get("/skp/{id}", plan)).andExpect(content().string(not(containsString("/pengajuan"))));
        write(clerk, plan, "Terlambat").andExpect(status().isUnprocessableContent());
    }

    @Test
    void anEmptyPlanSaysWhatIsMissingInsteadOfGoingOut() throws Exception {
        UUID plan = start(clerk);
        as(clerk, get("/skp/{id}", plan))
                .andExpect(content()
                        .string(allOf(containsString("satu hasil kerja utama"), not(containsString("/pengajuan")))));
        as(clerk, post("/skp/{id}/pengajuan", plan)).andExpect(status().isUnprocessableContent());
        assertThat(stateOf(plan)).isEqualTo("DRAFT");
    }

    @Test
    void aHalfIndicatorIsShownAgainWithWhatWasTyped() throws Exception {
        UUID plan = start(clerk);
        as(
                        clerk,
                        post("/skp/{id}/hasil", plan)
                                .param("kind", "MAIN")
                                .param("description", "Terselesaikannya izin")
                                .param("indicators[0].aspect", "QUANTITY")
                                .param("indicators[0].description", "Jumlah izin"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("Jumlah izin"), containsString("Isi targetnya"))));
        assertThat(contents.find(plan).orElseThrow().results()).isEmpty();
    }

    @Test
    void returningAPlanNeedsANote() throws Exception {
        UUID plan = submitted(clerk);
        as(head, post("/persetujuan-skp/{id}/pengembalian", plan).param("note", " "))
                .andExpect(status().isUnprocessableContent());
        assertThat(stateOf(plan)).isEqualTo("SUBMITTED");
    }

    @Test
    void oneDecisionLeadsToTheNextPlanThatWaits() throws Exception {
        UUID first = submitted(clerk);
        UUID second = submitted(actor(people.employee("Pelaksana Lain", section)));
        except(first);
        as(head, post("/persetujuan-skp/{id}/penetapan", first)).andExpect(redirectedUrl("/persetujuan-skp/" + second));
        as(head, get("/persetujuan-skp/{id}", second)).andExpect(status().isOk());
    }

    @Test
    void resultsAreReorderedAndDeleted() throws Exception {
        UUID plan = start(clerk);
        write(clerk, plan, "Satu");
        write(clerk, plan, "Dua");
        UUID second = contents.find(plan).orElseThrow().results().get(1).id();
        as(clerk, post("/skp/{id}/hasil/{r}/urutan", plan, second).param("up", "true"));
        assertThat(contents.find(plan).orElseThrow().results())
                .extracting(PlanContents.Result::description)
                .containsExactly("Dua", "Satu");
        as(clerk, get("/skp/{id}/hasil/{r}", plan, second)).andExpect(content().string(containsString("480 berkas")));
        as(clerk, post("/skp/{id}/hasil/{r}/penghapusan", plan, second));
        assertThat(contents.find(plan).orElseThrow().results())
                .extracting(PlanContents.Result::description)
                .containsExactly("Satu");
    }

    @Test
    void whatWasWrittenInTheMeantimeIsNotOverwritten() throws Exception {
        UUID plan = start(clerk);
        write(clerk, plan, "Satu");
        UUID result = contents.find(plan).orElseThrow().results().get(0).id();
        as(
                        clerk,
                        post("/skp/{id}/hasil/{r}", plan, result)
                                .param("kind", "MAIN")
                                .param("description", "Dari halaman lama")
                                .param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Dari halaman lama"), containsString("Satu"))));
        assertThat(contents.find(plan).orElseThrow().results().get(0).description())
                .isEqualTo("Satu");
    }

    @Test
    void whatIsShownNowIsChangedAndSet() throws Exception {
        UUID plan = start(clerk);
        write(clerk, plan, "Satu");
        UUID result = contents.find(plan).orElseThrow().results().get(0).id();
        as(
                        clerk,
                        post("/skp/{id}/hasil/{r}", plan, result)
                                .param("kind", "MAIN")
                                .param("description", "Satu lagi")
                                .param("indicators[0].aspect", "QUANTITY")
                                .param("indicators[0].description", "Jumlah")
                                .param("indicators[0].target", "5 berkas")
                                .param("version", String.valueOf(version(plan))))
                .andExpect(status().isFound());
        as(clerk, post("/skp/{id}/pengajuan", plan));
        except(plan);
        as(head, post("/persetujuan-skp/{id}/penetapan", plan).param("version", String.valueOf(version(plan) - 1)))
                .andExpect(status().isConflict());
        as(head, post("/persetujuan-skp/{id}/penetapan", plan).param("version", String.valueOf(version(plan))))
                .andExpect(redirectedUrl("/persetujuan-skp"));
    }

    private int version(UUID plan) {
        return jdbc.sql("SELECT version FROM work_plan WHERE id = ?")
                .param(plan)
                .query(Integer.class)
                .single();
    }

    @Test
    void lastYearsPlanIsCopiedAsADraft() throws Exception {
        UUID plan = submitted(clerk);
        jdbc.sql("UPDATE work_plan SET year = year - 1 WHERE id = ?")
                .param(plan)
                .update();
        as(clerk, get("/skp")).andExpect(content().string(containsString("name=\"copy\"")));
        as(clerk, post("/skp").param("copy", "true")).andExpect(status().isFound());
        UUID copy = planOf(clerk);
        assertThat(copy).isNotEqualTo(plan);
        assertThat(stateOf(copy)).isEqualTo("DRAFT");
        assertThat(contents.find(copy).orElseThrow().results()).singleElement().satisfies(result -> {
            assertThat(result.description()).isEqualTo("Terselesaikannya permohonan izin");
            assertThat(result.indicators()).hasSize(1);
        });
    }

    @Test
    void plansOfLastYearAndNextYearAreMadeAsWell() throws Exception {
        int year = LocalDate.now().getYear();
        as(clerk, post("/skp").param("tahun", String.valueOf(year - 1))).andExpect(status().isFound());
        as(clerk, post("/skp").param("tahun", String.valueOf(year + 1))).andExpect(status().isFound());
        as(clerk, post("/skp").param("tahun", String.valueOf(year + 2))).andExpect(status().isUnprocessableContent());
        assertThat(years(clerk)).containsExactly(year - 1, year + 1);
        as(clerk, get("/skp"))
                .andExpect(content().string(allOf(containsString("SKP " + (year - 1)), containsString("SKP " + year))));
    }

    @Test
    void whoBeganDuringTheYearPromisesNothingForTheMonthsBefore() throws Exception {
        LocalDate began = LocalDate.now().withDayOfMonth(1);
        jdbc.sql("UPDATE placement SET valid = daterange(?, NULL) WHERE employee_id = ?")
                .params(began, clerk.employeeId())
                .update();
        as(clerk, post("/skp")).andExpect(status().isFound());
        assertThat(jdbc.sql("SELECT COALESCE(starts_on, make_date(year, 1, 1)) FROM work_plan WHERE employee_id = ?")
                        .param(clerk.employeeId())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(began);
    }

    @Test
    void aPlanOfLastYearThatWaitsIsInTheListOfThisYear() throws Exception {
        UUID plan = submitted(clerk);
        jdbc.sql("UPDATE work_plan SET year = year - 1 WHERE id = ?")
                .param(plan)
                .update();
        as(head, get("/persetujuan-skp")).andExpect(content().string(containsString("/persetujuan-skp/" + plan)));
        as(head, get("/persetujuan-skp").param("tahun", "1900")).andExpect(status().isOk());
    }

    @Test
    void aSecondClickIsToldWhatTheFirstDid() throws Exception {
        UUID plan = submitted(clerk);
        as(clerk, post("/skp/{id}/pengajuan", plan)).andExpect(flash().attribute("notice", "workplans.plan.submitted"));
        as(clerk, get("/skp/{id}/hasil", plan)).andExpect(status().isUnprocessableContent());
        except(plan);
        as(head, post("/persetujuan-skp/{id}/penetapan", plan)).andExpect(redirectedUrl("/persetujuan-skp"));
        as(head, post("/persetujuan-skp/{id}/penetapan", plan))
                .andExpect(redirectedUrl("/skp/" + plan))
                .andExpect(flash().attribute("problem", "workplans.decision.already-set"));
        as(head, post("/persetujuan-skp/{id}/pengembalian", plan).param("note", "Terlambat"))
                .andExpect(flash().attribute("problem", "workplans.decision.already-set"));
        as(head, get("/persetujuan-skp/{id}", plan)).andExpect(redirectedUrl("/skp/" + plan));
        assertThat(stateOf(plan)).isEqualTo("SET");
    }

    @Test
    void twoClicksAtTheSameMomentSubmitOnce() throws Exception {
        UUID plan = start(clerk);
        write(clerk, plan, "Satu");
        var both = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = both
                    .invokeAll(Collections.<Callable<Integer>>nCopies(
                            2,
                            () -> as(clerk, post("/skp/{id}/pengajuan", plan))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus()))
                    .stream()
                    .map(PlanJourneyTest::answer)
                    .toList();
            assertThat(answers).containsExactly(302, 302);
        } finally {
            both.shutdown();
        }
    }

    private static Integer answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void withoutAnAppraiserTheDraftStaysAndThePageSaysWhereToReportIt() throws Exception {
        UUID alone = people.unit("Unit Tanpa Kepala");
        Actor lonely = actor(people.employee("Pelaksana Sendiri", alone));
        UUID plan = start(lonely);
        write(lonely, plan, "Satu");
        as(lonely, post("/skp/{id}/pengajuan", plan))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("/penilai-keliru")));
        assertThat(stateOf(plan)).isEqualTo("DRAFT");
    }

    /** Nobody above has written anything here that a result could be linked to. */
    private void except(UUID plan) throws Exception {
        as(head, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", "Pimpinan belum memiliki SKP"))
                .andExpect(flash().attribute("notice", "cascade.link.excepted"));
    }

    private UUID submitted(Actor who) throws Exception {
        UUID plan = start(who);
        write(who, plan, "Terselesaikannya permohonan izin");
        as(who, post("/skp/{id}/pengajuan", plan)).andExpect(status().isFound());
        return plan;
    }

    private UUID start(Actor who) throws Exception {
        as(who, post("/skp")).andExpect(status().isFound());
        UUID plan = planOf(who);
        as(who, TestAnnex.writeInto(plan)).andExpect(redirectedUrl("/skp/" + plan + "#lampiran"));
        return plan;
    }

    private List<Integer> years(Actor who) {
        return jdbc.sql("SELECT year FROM work_plan WHERE employee_id = ? ORDER BY year")
                .param(who.employeeId())
                .query(Integer.class)
                .list();
    }

    private UUID planOf(Actor who) {
        return jdbc.sql("SELECT id FROM work_plan WHERE employee_id = ? AND year = ?")
                .params(who.employeeId(), LocalDate.now().getYear())
                .query(UUID.class)
                .single();
    }

    private ResultActions write(Actor who, UUID plan, String description) throws Exception {
        return as(
                who,
                post("/skp/{id}/hasil", plan)
                        .param("kind", "MAIN")
                        .param("description", description)
                        .param("supportedResult", "")
                        .param("indicators[0].aspect", "QUANTITY")
                        .param("indicators[0].description", "Jumlah permohonan yang diverifikasi")
                        .param("indicators[0].target", "480 berkas")
                        .param("indicators[1].aspect", "QUALITY")
                        .param("indicators[1].description", "")
                        .param("indicators[1].target", ""));
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }

    private String stateOf(UUID plan) {
        return jdbc.sql("SELECT status FROM work_plan WHERE id = ?")
                .param(plan)
                .query(String.class)
                .single();
    }
}
