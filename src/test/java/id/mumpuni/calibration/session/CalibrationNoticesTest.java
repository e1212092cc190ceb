package id.mumpuni.calibration.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CalibrationNoticesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 9);

    @Autowired
    CalibrationNotices notices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private TestAppraisals one;
    private UUID session;
    private UUID member;

    @BeforeEach
    void aSessionWithTwoMembers() {
        one = new TestAppraisals(people, jdbc);
        one.run(
                "UPDATE appraisal_period SET calibration_due = ?, policy_id = (SELECT id FROM evaluation_policy"
                        + " WHERE key = 'adil-dan-terbuka' AND version = 1) WHERE id = ?",
                DUE,
                one.period);
        member = people.employee("Anggota Sidang", people.unit("Inspektorat"));
        session = UUID.randomUUID();
        one.run(
                "INSERT INTO calibration_session (id, version, period_id, unit_id, mode, status, opened_by, opened_at, held_at)"
                        + " VALUES (?, 0, ?, ?, 'COMMITTEE', 'HELD', ?, now(), now())",
                session,
                one.period,
                one.agency,
                one.agencyHead);
        for (UUID person : List.of(one.agencyHead, member)) {
            one.run(
                    "INSERT INTO calibration_member (session_id, employee_id, chair, named_by, named_at)"
                            + " VALUES (?, ?, ?, ?, now())",
                    session,
                    person,
                    person.equals(one.agencyHead),
                    one.agencyHead);
        }
    }

    @Test
    void everybodyWhoSitsIsRemindedAtEachMomentOfThePolicyOnce() {
        tellOn(LocalDate.of(2026, 10, 1));
        assertThat(told(member)).isEmpty();
        tellOn(LocalDate.of(2026, 10, 2)); // five working days before
        tellOn(LocalDate.of(2026, 10, 5));
        assertThat(told(member)).containsExactly("Dinas Tenggat 2026-10-09");
        assertThat(told(one.agencyHead)).hasSize(1);
        tellOn(LocalDate.of(2026, 10, 7));
        tellOn(DUE);
        tellOn(DUE);
        assertThat(told(member)).hasSize(3);
        tellOn(DUE.plusDays(1));
        assertThat(told(member)).as("its last day has passed").hasSize(3);
    }

    @Test
    void ofMomentsThatWereMissedTheLastIsSaidAndADayThatMovesIsSaidAnew() {
        tellOn(DUE);
        assertThat(told(member)).hasSize(1);
        one.run("UPDATE appraisal_period SET calibration_due = '2026-10-12' WHERE id = ?", one.period);
        tellOn(DUE);
        assertThat(told(member)).contains("Dinas Tenggat 2026-10-12").hasSize(2);
    }

    @Test
    void nothingIsSaidToWhoeverLeftNorAboutASessionThatIsOver() {
        one.run("UPDATE employee SET left_on = '2026-10-01' WHERE id = ?", member);
        tellOn(DUE);
        assertThat(told(member)).isEmpty();
        assertThat(told(one.agencyHead)).hasSize(1);
        one.run("DELETE FROM calibration_notice WHERE session_id = ?", session);
        one.run(
                "UPDATE calibration_session SET status = 'CANCELLED', cancelled_by = ?, cancelled_at = now(),"
                        + " cancel_reason = 'Diundur' WHERE id = ?",
                one.agencyHead,
                session);
        tellOn(DUE);
        assertThat(told(one.agencyHead)).hasSize(1);
    }

    private void tellOn(LocalDate day) {
        clock.moveTo(day);
        notices.tell();
    }

    private List<String> told(UUID person) {
        return jdbc.sql("SELECT array_to_string(arguments, ' ') FROM notification WHERE recipient_id = ?"
                        + " AND message_key = 'calibration.told.due' ORDER BY created_at")
                .param(person)
                .query(String.class)
                .list();
    }
}
