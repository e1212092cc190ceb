package id.mumpuni.appraisal.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.appraisal.TestPeriods;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody concerned is told once at each moment, also if the job did not run on its day. */
@IntegrationTest
class ClockNoticesTest {

    @Autowired
    ClockNotices notices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private TestAppraisals one;

    @BeforeEach
    void anAppraisal() {
        one = new TestAppraisals(people, jdbc);
    }

    @Test
    void beforeTheDayAtTheMomentsOfThePolicyAndNeverTwice() {
        tellOn(LocalDate.of(2026, 9, 28));
        assertThat(told(one.clerk)).isEmpty();
        tellOn(LocalDate.of(2026, 9, 30));
        tellOn(LocalDate.of(2026, 10, 1));
        assertThat(told(one.clerk)).containsExactly("clock.told.SELF");
        tellOn(LocalDate.of(2026, 10, 7));
        assertThat(told(one.clerk)).as("the second moment was missed").hasSize(2);
        assertThat(told(one.sectionHead)).containsExactly("clock.told.RATE");
    }

    @Test
    void whenTheDayHasPassedTheLateOneAndTheSuperiorAreTold() {
        tellOn(LocalDate.of(2026, 10, 20));
        tellOn(LocalDate.of(2026, 10, 21));
        assertThat(told(one.sectionHead)).containsExactly("clock.passed.RATE");
        assertThat(told(one.agencyHead)).containsExactly("clock.told.TAKE_OVER");
    }

    @Test
    void aLateSuperiorIsToldToTheirOwnSuperior() {
        UUID city = people.unit("Kota Lewat");
        UUID mayor = people.official("Wali Kota Lewat", city);
        one.run("UPDATE work_unit SET parent_id = ? WHERE id = ?", city, one.agency);
        one.run("UPDATE placement SET valid = daterange('2026-01-01', NULL) WHERE employee_id = ?", mayor);
        tellOn(LocalDate.of(2026, 11, 3));
        assertThat(told(mayor)).isEmpty();
        tellOn(LocalDate.of(2026, 11, 4));
        assertThat(told(mayor)).containsExactly("clock.passed.TAKE_OVER");
    }

    @Test
    void anAppraiserOfManyIsToldOnceWithTheirNumber() {
        UUID second = people.employee("Pelaksana Kedua", one.section);
        new TestPeriods(jdbc).appraisal(one.period, second, one.sectionHead, one.section);
        tellOn(LocalDate.of(2026, 10, 14));
        assertThat(told(one.sectionHead)).containsExactly("clock.told.RATE");
        assertThat(jdbc.sql("SELECT arguments FROM notification WHERE recipient_id = ?")
                        .param(one.sectionHead)
                        .query((row, number) ->
                                List.of((String[]) row.getArray(1).getArray()))
                        .single())
                .containsExactly("Triwulan III 2026", "2026-10-14", "2");
    }

    @Test
    void thePersonAndTheSignerAreRemindedOfAResultThatIsNotOpenedAndThenOfTheAnswer() {
        one.signed("APPRAISER", LocalDate.of(2026, 10, 9));
        tellOn(LocalDate.of(2026, 10, 29));
        assertThat(told(one.clerk)).containsExactly("clock.told.DELIVER");
        assertThat(told(one.sectionHead)).containsExactly("clock.told.HAND_OVER");
        one.run("UPDATE appraisal SET received_on = '2026-10-29', received_how = 'OPENED' WHERE id = ?", one.appraisal);
        tellOn(LocalDate.of(2026, 11, 17));
        assertThat(told(one.clerk)).containsExactlyInAnyOrder("clock.told.DELIVER", "clock.told.RETURN");
    }

    @Test
    void nothingIsSaidToWhoeverLeft() {
        one.signed("APPRAISER", LocalDate.of(2026, 10, 9));
        one.run("UPDATE employee SET left_on = '2026-10-20' WHERE id = ?", one.clerk);
        tellOn(LocalDate.of(2026, 10, 29));
        assertThat(told(one.clerk)).isEmpty();
    }

    @Test
    void theAppraiserIsRemindedOfTheTableUntilTheJudgementLiesOnIt() {
        one.judged();
        one.run(
                "UPDATE appraisal_period SET calibration_due = '2026-10-09', policy_id = (SELECT id FROM evaluation_policy"
                        + " WHERE key = 'kompetensi-dan-publik' AND version = 1) WHERE id = ?",
                one.period);
        one.run("UPDATE appraisal SET status = 'SUBMITTED', submitted_at = now() WHERE id = ?", one.appraisal);
        tellOn(LocalDate.of(2026, 10, 1));
        assertThat(told(one.sectionHead)).isEmpty();
        tellOn(LocalDate.of(2026, 10, 2));
        tellOn(LocalDate.of(2026, 10, 5));
        assertThat(told(one.sectionHead)).containsExactly("clock.told.CALIBRATE");
        one.run("UPDATE appraisal SET status = 'PROPOSED', proposed_at = now() WHERE id = ?", one.appraisal);
        tellOn(LocalDate.of(2026, 10, 9));
        assertThat(told(one.sectionHead))
                .as("of the signature, not of the table")
                .containsExactly("clock.told.CALIBRATE", "clock.told.RATE");
        one.run("UPDATE appraisal SET status = 'SUBMITTED', proposed_at = NULL WHERE id = ?", one.appraisal);
        tellOn(LocalDate.of(2026, 10, 9));
        assertThat(told(one.sectionHead)).hasSize(3);
        tellOn(LocalDate.of(2026, 10, 12));
        assertThat(told(one.sectionHead))
                .filteredOn("clock.told.CALIBRATE"::equals)
                .hasSize(2);
    }

    @Test
    void nobodyIsAskedToHandAResultToSomebodyWhoDied() {
        one.signed("APPRAISER", LocalDate.of(2026, 10, 9));
        one.run("UPDATE employee SET left_on = '2026-10-20', left_because = 'DIED' WHERE id = ?", one.clerk);
        tellOn(LocalDate.of(2026, 10, 29));
        assertThat(told(one.sectionHead)).isEmpty();
        one.run("UPDATE employee SET left_because = 'RETIRED' WHERE id = ?", one.clerk);
        tellOn(LocalDate.of(2026, 10, 29));
        assertThat(told(one.sectionHead))
                .as("who retired is still handed theirs")
                .isNotEmpty();
    }

    private void tellOn(LocalDate day) {
        clock.moveTo(day);
        notices.tell();
    }

    private List<String> told(UUID person) {
        return jdbc.sql("SELECT message_key FROM notification WHERE recipient_id = ? ORDER BY created_at, message_key")
                .param(person)
                .query(String.class)
                .list();
    }
}
