package id.mumpuni.progress.record;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.StatementCounter;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.progress.TestPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A field is saved as soon as it is left, so saving is what the application does most often. */
@IntegrationTest
class RecordStatementsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCounter statements;

    @Test
    void savingARealisationTakesFewStatements() {
        UUID unit = people.unit("Dinas Cepat");
        UUID leader = people.head("Kepala Cepat", unit);
        Actor person = actor(people.employee("Cepat", unit));
        int year = LocalDate.now().getYear() - 1;
        var plan = new TestPlans(jdbc).set(person.employeeId(), leader, year);
        String address = "/catatan/" + plan.plan() + "/" + year + "-03/" + plan.result() + "/isian";
        save(address, plan, person, "1 laporan");
        List<String> sent = statements.during(() -> save(address, plan, person, "2 laporan"));
        assertThat(sent).hasSizeLessThanOrEqualTo(10);
    }

    private void save(String address, TestPlans.Made plan, Actor person, String text) {
        assertThat(mvc.post()
                        .uri(address)
                        .header("X-Autosave", "1")
                        .param("r." + plan.indicator(), text)
                        .with(csrf())
                        .with(signedIn(person)))
                .hasStatusOk();
    }
}
