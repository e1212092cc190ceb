package id.mumpuni.appraisal.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.shared.Holidays;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose turn it is on which day and until when; the dates are those of the regulation with the shipped holidays. */
@IntegrationTest
class StandingTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Holidays holidays;

    @ParameterizedTest(name = "{0} on {1}: {2}, {3} acts, until {4}")
    @CsvSource(textBlock = """
            OPEN,      2026-10-07, SELF,      APPRAISER, 2026-10-07, false
            OPEN,      2026-10-08, RATE,      APPRAISER, 2026-10-14, false
            SUBMITTED, 2026-10-01, RATE,      APPRAISER, 2026-10-14, false
            SUBMITTED, 2026-10-14, RATE,      APPRAISER, 2026-10-14, false
            SUBMITTED, 2026-10-15, TAKE_OVER, SUPERIOR,  2026-11-03, false
            OPEN,      2026-10-15, TAKE_OVER, SUPERIOR,  2026-11-03, false
            SUBMITTED, 2026-11-03, TAKE_OVER, SUPERIOR,  2026-11-03, false
            SUBMITTED, 2026-11-04, TAKE_OVER, SUPERIOR,  2026-11-03, true
            """)
    void theAppraisersDaysEndAndTheSuperiorsBegin(
            String status, LocalDate day, Step step, String acts, LocalDate due, boolean overdue) {
        var one = new TestAppraisals(people, jdbc);
        if (status.equals("SUBMITTED")) {
            one.run("UPDATE appraisal SET status = 'SUBMITTED', submitted_at = now() WHERE id = ?", one.appraisal);
        }
        Standing standing = standing(one, day);
        assertThat(standing.step()).isEqualTo(step);
        assertThat(standing.actingId()).isEqualTo(acts.equals("SUPERIOR") ? one.agencyHead : one.sectionHead);
        assertThat(standing.due()).isEqualTo(due);
        assertThat(standing.overdue()).isEqualTo(overdue);
        assertThat(standing.reportBy()).isEqualTo("2026-11-25");
    }

    @Test
    void whereNobodyIsAboveItIsStrandedForBkd() {
        var one = new TestAppraisals(people, jdbc);
        one.run("UPDATE appraisal SET reviewer_id = NULL WHERE id = ?", one.appraisal);
        assertThat(standing(one, LocalDate.of(2026, 10, 14)).step()).isEqualTo(Step.RATE);
        Standing after = standing(one, LocalDate.of(2026, 10, 15));
        assertThat(after.step()).isEqualTo(Step.STRANDED);
        assertThat(after.actingId()).isNull();
    }

    @Test
    void movedDatesGiveTheDaysBackToTheAppraiser() {
        var one = new TestAppraisals(people, jdbc);
        one.run("UPDATE appraisal_period SET rating_due = '2026-10-20' WHERE id = ?", one.period);
        assertThat(standing(one, LocalDate.of(2026, 10, 20)).step()).isEqualTo(Step.RATE);
    }

    @Test
    void aPolicyWithoutSelfAssessmentWaitsForNone() {
        var one = new TestAppraisals(people, jdbc);
        one.run(
                "INSERT INTO evaluation_policy SELECT (jsonb_populate_record(NULL::evaluation_policy, to_jsonb(p) ||"
                        + " jsonb_build_object('id', uuidv7(), 'version', 1 + (SELECT max(version) FROM evaluation_policy),"
                        + " 'self_assessment', 'OPTIONAL', 'key', 'tanpa-' || ?))).* FROM evaluation_policy p"
                        + " WHERE p.id = regulation_policy()",
                one.period.toString().substring(0, 8));
        one.run(
                "UPDATE appraisal_period SET policy_id = (SELECT id FROM evaluation_policy WHERE key = 'tanpa-' || ?)"
                        + " WHERE id = ?",
                one.period.toString().substring(0, 8),
                one.period);
        assertThat(standing(one, LocalDate.of(2026, 10, 1)).step()).isEqualTo(Step.RATE);
    }

    @ParameterizedTest(name = "signed as {0} on {1}, opened {2}: on {3} {4} and {5}")
    @CsvSource(textBlock = """
            APPRAISER, 2026-10-09,           , 2026-10-09, DELIVER, OBJECTABLE
            APPRAISER, 2026-10-09,           , 2026-10-29, DELIVER, OBJECTABLE
            APPRAISER, 2026-10-09,           , 2026-10-30, RETURN,  OBJECTABLE
            APPRAISER, 2026-10-09,           , 2026-11-18, RETURN,  OBJECTABLE
            APPRAISER, 2026-10-09,           , 2026-11-19, SILENT,  FINAL
            APPRAISER, 2026-10-09, 2026-10-12, 2026-10-12, RETURN,  OBJECTABLE
            APPRAISER, 2026-10-09, 2026-10-12, 2026-10-30, RETURN,  OBJECTABLE
            APPRAISER, 2026-10-09, 2026-10-12, 2026-10-31, SILENT,  FINAL
            APPRAISER, 2026-10-09, 2026-11-12, 2026-11-19, SILENT,  FINAL
            SUPERIOR,  2026-11-03, 2026-11-12, 2026-11-12, RETURN,  FINAL
            SUPERIOR,  2026-11-03, 2026-11-12, 2026-11-23, RETURN,  FINAL
            SUPERIOR,  2026-11-03, 2026-11-12, 2026-11-24, SILENT,  FINAL
            SUPERIOR,  2026-11-03,           , 2026-11-12, DELIVER, FINAL
            """)
    void receiptAnswerAndFinalityFollowFromTheDays(
            String as,
            LocalDate signed,
            @Nullable LocalDate opened,
            LocalDate day,
            Step step,
            Standing.Finality finality) {
        var one = new TestAppraisals(people, jdbc).signed(as, signed);
        one.run(
                "UPDATE appraisal SET received_on = ?, received_how = 'OPENED' WHERE id = ? AND ?::date IS NOT NULL",
                opened,
                one.appraisal,
                opened);
        Standing standing = standing(one, day);
        assertThat(standing.step()).isEqualTo(step);
        assertThat(standing.finality()).isEqualTo(finality);
    }

    @Test
    void resultsThatAreShownTogetherWaitForTheReleaseOrTheirLastDay() {
        var one = new TestAppraisals(people, jdbc).together().signed("APPRAISER", LocalDate.of(2026, 10, 9));
        assertThat(standing(one, LocalDate.of(2026, 10, 28)).step()).isEqualTo(Step.HELD);
        assertThat(standing(one, LocalDate.of(2026, 10, 29)).step()).isEqualTo(Step.DELIVER);
        one.run(
                "UPDATE appraisal_period SET released_at = '2026-10-16 09:00+07', released_by = ? WHERE id = ?",
                one.agencyHead,
                one.period);
        assertThat(standing(one, LocalDate.of(2026, 10, 15)).step()).isEqualTo(Step.HELD);
        assertThat(standing(one, LocalDate.of(2026, 10, 16)).step()).isEqualTo(Step.DELIVER);
        assertThat(standing(one, LocalDate.of(2026, 10, 16)).deliveredOn()).isEqualTo("2026-10-16");
    }

    /** The joins of the function are the days of working_day_after and of WorkingDays. */
    @Test
    void everyClockIsTheOneOfTheCalendar() {
        Set<LocalDate> days = holidays.days();
        List<String> wrong = new ArrayList<>();
        for (String as : List.of("APPRAISER", "SUPERIOR")) {
            var one = new TestAppraisals(people, jdbc).signed(as, LocalDate.of(2026, 10, 1));
            boolean superior = as.equals("SUPERIOR");
            for (LocalDate signed = LocalDate.of(2026, 12, 1);
                    signed.getYear() < 2027 || signed.getMonthValue() < 7;
                    signed = signed.plusDays(3)) {
                one.run(
                        "UPDATE appraisal SET signed_at = ?::date + time '12:00', received_on = ?::date WHERE id = ?",
                        signed,
                        signed.plusDays(1),
                        one.appraisal);
                Standing standing = standing(one, signed.plusDays(2));
                LocalDate received = signed.plusDays(1);
                boolean same = WorkingDays.after(signed, superior ? 7 : 14, days)
                                .equals(standing.deliverBy())
                        && WorkingDays.after(received, superior ? 7 : 14, days).equals(standing.returnBy())
                        && (superior
                                ? standing.objectBy() == null
                                : WorkingDays.after(received, 14, days).equals(standing.objectBy()))
                        && WorkingDays.after(TestAppraisals.RATING_DUE, 14, days)
                                .equals(standing.takeOverBy());
                if (!same) {
                    wrong.add(as + " " + signed + " " + standing);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}, head {1} of an independent unit {2}, appraised by the head of the {3}: {4}")
    @CsvSource(textBlock = """
            HIGH_LEADERSHIP, true,  false, government, true
            HIGH_LEADERSHIP, false, false, government, true
            ADMINISTRATOR,   true,  true,  government, true
            ADMINISTRATOR,   true,  false, government, false
            ADMINISTRATOR,   false, true,  government, false
            HIGH_LEADERSHIP, true,  false, agency,     false
            FUNCTIONAL,      true,  true,  agency,     false
            IMPLEMENTER,     false, false, agency,     false
            """)
    void whatTheHeadOfTheRegionEvaluatesIsFinal(
            String kind, boolean head, boolean independent, String by, boolean expected) {
        var one = new TestAppraisals(people, jdbc);
        one.run("UPDATE work_unit SET independent = ? WHERE id = ?", independent, one.section);
        people.post(one.clerk, "Jabatan " + kind, kind);
        if (head) {
            one.run("UPDATE placement SET head = false, head_basis = NULL WHERE employee_id = ?", one.sectionHead);
            one.run("UPDATE placement SET head = true, head_basis = 'CONFIRMED' WHERE employee_id = ?", one.clerk);
        }
        if (by.equals("agency")) {
            one.run("UPDATE work_unit SET parent_id = ? WHERE id = ?", people.unit("Kota Tenggat"), one.agency);
        }
        one.run(
                "UPDATE appraisal SET led_unit_id = ?, appraiser_id = ? WHERE id = ?",
                one.agency,
                one.agencyHead,
                one.appraisal);
        assertThat(jdbc.sql("SELECT final_by_rank(?, ?)")
                        .params(one.appraisal, LocalDate.now())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(expected);
    }

    private Standing standing(TestAppraisals one, LocalDate day) {
        return jdbc.sql("SELECT s.*, s.final AS finality FROM appraisal_standing(?, ?) s WHERE appraisal_id = ?")
                .params(one.period, day, one.appraisal)
                .query(Rows.of(Standing.class))
                .single();
    }
}
