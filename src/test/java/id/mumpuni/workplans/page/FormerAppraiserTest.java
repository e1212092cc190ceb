package id.mumpuni.workplans.page;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
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
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody else appraises the person now: the plans of before stay readable for a time, and nothing else. */
@IntegrationTest
class FormerAppraiserTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private TestPlans plans;
    private Actor former;
    private Actor head;
    private UUID clerk;

    @BeforeEach
    void somebodyWithANewAppraiser() {
        UUID unit = people.unit("Bidang Baru", people.unit("Kota Pindah"));
        head = actor(people.head("Kepala Baru", unit));
        clerk = people.employee("Pegawai Pindah", unit);
        former = actor(people.head("Kepala Lama", people.unit("Bidang Lama")));
        plans = new TestPlans(jdbc);
    }

    @Test
    void whoeverAppraisesNowChangesWhatIsExpectedAndTheFormerDoesNot() throws Exception {
        UUID plan = plans.plan(clerk, former.employeeId(), YEAR, PlanModel.STAFF, "SET");
        as(former, get("/skp/{id}", plan))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/ekspektasi\""))));
        as(former, change(plan)).andExpect(status().isForbidden());
        as(head, change(plan)).andExpect(flash().attribute("notice", "workplans.expectation.changed"));
    }

    @Test
    void theFormerReadsTheirOwnPlanButNothingOfTheNewUnit() throws Exception {
        UUID closed = plans.plan(clerk, former.employeeId(), YEAR, PlanModel.STAFF, "SET");
        jdbc.sql("UPDATE work_plan SET status = 'CLOSED', closed_on = current_date WHERE id = ?")
                .param(closed)
                .update();
        UUID here = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO work_plan (id, version, employee_id, year, revision, cause, model, approach, appraiser_id,"
                                + " status) VALUES (?, 0, ?, ?, 2, 'MOVED', 'STAFF', 'QUANTITATIVE', ?, 'DRAFT')")
                .params(here, clerk, YEAR, head.employeeId())
                .update();
        as(former, get("/skp/{id}", closed))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(here.toString()))));
        as(former, get("/skp/{id}", here)).andExpect(status().isForbidden());
        as(head, get("/skp/{id}", closed)).andExpect(content().string(containsString(here.toString())));
    }

    @Test
    void oncePlansOfAYearAreSettledTheFormerReadsThemNoMore() throws Exception {
        UUID old = plans.plan(clerk, former.employeeId(), YEAR - 2, PlanModel.STAFF, "SET");
        as(former, get("/skp/{id}", old)).andExpect(status().isForbidden());
        as(head, get("/skp/{id}", old)).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder change(UUID plan) {
        return post("/skp/{id}/ekspektasi", plan).param("expectations[LOYAL]", "Menjaga rahasia");
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(signedIn(who)));
    }
}
