package id.mumpuni.progress.record;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.progress.TestPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Last year a person moved on the tenth of October, and the plan for the new post was set. */
@IntegrationTest
class MovedRecordTest {

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

    private int year;
    private Actor person;
    private TestPlans.Made before;
    private TestPlans.Made after;

    @BeforeEach
    void aMoveInOctober() {
        year = LocalDate.now(clock).getYear() - 1;
        UUID unit = people.unit("Dinas Pindah");
        UUID leader = people.head("Kepala Pindah", unit);
        person = actor(people.employee("Berpindah", unit));
        var plans = new TestPlans(jdbc);
        before = plans.set(person.employeeId(), leader, year);
        jdbc.sql("UPDATE work_plan SET status = 'CLOSED', closed_on = ? WHERE id = ?")
                .params(LocalDate.of(year, 10, 10), before.plan())
                .update();
        after = plans.revise(person.employeeId(), leader, year, 2, before);
        jdbc.sql("UPDATE planned_result SET earlier_id = NULL WHERE id = ?")
                .param(after.result())
                .update();
        jdbc.sql("UPDATE work_plan SET cause = 'MOVED', starts_on = ? WHERE id = ?")
                .params(LocalDate.of(year, 10, 10), after.plan())
                .update();
    }

    @Test
    void whatWasDoneInTheFormerPostIsRecordedAfterTheMove() {
        assertThat(record(before, "09", "9 laporan")).hasStatusOk();
        assertThat(record(before, "10", "1 laporan")).hasStatusOk();
        assertThat(record(before, "11", "2 laporan")).as("the post had ended").hasStatus(404);
        assertThat(contents.of(before.plan(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .hasSize(2);
    }

    @Test
    void eachPostShowsItsOwnPeriods() {
        assertThat(record(after, "09", "1 laporan")).as("not begun").hasStatus(404);
        assertThat(record(after, "10", "1 laporan")).hasStatusOk();
        assertThat(record(after, "12", "3 laporan")).hasStatusOk();
        assertThat(mvc.get().uri("/catatan/{id}", before.plan()).with(signedIn(person)))
                .hasStatusOk()
                .bodyText()
                .contains("/catatan/" + before.plan() + "/" + year + "-10")
                .contains("karena pindah jabatan")
                .contains("/catatan/" + after.plan() + "\"")
                .doesNotContain(year + "-11");
    }

    @Test
    void anEarlierRevisionForTheSamePostStaysClosedToRecords() {
        jdbc.sql("UPDATE work_plan SET cause = NULL WHERE id = ?")
                .param(after.plan())
                .update();
        assertThat(record(before, "09", "9 laporan")).hasStatus(403);
    }

    private MvcTestResult record(TestPlans.Made plan, String month, String text) {
        return mvc.post()
                .uri("/catatan/" + plan.plan() + "/" + year + "-" + month + "/" + plan.result() + "/isian")
                .header("X-Autosave", "1")
                .param("r." + plan.indicator(), text)
                .with(csrf())
                .with(signedIn(person))
                .exchange();
    }
}
