package id.mumpuni.reports.merit;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.reports.rules.MeritFigure;
import id.mumpuni.reports.rules.ReportMonth;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Seven people of a section in the third quarter; its days end on 14 October, those of the report on 25 November 2026. */
@IntegrationTest
class EvaluationMeritTest {

    private static final LocalDate REPORT_BY = LocalDate.of(2026, 11, 25);
    private static final LocalDate OVER = REPORT_BY.plusDays(1);

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    MeritNumbers numbers;

    @Autowired
    MockMvcTester mvc;

    private TestAppraisals one;
    private UUID helped;
    private UUID low;

    @BeforeEach
    void aSectionAfterItsQuarter() {
        clock.moveTo(OVER);
        one = new TestAppraisals(people, jdbc).signed("APPRAISER", LocalDate.of(2026, 10, 9));
        low = signed("Perlu Dibantu", "2026-10-09", "POOR");
        helped = signed("Sudah Dibantu", "2026-10-09", "NEEDS_IMPROVEMENT");
        signed("Sangat Kurang", "2026-10-09", "VERY_POOR");
        signed("Terlambat Ditandatangani", "2026-11-10", "GOOD");
        row("Belum Ditandatangani");
        one.run("UPDATE appraisal SET taken_out_reason = 'Cuti' WHERE id = ?", row("Dikeluarkan"));
    }

    @Test
    void everybodyWhoIsInThePeriodIsCountedOnceAndLateSignaturesAreSigned() {
        is(MeritFigure.APPRAISED, 6);
        is(MeritFigure.PERIODIC_DUE, 6);
        is(MeritFigure.PERIODIC, 5);
        is(MeritFigure.TIMELY, 4);
        is(MeritFigure.ANNUAL_DUE, 0);
        is(MeritFigure.ANNUAL, 0);
    }

    @Test
    void theYearIsCountedApartFromItsQuarters() {
        one.run("UPDATE appraisal_period SET kind = 'ANNUAL' WHERE id = ?", one.period);
        is(MeritFigure.PERIODIC_DUE, 0);
        is(MeritFigure.ANNUAL_DUE, 6);
        is(MeritFigure.ANNUAL, 5);
    }

    @Test
    void nothingIsWantedBeforeTheDaysOfTheEvaluationAreOver() {
        clock.moveTo(TestAppraisals.RATING_DUE);
        is(MeritFigure.APPRAISED, 0);
        clock.moveTo(TestAppraisals.RATING_DUE.plusDays(1));
        is(MeritFigure.APPRAISED, 6);
    }

    @Test
    void aResultIsProvenByWhatItsLevelsRestOn() {
        is(MeritFigure.PROVEN, 0);
        UUID feedback = jdbc.sql("INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on,"
                        + " core_value, created_at) VALUES (?, ?, 'LEADER', 'REGULAR', 'WRITTEN', '2026-08-05', 'SERVICE', now())"
                        + " RETURNING id")
                .params(one.clerk, one.sectionHead)
                .query(UUID.class)
                .single();
        one.run("INSERT INTO rating_proof (appraisal_id, feedback_id) VALUES (?, ?)", one.appraisal, feedback);
        is(MeritFigure.PROVEN, 1);
    }

    @Test
    void helpCountsFromTheDayOfTheSignatureAndNotWhenItWasCancelled() {
        is(MeritFigure.LOW, 3);
        is(MeritFigure.IMPROVED, 0);
        guidance(low, "2026-10-08", "OPEN");
        guidance(low, "2026-10-20", "CANCELLED");
        is(MeritFigure.IMPROVED, 0);
        guidance(helped, "2026-10-09", "OPEN");
        is(MeritFigure.IMPROVED, 1);
        one.run(
                "INSERT INTO counselling (id, version, employee_id, reporter_id, problem, others, tried, status, created_at)"
                        + " SELECT uuidv7(), 0, a.employee_id, ?, 'Sering tidak hadir', false, 'Ditegur', 'REPORTED', '2026-10-12 12:00'"
                        + " FROM appraisal a WHERE a.id = ?",
                one.sectionHead,
                low);
        is(MeritFigure.IMPROVED, 2);
    }

    @Test
    void reportsAreWantedOnceTheirDayHasPassedAndNotOfWhatIsStillObjectedTo() {
        clock.moveTo(REPORT_BY);
        is(MeritFigure.REPORT_DUE, 0);
        clock.moveTo(OVER);
        is(MeritFigure.REPORT_DUE, 6);
        is(MeritFigure.REPORTED, 0);
        one.run("UPDATE appraisal SET objected_at = '2026-10-12 12:00' WHERE id = ?", low);
        is(MeritFigure.REPORT_DUE, 5);
        reported(one.appraisal, helped, low);
        is(MeritFigure.REPORTED, 2);
        one.run("UPDATE appraisal SET objection_ended_at = '2026-11-10 12:00' WHERE id = ?", low);
        is(MeritFigure.REPORT_DUE, 6);
        is(MeritFigure.REPORTED, 3);
    }

    @Test
    void anObjectionIsSettledWhenItWasDecidedInItsDaysOrWithdrawn() {
        objection(low, "DECIDED", "2026-11-05 12:00");
        objection(helped, "DECIDED", "2026-11-06 00:30");
        objection(one.appraisal, "WITHDRAWN", null);
        is(MeritFigure.OBJECTIONS, 3);
        is(MeritFigure.SETTLED, 2);
    }

    @Test
    void thePageShowsThemWithTheThresholdOfTheWorksheetAndHidesTheFew() {
        assertThat(mvc.get()
                        .uri("/bukti-merit/" + one.agency + "?tahun=2026&bulan=11")
                        .with(signedIn(actor(one.agencyHead))))
                .hasStatusOk()
                .bodyText()
                .contains("83 %", "(5 dari 6)", "67 %", "(4 dari 6)", "Tidak cukup data")
                .doesNotContain("(0 dari 3)");
    }

    private void is(MeritFigure figure, long count) {
        ReportMonth month = ReportMonth.of(2026, 12, LocalDate.now(clock));
        assertThat(numbers.of(month, one.agency).sum(one.agency).get(figure))
                .as(figure.name())
                .isEqualTo(count);
    }

    private UUID signed(String name, String on, String rating) {
        UUID id = row(name);
        one.run(
                "UPDATE appraisal SET status = 'SIGNED', signed_as = 'APPRAISER', signed_at = ?::date + time '12:00',"
                        + " work_result = 'MEETS', behaviour = 'MEETS', rating = ?, signed_by = appraiser_id WHERE id = ?",
                on,
                rating,
                id);
        return id;
    }

    private UUID row(String name) {
        UUID person = people.employee("Pegawai " + name, one.section);
        return new TestPeriods(jdbc).appraisal(one.period, person, one.sectionHead, one.section);
    }

    private void guidance(UUID appraisal, String day, String status) {
        one.run(
                "INSERT INTO guidance (id, version, employee_id, leader_id, guide_id, kind, reason, planned_on, status,"
                        + " changed_at, created_at) SELECT uuidv7(), 0, a.employee_id, a.appraiser_id, a.appraiser_id, 'COACHING',"
                        + " 'Hasil kurang', ?::date, ?, now(), now() FROM appraisal a WHERE a.id = ?",
                day,
                status,
                appraisal);
    }

    private void objection(UUID appraisal, String status, @Nullable String decided) {
        one.run(
                "INSERT INTO objection (id, version, appraisal_id, filed_by, filed_at, reason, hear_by, decide_by, decider_id,"
                        + " status, withdrawn_at, decided_at, decided_by, outcome, work_result, behaviour, rating, decision_reason)"
                        + " SELECT uuidv7(), 0, a.id, a.employee_id, '2026-10-12 12:00', 'Alasan', '2026-10-20', '2026-11-05', ?, s,"
                        + " CASE WHEN s = 'WITHDRAWN' THEN '2026-10-13 12:00'::timestamptz END, d, CASE WHEN d IS NOT NULL THEN ?::uuid"
                        + " END, CASE WHEN d IS NOT NULL THEN 'CONFIRMED' END, CASE WHEN d IS NOT NULL THEN 'MEETS' END,"
                        + " CASE WHEN d IS NOT NULL THEN 'MEETS' END, CASE WHEN d IS NOT NULL THEN 'GOOD' END,"
                        + " CASE WHEN d IS NOT NULL THEN 'Sesuai' END FROM appraisal a, (SELECT ?::text AS s, ?::timestamptz AS d) given"
                        + " WHERE a.id = ?",
                one.agencyHead,
                one.agencyHead,
                status,
                decided,
                appraisal);
    }

    /** Sent by the agency to BKD, which is where the line ends. */
    private void reported(UUID... appraisals) {
        UUID report = UUID.randomUUID();
        one.run(
                "INSERT INTO unit_report (id, version, period_id, unit_id, number, status, people, signed, objected, sent_by,"
                        + " sent_at) VALUES (?, 0, ?, ?, 1, 'SENT', 3, 3, 0, ?, now())",
                report,
                one.period,
                one.agency,
                one.agencyHead);
        for (UUID appraisal : appraisals) {
            one.run(
                    "INSERT INTO unit_report_result (report_id, appraisal_id, step, objected, judgement)"
                            + " VALUES (?, ?, 'RETURN', false, 1)",
                    report,
                    appraisal);
        }
    }
}
