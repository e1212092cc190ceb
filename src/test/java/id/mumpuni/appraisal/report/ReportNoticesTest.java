package id.mumpuni.appraisal.report;

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

/** Results are to be reported by 25 November: the leader and BKD hear of it before, on and after the day. */
@IntegrationTest
class ReportNoticesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Autowired
    ReportNotices notices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private TestAppraisals one;
    private UUID bkd;

    @BeforeEach
    void aSignedResult() {
        one = new TestAppraisals(people, jdbc).signed("APPRAISER", LocalDate.of(2026, 10, 9));
        bkd = people.employee("Petugas BKD Tenggat Lapor", people.unit("BKD Tenggat Lapor"));
        one.run("INSERT INTO role_grant (employee_id, role) VALUES (?, 'PERSONNEL_OFFICER')", bkd);
    }

    @Test
    void theLeaderAndBkdAreRemindedBeforeAndOnTheDayAndNeverTwice() {
        tellOn(LocalDate.of(2026, 11, 2));
        assertThat(told(one.sectionHead)).isEmpty();
        tellOn(LocalDate.of(2026, 11, 18));
        tellOn(LocalDate.of(2026, 11, 19));
        assertThat(told(one.sectionHead)).containsExactly("clock.told.REPORT");
        assertThat(toldAbout(bkd)).containsExactly("clock.told.REPORT_ALL");
        tellOn(DAY);
        assertThat(told(one.sectionHead)).containsExactly("clock.told.REPORT", "clock.told.REPORT");
        assertThat(told(one.agencyHead)).isEmpty();
    }

    @Test
    void whenTheDayHasPassedTheLeaderAboveHearsOfItToo() {
        tellOn(DAY.plusDays(1));
        tellOn(DAY.plusDays(2));
        assertThat(told(one.sectionHead)).containsExactly("clock.passed.REPORT");
        assertThat(told(one.agencyHead)).containsExactly("clock.passed.REPORT_ABOVE");
        assertThat(toldAbout(bkd)).containsExactly("clock.passed.REPORT_ALL");
    }

    @Test
    void aTakenOverResultIsTheSuperiorsToReport() {
        one.run(
                "UPDATE appraisal SET signed_as = 'SUPERIOR', signed_by = reviewer_id, final_by = 'TAKEN_OVER' WHERE id = ?",
                one.appraisal);
        tellOn(DAY);
        assertThat(told(one.sectionHead)).isEmpty();
        assertThat(told(one.agencyHead)).containsExactly("clock.told.REPORT");
    }

    @Test
    void nobodyIsToldWhileAnObjectionRunsAndTheDecisionIsAskedForAfterwards() {
        one.run("UPDATE appraisal SET objected_at = '2026-10-12 12:00' WHERE id = ?", one.appraisal);
        tellOn(DAY.plusDays(1));
        assertThat(told(one.sectionHead)).isEmpty();
        report();
        one.run(
                "UPDATE appraisal SET objection_ended_at = '2026-11-27 12:00', final_by = 'DECIDED' WHERE id = ?",
                one.appraisal);
        one.run(
                "INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at,"
                        + " policy_id) SELECT a.id, 2, 'DECIDED', 'ABOVE', 'MEETS', 'GOOD', a.reviewer_id, now(), p.policy_id"
                        + " FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id WHERE a.id = ?",
                one.appraisal);
        tellOn(LocalDate.of(2026, 11, 28));
        assertThat(told(one.agencyHead)).containsExactly("clock.told.REPORT_AGAIN");
        assertThat(told(one.sectionHead)).isEmpty();
    }

    @Test
    void whoeverCameToLeadTheUnitTheyReportedToIsNotAskedToAnswerThemselves() {
        UUID report = UUID.randomUUID();
        one.run(
                "INSERT INTO unit_report (id, version, period_id, unit_id, number, receiver_unit_id, status, people, signed,"
                        + " objected, sent_by, sent_at) VALUES (?, 0, ?, ?, 1, ?, 'SENT', 1, 1, 0, ?, '2026-11-20 10:00')",
                report,
                one.period,
                one.section,
                one.agency,
                one.sectionHead);
        one.run(
                "INSERT INTO unit_report_result (report_id, appraisal_id, step, objected, judgement) VALUES (?, ?, 'DELIVER', false, 1)",
                report,
                one.appraisal);
        tellOn(DAY);
        assertThat(told(one.agencyHead)).containsExactly("clock.told.REPORT");
        one.run("UPDATE unit_report SET sent_by = ? WHERE id = ?", one.agencyHead, report);
        tellOn(DAY.plusDays(1));
        assertThat(told(one.agencyHead)).containsExactly("clock.told.REPORT");
        assertThat(toldAbout(bkd)).contains("clock.passed.REPORT_ALL");
    }

    private void report() {
        UUID report = UUID.randomUUID();
        one.run(
                "INSERT INTO unit_report (id, version, period_id, unit_id, number, receiver_unit_id, status, people, signed,"
                        + " objected, sent_by, sent_at, answered_by, answered_at) VALUES (?, 0, ?, ?, 1, NULL, 'ACCEPTED', 1, 1, 1, ?,"
                        + " '2026-11-20 10:00', ?, '2026-11-21 10:00')",
                report,
                one.period,
                one.section,
                one.sectionHead,
                bkd);
        one.run(
                "INSERT INTO unit_report_result (report_id, appraisal_id, step, objected, judgement) VALUES (?, ?, 'DELIVER', true, 1)",
                report,
                one.appraisal);
    }

    private void tellOn(LocalDate day) {
        clock.moveTo(day);
        notices.tell();
    }

    private List<String> told(UUID person) {
        return jdbc.sql(
                        "SELECT message_key FROM notification WHERE recipient_id = ? AND message_key LIKE 'clock.%.REPORT%' ORDER BY created_at")
                .param(person)
                .query(String.class)
                .list();
    }

    /** Officers also hear of the periods of other tests. */
    private List<String> toldAbout(UUID officer) {
        return jdbc.sql(
                        "SELECT CASE moment WHEN 'PASSED' THEN 'clock.passed.' ELSE 'clock.told.' END || clock FROM clock_notice"
                                + " WHERE recipient_id = ? AND period_id = ?")
                .params(officer, one.period)
                .query(String.class)
                .list();
    }
}
