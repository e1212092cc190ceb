package id.mumpuni.appraisal.period;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.ReportingLineChanged;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever comes to a unit while its period is open. */
@IntegrationTest
class JoinersTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void joinOnceByThemselvesAndAreTold() {
        UUID unit = people.unit("Bidang Susulan");
        UUID head = people.head("Kepala Susulan", unit);
        UUID officer = people.employee("Petugas", people.unit("BKPSDM"));
        UUID period = new TestPeriods(jdbc).open(unit, officer);
        UUID closed = new TestPeriods(jdbc).open(people.unit("Bidang Tutup"), officer);
        jdbc.sql("UPDATE appraisal_period SET status = 'CLOSED', unit_id = ?, kind = 'QUARTERLY' WHERE id = ?")
                .params(unit, closed)
                .update();
        UUID newcomer = people.employee("Pelaksana Susulan", unit);
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(status -> events.publishEvent(new ReportingLineChanged()));
        }
        assertThat(jdbc.sql("SELECT employee_id FROM appraisal WHERE period_id IN (?, ?)")
                        .params(period, closed)
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(head, newcomer);
        assertThat(jdbc.sql("SELECT appraiser_id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                        .params(period, newcomer)
                        .query(UUID.class)
                        .single())
                .isEqualTo(head);
        assertThat(told(newcomer)).containsExactly("period.joiner.own");
        assertThat(told(officer)).containsExactly("period.joiner.officer");
    }

    private List<String> told(UUID person) {
        return jdbc.sql("SELECT message_key FROM notification WHERE recipient_id = ?")
                .param(person)
                .query(String.class)
                .list();
    }
}
