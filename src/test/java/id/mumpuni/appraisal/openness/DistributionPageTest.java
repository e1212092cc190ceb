package id.mumpuni.appraisal.openness;

import static id.mumpuni.TestPeople.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The distribution is open only where the policy says so, only afterwards, and only as far as it says. */
@IntegrationTest
class DistributionPageTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Distributions distributions;

    private UUID agency;
    private UUID period;
    private Actor own;
    private Actor stranger;

    @BeforeEach
    void aClosedQuarterOfTwelvePeople() {
        UUID city = people.unit("Kota Terbuka");
        agency = people.unit("Dinas Terbuka", city);
        UUID other = people.unit("Dinas Lain Terbuka", city);
        UUID head = people.head("Kepala Dinas Terbuka", agency);
        stranger = actor(people.employee("Orang Dinas Lain", other));
        own = actor(people.employee("Pembaca", agency));
        var periods = new TestPeriods(jdbc);
        period = periods.open(city, head);
        run(
                "UPDATE appraisal_period SET kind = 'QUARTERLY', starts = '2026-01-01', ends = '2026-03-31', status = 'CLOSED' WHERE id = ?",
                period);
        for (int i = 0; i < 12; i++) {
            UUID person = people.employee("Pegawai " + i, agency);
            UUID appraisal = periods.appraisal(period, person, head, agency);
            run(
                    "UPDATE appraisal SET status = 'SIGNED', submitted_at = now(), work_result = 'MEETS', behaviour = 'MEETS', rating = ?,"
                            + " signed_by = ?, signed_at = now(), signed_as = 'APPRAISER' WHERE id = ?",
                    i < 5 ? "VERY_GOOD" : "GOOD",
                    head,
                    appraisal);
            run(
                    "INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at, policy_id)"
                            + " SELECT a.id, 1, 'FINAL', 'MEETS', 'MEETS', a.rating, a.signed_by, a.signed_at, p.policy_id"
                            + " FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id WHERE a.id = ?",
                    appraisal);
        }
    }

    @Test
    void thePolicyOfTheRegulationOpensNothing() {
        assertThat(of(own)).isEmpty();
    }

    @Test
    void theAgencySeesItselfAndNobodyElseDoes() {
        policy("evaluasi-bulanan-dengan-rekan-kerja");
        assertThat(of(own)).singleElement().satisfies(row -> {
            assertThat(row.unit()).isEqualTo("Dinas Terbuka");
            assertThat(row.distribution()).isNotNull();
            assertThat(row.distribution().people()).isEqualTo(12);
        });
        assertThat(of(stranger)).isEmpty();
    }

    @Test
    void theCityIsSeenByAllOnceItIsReleasedAndClosed() {
        policy("adil-dan-terbuka");
        assertThat(of(own)).as("not released").isEmpty();
        run("UPDATE appraisal_period SET released_at = now(), released_by = opened_by WHERE id = ?", period);
        assertThat(of(stranger))
                .singleElement()
                .satisfies(row -> assertThat(row.city()).isTrue());
        run("UPDATE appraisal_period SET status = 'OPEN' WHERE id = ?", period);
        assertThat(of(own)).as("each signature would show one person").isEmpty();
    }

    private List<Distributions.Row> of(Actor who) {
        return distributions.seenBy(who.employeeId()).stream()
                .filter(row -> row.unit().contains("Terbuka"))
                .toList();
    }

    private void policy(String key) {
        run(
                "UPDATE appraisal_period SET policy_id = (SELECT id FROM evaluation_policy WHERE key = ? AND version = 1) WHERE id = ?",
                key,
                period);
    }

    private void run(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
