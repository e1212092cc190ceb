package id.mumpuni.workplans.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.Transactions;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
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

/** Each test has a year of its own, so that nobody was told in it before. */
@IntegrationTest
class RemindLatePlansTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2051);

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notifications notifications;

    @Autowired
    Transactions transactions;

    private int year;
    private UUID head;
    private UUID clerk;

    @BeforeEach
    void somebodyWithoutAPlan() {
        year = YEARS.getAndAdd(2);
        UUID unit = people.unit("Bidang Pengingat SKP");
        head = people.head("Kepala Pengingat", unit);
        clerk = people.employee("Penelaah Pengingat", unit);
    }

    @Test
    void whoHasNoPlanHearsOnceBeforeTheDayAndOnceAfterIt() {
        remind(1, 6);
        assertThat(told(clerk)).isEmpty();
        remind(1, 7);
        remind(1, 8);
        remind(1, 14);
        assertThat(told(clerk)).containsExactly("DRAFT_SOON /skp [" + year + ", " + year + "-01-14]");
        remind(1, 15);
        remind(1, 20);
        assertThat(told(clerk)).hasSize(2).contains("DRAFT_LATE /skp [" + year + ", " + year + "-01-14]");
    }

    @Test
    void aMissedDayIsMadeUpButNotMonthsLater() {
        remind(1, 12);
        assertThat(told(clerk)).hasSize(1);
        remind(2, 14);
        assertThat(told(clerk)).hasSize(2);
        UUID late = people.employee("Terlambat Masuk", people.unit("Bidang Pengingat Lain"));
        remind(2, 15);
        remind(11, 22);
        assertThat(told(late)).isEmpty();
    }

    @Test
    void aDraftIsNotDoneButWhatWasHandedInIsAndTheAppraiserHearsOnceWithoutAName() {
        UUID plan = plan(clerk, "DRAFT");
        UUID second = people.employee("Penelaah Kedua", people.unit("Bidang Kedua"));
        plan(second, "SUBMITTED");
        remind(1, 14);
        assertThat(told(clerk)).containsExactly("DRAFT_SOON /skp/" + plan + " [" + year + ", " + year + "-01-14]");
        assertThat(told(second)).isEmpty();
        jdbc.sql("UPDATE work_plan SET status = 'SUBMITTED', submitted_at = now() WHERE id = ?")
                .param(plan)
                .update();
        remind(1, 31);
        assertThat(told(head)).noneMatch(one -> one.startsWith("SET_LATE"));
        remind(2, 1);
        remind(2, 2);
        assertThat(told(head))
                .filteredOn(one -> one.startsWith("SET_LATE"))
                .containsExactly("SET_LATE /persetujuan-skp [" + year + ", " + year + "-01-31]");
        assertThat(told(clerk)).hasSize(1);
    }

    @Test
    void whoIsExemptOrHasAPlanThatIsSetHearsNothing() {
        jdbc.sql("INSERT INTO plan_exemption (employee_id, reason, valid, decree, decided_by,"
                        + " decided_at) SELECT ?, 'UNPAID_LEAVE', daterange(make_date(?, 1, 1), make_date(?, 12, 31)),"
                        + " 'CLTN', ?, now()")
                .params(clerk, year, year, head)
                .update();
        plan(head, "SET");
        remind(1, 7);
        remind(1, 15);
        remind(2, 1);
        assertThat(told(clerk)).isEmpty();
        assertThat(told(head)).isEmpty();
    }

    @Test
    void theDaysAreTheCitysAndTheWeekBeforeThemMayLieInTheOldYear() {
        jdbc.sql("INSERT INTO plan_deadline (year, version, draft_by, set_by, source, changed_by, changed_at)"
                        + " VALUES (?, 0, ?, ?, 'Edaran', ?, now())")
                .params(year, LocalDate.of(year, 1, 5), LocalDate.of(year, 1, 20), head)
                .update();
        remind(LocalDate.of(year - 1, 12, 28));
        assertThat(told(clerk)).isEmpty();
        remind(LocalDate.of(year - 1, 12, 29));
        assertThat(told(clerk)).containsExactly("DRAFT_SOON /skp [" + year + ", " + year + "-01-05]");
    }

    @Test
    void whoBeganDuringTheYearHearsOnDaysOfTheirOwn() {
        jdbc.sql("UPDATE placement SET valid = daterange(make_date(?, 5, 4), NULL) WHERE employee_id = ?")
                .params(year, clerk)
                .update();
        remind(5, 9);
        assertThat(told(clerk)).isEmpty();
        remind(5, 10);
        assertThat(told(clerk)).containsExactly("DRAFT_SOON /skp [" + year + ", " + year + "-05-17]");
        remind(5, 18);
        assertThat(told(clerk)).hasSize(2).contains("DRAFT_LATE /skp [" + year + ", " + year + "-05-17]");
    }

    @Test
    void aPlanThatWasReturnedIsNotForgottenAndTheSuperiorHearsThatTheyMayDecide() {
        UUID office = people.unit("Dinas Pengingat");
        UUID chief = people.head("Kepala Dinas Pengingat", office);
        UUID section = people.unit("Bidang Dinas Pengingat", office);
        UUID leader = people.head("Kepala Bidang Pengingat", section);
        UUID returned = people.employee("Dikembalikan", section);
        UUID waiting = people.employee("Menunggu", section);
        var plans = new TestPlans(jdbc);
        UUID back = plans.plan(returned, leader, year, PlanModel.STAFF, "RETURNED");
        plans.plan(waiting, leader, year, PlanModel.STAFF, "SUBMITTED");
        remind(1, 31);
        assertThat(told(chief)).noneMatch(one -> one.startsWith("TAKE_OVER"));
        remind(2, 1);
        remind(2, 2);
        assertThat(told(returned))
                .containsExactly("RETURNED_LATE /skp/" + back + " [" + year + ", " + year + "-01-31]");
        assertThat(told(leader)).contains("SET_LATE /persetujuan-skp [" + year + ", " + year + "-01-31]");
        assertThat(told(chief)).containsOnlyOnce("TAKE_OVER /persetujuan-skp [" + year + ", " + year + "-01-31]");
    }

    private UUID plan(UUID employee, String status) {
        return new TestPlans(jdbc).plan(employee, employee.equals(head) ? clerk : head, year, PlanModel.STAFF, status);
    }

    private void remind(int month, int day) {
        remind(LocalDate.of(year, month, day));
    }

    private void remind(LocalDate today) {
        ZoneId zone = ZoneId.of("Asia/Jakarta");
        var clock = Clock.fixed(today.atTime(8, 0).atZone(zone).toInstant(), zone);
        var remind = new RemindLatePlans(jdbc, notifications, clock);
        transactions.named("RemindLatePlansTest.remind").executeWithoutResult(running -> remind.remind());
    }

    private List<String> told(UUID person) {
        return jdbc.sql("SELECT replace(message_key, 'workplans.reminder.', '') || ' ' || href || ' ['"
                        + " || array_to_string(arguments, ', ') || ']' FROM notification"
                        + " WHERE recipient_id = ? AND message_key LIKE 'workplans.reminder.%' ORDER BY id")
                .param(person)
                .query(String.class)
                .list();
    }
}
