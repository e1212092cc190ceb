package id.mumpuni.progress.team;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import id.mumpuni.progress.TestPlans;
import id.mumpuni.progress.record.EvaluatedRecords;
import id.mumpuni.progress.record.ProgressPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Nobody is asked for a month that their plan does not have or that is evaluated, nor by a leader of former days. */
@IntegrationTest
class TeamRecordsTest {

    private static final int OCTOBER = 10;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TeamRecords team;

    @Autowired
    RemindTeam remindTeam;

    @Autowired
    EvaluatedRecords evaluated;

    @Autowired
    ProgressPolicy policy;

    @Autowired
    Clock clock;

    private int year;
    private UUID unit;
    private Actor leader;
    private UUID person;
    private TestPlans.Made plan;

    @BeforeEach
    void somebodyWithAPlanOfLastYear() {
        year = LocalDate.now(clock).getYear() - 1;
        unit = people.unit("Dinas Tim");
        leader = actor(people.head("Kepala Tim", unit));
        person = people.employee("Anggota Tim", unit);
        plan = new TestPlans(jdbc).set(person, leader.employeeId(), year);
        signIn(leader);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMonthBeforeThePlanIsNotMissing() {
        jdbc.sql("UPDATE work_plan SET cause = 'MOVED', starts_on = ? WHERE id = ?")
                .params(LocalDate.of(year, 11, 1), plan.plan())
                .update();
        assertThat(state(OCTOBER)).isEqualTo("LATER");
        assertThat(remind(OCTOBER)).isZero();
        assertThat(state(OCTOBER + 1)).isEqualTo("NOTHING");
        assertThat(remind(OCTOBER + 1)).isOne();
    }

    @Test
    void aMonthThatIsEvaluatedIsNotAskedFor() {
        new TestPeriods(jdbc)
                .sign(person, leader.employeeId(), unit, LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 31));
        assertThat(state(OCTOBER)).isEqualTo("NOTHING");
        assertThat(remind(OCTOBER)).isZero();
        assertThat(remind(OCTOBER + 1)).isOne();
    }

    @Test
    void aFormerAppraiserSeesTheMonthsUntilTheChangeAndNoneOnceTheYearIsEvaluated() {
        UUID former = people.employee("Kepala Lama", people.unit("Dinas Lain"));
        jdbc.sql("UPDATE work_plan SET appraiser_id = ? WHERE id = ?")
                .params(former, plan.plan())
                .update();
        jdbc.sql("UPDATE placement SET valid = daterange(?, NULL) WHERE employee_id = ?")
                .params(LocalDate.of(year, 11, 10), leader.employeeId())
                .update();
        Clock february = Clock.fixed(
                LocalDate.of(year + 1, 2, 1).atStartOfDay(clock.getZone()).toInstant(), clock.getZone());
        var then = new TeamRecords(jdbc, evaluated, february);
        assertThat(state(then, former, OCTOBER)).isEqualTo("NOTHING");
        assertThat(state(then, former, OCTOBER + 1)).isEqualTo("NOT_LISTED");
        assertThat(state(then, leader.employeeId(), OCTOBER + 1)).isEqualTo("NOTHING");
        assertThat(state(team, former, OCTOBER)).as("after March").isEqualTo("NOT_LISTED");
        assertThat(policy.on(plan.plan(), actor(former)).mayView()).isFalse();
        assertThat(policy.on(plan.plan(), leader).mayView()).isTrue();
    }

    private int remind(int month) {
        return remindTeam.remind(YearMonth.of(year, month));
    }

    private String state(int month) {
        return state(team, leader.employeeId(), month);
    }

    private String state(TeamRecords records, UUID of, int month) {
        return records.of(of, YearMonth.of(year, month)).stream()
                .filter(member -> member.employeeId().equals(person))
                .map(TeamRecords.Member::state)
                .findFirst()
                .orElse("NOT_LISTED");
    }
}
