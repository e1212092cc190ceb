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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A plan that is set changes by a revision; the earlier one stays as it was, and open appraisals follow. */
@IntegrationTest
class RevisionTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PlanContents contents;

    private final int year = LocalDate.now().getYear();
    private UUID section;
    private Actor clerk;
    private Actor head;
    private UUID plan;

    @BeforeEach
    void aPlanThatIsSet() throws Exception {
        section = people.unit("Bidang Revisi");
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Pelaksana", section));
        as(clerk, post("/skp"));
        plan = newest();
        write(plan, "Terselesaikannya izin");
        as(clerk, TestAnnex.writeInto(plan));
        as(clerk, post("/skp/{id}/pengajuan", plan));
        as(head, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", "Belum ada induk"));
        as(head, post("/persetujuan-skp/{id}/penetapan", plan).param("expectations[LOYAL]", "Hadir tepat waktu"));
    }

    @Test
    void aRevisionNeedsAReason() throws Exception {
        as(clerk, get("/skp/{id}", plan)).andExpect(content().string(containsString("/revisi")));
        as(clerk, post("/skp/{id}/revisi", plan).param("reason", " ")).andExpect(status().isUnprocessableContent());
        assertThat(newest()).isEqualTo(plan);
    }

    @Test
    void othersDoNotReviseIt() throws Exception {
        as(head, get("/skp/{id}", plan)).andExpect(content().string(not(containsString("/revisi"))));
        as(head, post("/skp/{id}/revisi", plan).param("reason", "Ubah")).andExpect(status().isForbidden());
    }

    @Test
    void theRevisionIsACopyThatIsAgreedAnewAndTheFirstPlanCanStillBeRead() throws Exception {
        UUID revision = revise();
        assertThat(contents.find(revision).orElseThrow().results())
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.description()).isEqualTo("Terselesaikannya izin");
                    assertThat(result.indicators()).hasSize(1);
                });
        assertThat(contents.find(revision).orElseThrow().expectations())
                .containsEntry(CoreValue.LOYAL, "Hadir tepat waktu");
        assertThat(jdbc.sql("SELECT count(*) FROM link_exception x JOIN planned_result r ON r.id = x.result_id"
                                + " WHERE r.plan_id = ?")
                        .param(revision)
                        .query(Integer.class)
                        .single())
                .as("what the appraiser accepted without a link stays accepted")
                .isEqualTo(1);
        write(revision, "Tersusunnya laporan");
        as(clerk, post("/skp/{id}/pengajuan", revision)).andExpect(redirectedUrl("/skp/" + revision));
        as(head, get("/persetujuan-skp/{id}", revision))
                .andExpect(content().string(containsString("Tugas tambahan sejak Juli")));
        as(head, post("/persetujuan-skp/{id}/pengecualian", revision).param("reason", "Belum ada induk"));
        as(head, post("/persetujuan-skp/{id}/penetapan", revision)).andExpect(status().isFound());

        assertThat(contents.find(revision).orElseThrow().results()).hasSize(2);
        assertThat(contents.find(plan).orElseThrow().results()).hasSize(1);
        as(clerk, get("/skp/{id}", plan))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/skp/" + revision), not(containsString("/skp/" + plan + "/revisi")))));
        as(clerk, post("/skp/{id}/revisi", plan).param("reason", "Lagi"))
                .andExpect(flash().attribute("problem", "workplans.revision.already"));
    }

    @Test
    void aRevisionThatNobodyAgreedToIsGivenUp() throws Exception {
        UUID revision = revise();
        as(clerk, post("/skp/{id}/pembatalan-revisi", revision)).andExpect(redirectedUrl("/skp"));
        assertThat(newest()).isEqualTo(plan);
        as(clerk, post("/skp/{id}/pembatalan-revisi", plan))
                .andExpect(flash().attribute("problem", "workplans.revision.first"));
        as(head, post("/skp/{id}/pembatalan-revisi", plan)).andExpect(status().isForbidden());
    }

    @Test
    void whatWasReportedInAnOpenAppraisalFollowsTheRevision() throws Exception {
        UUID open = appraisal(1, "OPEN");
        UUID handedIn = appraisal(4, "SUBMITTED");
        UUID revision = revise();
        write(revision, "Tersusunnya laporan");
        as(clerk, post("/skp/{id}/pengajuan", revision));
        as(head, post("/persetujuan-skp/{id}/pengecualian", revision).param("reason", "Belum ada induk"));
        as(head, post("/persetujuan-skp/{id}/penetapan", revision));

        assertThat(planOf(open)).isEqualTo(revision);
        assertThat(planOf(handedIn)).isEqualTo(plan);
        UUID copied = contents.find(revision).orElseThrow().results().stream()
                .filter(result -> result.description().equals("Terselesaikannya izin"))
                .findFirst()
                .orElseThrow()
                .indicators()
                .get(0)
                .id();
        assertThat(reportedAgainst(open)).isEqualTo(copied);
        assertThat(reportedAgainst(handedIn)).isEqualTo(indicator());
    }

    private UUID revise() throws Exception {
        as(clerk, get("/skp/{id}/revisi", plan)).andExpect(status().isOk());
        as(clerk, post("/skp/{id}/revisi", plan).param("reason", "Tugas tambahan sejak Juli"))
                .andExpect(status().isFound());
        return newest();
    }

    private UUID newest() {
        return jdbc.sql("SELECT id FROM work_plan WHERE employee_id = ? ORDER BY revision DESC LIMIT 1")
                .param(clerk.employeeId())
                .query(UUID.class)
                .single();
    }

    private void write(UUID id, String description) throws Exception {
        as(
                        clerk,
                        post("/skp/{id}/hasil", id)
                                .param("kind", "MAIN")
                                .param("description", description)
                                .param("indicators[0].aspect", "QUANTITY")
                                .param("indicators[0].description", "Jumlah")
                                .param("indicators[0].target", "480 berkas"))
                .andExpect(status().isFound());
    }

    private UUID indicator() {
        return contents.find(plan)
                .orElseThrow()
                .results()
                .get(0)
                .indicators()
                .get(0)
                .id();
    }

    private UUID appraisal(int month, String status) {
        UUID period = UUID.randomUUID();
        LocalDate start = LocalDate.of(year, month, 1);
        LocalDate end = start.plusMonths(3).minusDays(1);
        jdbc.sql("""
                        INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due,
                            rating_due, status, opened_by, opened_at)
                        VALUES (?, 0, 'Triwulan', 'QUARTERLY', ?, ?, ?, ?, ?, ?, 'OPEN', ?, now())
                        """)
                .params(period, section, start, end, end, end, end, head.employeeId())
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, unit_id, plan_id, status,
                            submitted_at)
                        VALUES (?, 0, ?, ?, ?, ?, ?, ?, CASE WHEN ? THEN now() END)
                        """)
                .params(id, period, clerk.employeeId(), head.employeeId(), section, plan, status)
                .param(!status.equals("OPEN"))
                .update();
        jdbc.sql("INSERT INTO achievement (appraisal_id, indicator_id, text) VALUES (?, ?, 'Selesai 500 berkas')")
                .params(id, indicator())
                .update();
        return id;
    }

    private UUID planOf(UUID appraisal) {
        return jdbc.sql("SELECT plan_id FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query(UUID.class)
                .single();
    }

    private UUID reportedAgainst(UUID appraisal) {
        return jdbc.sql("SELECT indicator_id FROM achievement WHERE appraisal_id = ?")
                .param(appraisal)
                .query(UUID.class)
                .single();
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
