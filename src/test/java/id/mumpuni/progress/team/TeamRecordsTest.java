package id.mumpuni.progress.team;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import id.mumpuni.progress.TestPlans;
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

/** Nobody is asked for a month that their plan does not have or that is evaluated. */
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

    private int remind(int month) {
        return remindTeam.remind(YearMonth.of(year, month));
    }

    private String state(int month) {
        return team.of(leader.employeeId(), YearMonth.of(year, month)).stream()
                .filter(member -> member.employeeId().equals(person))
                .map(TeamRecords.Member::state)
                .findFirst()
                .orElse("NOT_LISTED");
    }
}
