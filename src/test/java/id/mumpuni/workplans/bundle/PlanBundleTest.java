package id.mumpuni.workplans.bundle;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.TestAnnex;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The plans of a unit as one file: for whoever leads it or looks after it, and for nobody else. */
@IntegrationTest
class PlanBundleTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private final String year = String.valueOf(LocalDate.now().getYear());
    private UUID section;
    private Actor clerk;
    private Actor head;
    private UUID plan;

    @BeforeEach
    void aPlanThatIsSet() throws Exception {
        section = people.unit("Bidang Berkas");
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Ratna Pelaksana", section));
        as(clerk, post("/skp"));
        plan = jdbc.sql("SELECT id FROM work_plan WHERE employee_id = ?")
                .param(clerk.employeeId())
                .query(UUID.class)
                .single();
        as(
                clerk,
                post("/skp/{id}/hasil", plan)
                        .param("kind", "MAIN")
                        .param("description", "Terselesaikannya izin")
                        .param("indicators[0].aspect", "QUANTITY")
                        .param("indicators[0].description", "Jumlah")
                        .param("indicators[0].target", "480 berkas"));
        as(clerk, TestAnnex.writeInto(plan));
        as(clerk, post("/skp/{id}/pengajuan", plan));
        as(head, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", "Pimpinan belum memiliki SKP"));
        as(head, post("/persetujuan-skp/{id}/penetapan", plan));
    }

    @Test
    void whoLeadsTheUnitGetsEveryPlanThatIsSetInOneFile() throws Exception {
        String bundle = ask(head, section);
        await().atMost(Duration.ofSeconds(30)).until(() -> stateOf(bundle).equals("READY"));
        as(head, get(bundle)).andExpect(content().string(containsString("1 dokumen siap diunduh")));

        MvcResult started = as(head, get(bundle + "/berkas.zip")).andReturn();
        byte[] zip =
                mvc.perform(asyncDispatch(started)).andReturn().getResponse().getContentAsByteArray();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry first = entries.getNextEntry();
            assertThat(first.getName()).isEqualTo("001-Ratna-Pelaksana.pdf");
            assertThat(TestPdf.text(entries.readAllBytes()))
                    .contains("Terselesaikannya izin", "480 berkas", "LAMPIRAN");
            assertThat(entries.getNextEntry()).isNull();
        }
    }

    @Test
    void itIsOnlyForWhoAsked() throws Exception {
        String bundle = ask(head, section);
        Actor officer = actor(people.employee("Petugas BKD", section), Role.PERSONNEL_OFFICER);

        for (Actor other : new Actor[] {clerk, officer}) {
            as(other, get(bundle)).andExpect(status().isForbidden());
            as(other, get(bundle + "/berkas.zip")).andExpect(status().isForbidden());
            as(other, post(bundle + "/pembatalan")).andExpect(status().isForbidden());
        }
    }

    @Test
    void peopleOfTheUnitMayNotAskForIt() throws Exception {
        as(clerk, post("/unit/{id}/berkas-skp", section).param("tahun", year)).andExpect(status().isForbidden());
        Actor administrator = actor(people.employee("Administrator", section), Role.ADMINISTRATOR);
        as(administrator, post("/unit/{id}/berkas-skp", section).param("tahun", year))
                .andExpect(status().isForbidden());
    }

    @Test
    void aYearWithoutPlansSaysSo() throws Exception {
        as(head, post("/unit/{id}/berkas-skp", section).param("tahun", "2023")).andExpect(redirectedUrl("/berkas-skp"));
        assertThat(jdbc.sql("SELECT count(*) FROM plan_bundle WHERE unit_id = ?")
                        .param(section)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasCancelledIsNotMade() throws Exception {
        UUID bundle = UUID.randomUUID();
        jdbc.sql("INSERT INTO plan_bundle (id, version, unit_id, year, status, asked_by, asked_at)"
                        + " VALUES (?, 0, ?, 2026, 'WAITING', ?, now())")
                .params(bundle, section, head.employeeId())
                .update();

        as(head, post("/berkas-skp/{id}/pembatalan", bundle)).andExpect(redirectedUrl("/berkas-skp/" + bundle));

        assertThat(stateOf("/berkas-skp/" + bundle)).isEqualTo("CANCELLED");
        as(head, get("/berkas-skp/{id}/berkas.zip", bundle)).andExpect(status().isNotFound());
    }

    private String ask(Actor who, UUID unit) throws Exception {
        return as(who, post("/unit/{id}/berkas-skp", unit).param("tahun", year))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private String stateOf(String bundle) {
        return jdbc.sql("SELECT status FROM plan_bundle WHERE id = ?::uuid")
                .param(bundle.substring("/berkas-skp/".length()))
                .query(String.class)
                .single();
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
