package id.mumpuni.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who leads anybody, for the menus: it follows the reporting line, also while somebody stands in. */
@IntegrationTest
class LeadersTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Leaders leaders;

    private UUID unit;
    private UUID head;
    private UUID clerk;
    private UUID other;

    @BeforeEach
    void aUnit() {
        unit = people.unit("Bidang Pimpinan");
        head = people.head("Kepala Bidang", unit);
        clerk = people.employee("Pelaksana", unit);
        other = people.employee("Pegawai Lain", people.unit("Bidang Lain"));
    }

    @Test
    void theHeadLeadsAndTheOthersDoNot() {
        assertThat(leaders.leads(head)).isTrue();
        assertThat(leaders.leads(clerk)).isFalse();
        assertThat(leaders.leads(other)).isFalse();
    }

    @Test
    void whoStandsInWithThePowerToAppraiseLeadsInsteadOfTheHead() {
        standIn(other, "FULL");
        assertThat(leaders.leads(other)).isTrue();
        assertThat(leaders.leads(head)).isFalse();
    }

    @Test
    void whoStandsInForDailyBusinessDoesNot() {
        standIn(other, "DUTIES");
        assertThat(leaders.leads(other)).isFalse();
        assertThat(leaders.leads(head)).isTrue();
    }

    @Test
    void whoWasNamedAsAnAppraiserLeads() {
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Keputusan', '[2026-01-01,)')")
                .params(clerk, other)
                .update();
        assertThat(leaders.leads(other)).isTrue();
    }

    private void standIn(UUID employee, String scope) {
        jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', ?, 'SK 1', '[2026-01-01,2099-01-01)')")
                .params(unit, employee, scope)
                .update();
    }
}
