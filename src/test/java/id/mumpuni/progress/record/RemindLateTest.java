package id.mumpuni.progress.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.progress.TestPlans;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the first days of a month everybody hears once who has left something of the last one unrecorded. */
@IntegrationTest
class RemindLateTest {

    /** Each test has a year that no other has plans of. */
    private static final AtomicInteger YEARS = new AtomicInteger(2060);

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notifications notifications;

    @Autowired
    EvaluatedRecords evaluated;

    @Autowired
    Transactions transactions;

    private TestPlans plans;
    private int year;
    private UUID unit;
    private UUID leader;
    private UUID person;
    private TestPlans.Made plan;

    @BeforeEach
    void somebodyWhosePlanIsSet() {
        plans = new TestPlans(jdbc);
        year = YEARS.getAndIncrement();
        unit = people.unit("Dinas Pengingat");
        leader = people.head("Kepala", unit);
        person = people.employee("Pencatat", unit);
        plan = plans.set(person, leader, year);
    }

    @Test
    void nobodyHearsBeforeTheThirdDay() {
        remind(LocalDate.of(year, 6, 2));
        assertThat(told(person)).isEmpty();
    }

    @Test
    void whoRecordedNothingHearsOnce() {
        remind(LocalDate.of(year, 6, 3));
        remind(LocalDate.of(year, 6, 15));
        assertThat(told(person)).containsExactly("/catatan/" + plan.plan());
        remind(LocalDate.of(year, 7, 3));
        assertThat(told(person)).hasSize(2);
    }

    @Test
    void whoRecordedEachResultHearsNothing() {
        record(plan.result(), LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 31));
        remind(LocalDate.of(year, 6, 3));
        assertThat(told(person)).isEmpty();
    }

    @Test
    void oneResultThatIsMissingIsEnough() {
        record(plan.result(), LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 31));
        plans.secondResult(plan.plan(), "Terlayaninya permohonan");
        remind(LocalDate.of(year, 6, 3));
        assertThat(told(person)).hasSize(1);
    }

    @Test
    void stepsAloneAreNoRecord() {
        jdbc.sql(
                        "INSERT INTO progress_entry (result_id, period_start, period_end, steps) VALUES (?, ?, ?, 'Menyiapkan')")
                .params(plan.result(), LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 31))
                .update();
        remind(LocalDate.of(year, 6, 3));
        assertThat(told(person)).hasSize(1);
    }

    @Test
    void whatWasRecordedBeforeTheRevisionCounts() {
        record(plan.result(), LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 31));
        TestPlans.Made revised = plans.revise(person, leader, year, 2, plan);
        remind(LocalDate.of(year, 6, 3));
        assertThat(told(person)).isEmpty();
        remind(LocalDate.of(year, 7, 3));
        assertThat(told(person)).containsExactly("/catatan/" + revised.plan());
    }

    @Test
    void whoRecordsByTheQuarterHearsAtItsEnd() {
        jdbc.sql("INSERT INTO documentation_rhythm (unit_id, rhythm, starts) VALUES (?, 'QUARTERLY', '2026-01-01')")
                .param(unit)
                .update();
        remind(LocalDate.of(year, 6, 3));
        assertThat(told(person)).isEmpty();
        remind(LocalDate.of(year, 7, 3));
        assertThat(told(person)).hasSize(1);
    }

    @Test
    void whoHasLeftHearsNothing() {
        jdbc.sql("UPDATE employee SET left_on = '2026-01-01' WHERE id = ?")
                .param(person)
                .update();
        remind(LocalDate.of(year, 6, 3));
        assertThat(told(person)).isEmpty();
    }

    @Test
    void nobodyHearsOfAMonthBeforeTheirPlan() {
        jdbc.sql("UPDATE work_plan SET cause = 'MOVED', starts_on = ? WHERE id = ?")
                .params(LocalDate.of(year, 11, 4), plan.plan())
                .update();
        remind(LocalDate.of(year, 11, 5));
        assertThat(told(person)).isEmpty();
        remind(LocalDate.of(year, 12, 3));
        assertThat(told(person)).hasSize(1);
    }

    @Test
    void nobodyHearsOfAMonthThatIsEvaluated() {
        new TestPeriods(jdbc).sign(person, leader, unit, LocalDate.of(year, 4, 1), LocalDate.of(year, 6, 30));
        remind(LocalDate.of(year, 7, 3));
        assertThat(told(person)).isEmpty();
        remind(LocalDate.of(year, 8, 3));
        assertThat(told(person)).hasSize(1);
    }

    private void remind(LocalDate today) {
        ZoneId zone = ZoneId.of("Asia/Jakarta");
        var clock = Clock.fixed(today.atTime(8, 0).atZone(zone).toInstant(), zone);
        var remindLate = new RemindLate(jdbc, notifications, evaluated, clock);
        transactions.named("RemindLateTest.remind").executeWithoutResult(running -> remindLate.remind());
    }

    private void record(UUID result, LocalDate first, LocalDate last) {
        jdbc.sql("INSERT INTO progress_entry (result_id, period_start, period_end, realisation, recorded_at)"
                        + " VALUES (?, ?, ?, 'Selesai', now())")
                .params(result, first, last)
                .update();
    }

    private List<String> told(UUID recipient) {
        return jdbc.sql("SELECT href FROM notification WHERE recipient_id = ? AND message_key = 'progress.reminder'")
                .param(recipient)
                .query(String.class)
                .list();
    }
}
