package id.mumpuni.reports.merit;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static id.mumpuni.reports.TestBoard.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.reports.TestBoard;
import id.mumpuni.reports.rules.MeritFigure;
import id.mumpuni.reports.rules.ReportMonth;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class MeritTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeritNumbers numbers;

    @Autowired
    MockMvcTester mvc;

    private TestBoard board;

    @BeforeEach
    void anAgency() {
        board = new TestBoard(people, jdbc);
    }

    @Test
    void plansThatAreSetAreLookedAt() {
        assertThat(count(MeritFigure.PEOPLE)).isEqualTo(9);
        assertThat(count(MeritFigure.HOLDERS)).isEqualTo(5);
        assertThat(count(MeritFigure.COMPLETE)).isEqualTo(5);
        assertThat(count(MeritFigure.ON_TIME)).isEqualTo(5);
        assertThat(count(MeritFigure.CASCADED)).isEqualTo(4);
        assertThat(count(MeritFigure.STEPPED)).isEqualTo(5);
        assertThat(count(MeritFigure.EXPECTED)).isZero();
        assertThat(count(MeritFigure.SOUND)).isZero();
    }

    @Test
    void aResultWithoutIndicatorOrTargetMakesAPlanIncompleteUnlessTheTargetIsInItsWords() {
        jdbc.sql("UPDATE indicator i SET target = NULL FROM planned_result r JOIN work_plan w ON w.id = r.plan_id"
                        + " WHERE r.id = i.result_id AND w.employee_id IN (?, ?)")
                .params(board.complete, board.unlinked)
                .update();
        jdbc.sql("UPDATE work_plan SET approach = 'QUALITATIVE' WHERE employee_id = ?")
                .param(board.unlinked)
                .update();
        jdbc.sql("DELETE FROM indicator i USING planned_result r, work_plan w"
                        + " WHERE r.id = i.result_id AND w.id = r.plan_id AND w.employee_id = ?")
                .param(board.unevidenced)
                .update();
        assertThat(count(MeritFigure.COMPLETE)).isEqualTo(3);
    }

    @Test
    void aPlanThatWasSetAfterTheDayIsNotInTime() {
        jdbc.sql(
                        "UPDATE work_plan SET set_at = make_timestamptz(?, 1, 31, 23, 30, 0, 'Asia/Jakarta') WHERE employee_id = ?")
                .params(YEAR, board.complete)
                .update();
        assertThat(count(MeritFigure.ON_TIME)).isEqualTo(5);
        jdbc.sql(
                        "UPDATE work_plan SET set_at = make_timestamptz(?, 2, 1, 0, 30, 0, 'Asia/Jakarta') WHERE employee_id = ?")
                .params(YEAR, board.complete)
                .update();
        assertThat(count(MeritFigure.ON_TIME)).isEqualTo(4);
    }

    @Test
    void whoBeganDuringTheYearHasAsManyDaysAsEverybody() {
        jdbc.sql("UPDATE placement SET valid = daterange(make_date(?, 5, 4), NULL) WHERE employee_id = ?")
                .params(YEAR, board.complete)
                .update();
        setOn("06-03");
        assertThat(count(MeritFigure.ON_TIME)).isEqualTo(5);
        setOn("06-04");
        assertThat(count(MeritFigure.ON_TIME)).isEqualTo(4);
    }

    private void setOn(String day) {
        jdbc.sql("UPDATE work_plan SET set_at = CAST(? AS date) + time '12:00' WHERE employee_id = ?")
                .params(YEAR + "-" + day, board.complete)
                .update();
    }

    @Test
    void aWholePlanIsInTimeCascadedAndNamesAnExpectation() {
        jdbc.sql("INSERT INTO behaviour_expectation (plan_id, core_value, text)"
                        + " SELECT id, 'SERVICE', 'Mengabari pemohon' FROM work_plan WHERE employee_id IN (?, ?)")
                .params(board.complete, board.unlinked)
                .update();
        assertThat(count(MeritFigure.EXPECTED)).isEqualTo(2);
        assertThat(count(MeritFigure.SOUND)).isEqualTo(1);
    }

    @Test
    void eachResultIsRecordedInEachMonthThatIsOverSinceThePlanBegan() {
        assertThat(count(MeritFigure.DUE)).isEqualTo(5);
        assertThat(count(MeritFigure.RECORDED)).isZero();
        UUID result = jdbc.sql(
                        "SELECT r.id FROM planned_result r JOIN work_plan w ON w.id = r.plan_id WHERE w.employee_id = ?")
                .param(board.complete)
                .query(UUID.class)
                .single();
        for (int month = 1; month < 12; month++) {
            board.record(result, month, false);
        }
        assertThat(count(MeritFigure.RECORDED)).isEqualTo(1);
        jdbc.sql("UPDATE work_plan SET starts_on = make_date(?, 12, 3) WHERE employee_id = ?")
                .params(YEAR, board.unlinked)
                .update();
        assertThat(count(MeritFigure.RECORDED)).isEqualTo(2);
        assertThat(numbers.of(ReportMonth.of(YEAR, 11, LocalDate.now()), board.agency)
                        .sum(board.agency)
                        .get(MeritFigure.DUE))
                .isEqualTo(4);
    }

    @Test
    void feedbackOfTheLeaderCountsAndWhereThereIsNoProgressWhatFollows() {
        say(board.complete, "LEADER", "SHOWN", false);
        say(board.unlinked, "LEADER", "NOT_SHOWN", true);
        say(board.unevidenced, "LEADER", "NOT_SHOWN", true);
        say(board.unevidenced, "LEADER", "NOT_SHOWN", false);
        say(board.head, "PEER", null, false);
        assertThat(count(MeritFigure.HEARD)).isEqualTo(3);
        assertThat(count(MeritFigure.STALLED)).isEqualTo(2);
        assertThat(count(MeritFigure.HELPED)).isEqualTo(1);
    }

    @Test
    void thePageExplainsEachFigureAndKeepsSilentAboutFeedbackToAFew() {
        say(board.unlinked, "LEADER", "NOT_SHOWN", true);
        assertThat(mvc.get()
                        .uri("/bukti-merit/" + board.agency + "?tahun=" + YEAR)
                        .with(signedIn(actor(board.agencyHead))))
                .hasStatusOk()
                .bodyText()
                .contains("56 %", "(5 dari 9)", "90 %", "80 %", "Tidak cukup data", "setiap indikator mempunyai target")
                .doesNotContain("style=\"");
        assertThat(mvc.get()
                        .uri("/bukti-merit/" + board.agency + "/unduhan.xlsx?tahun=" + YEAR)
                        .with(signedIn(actor(board.agencyHead))))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private void say(UUID person, String relation, String progress, boolean followed) {
        UUID id = jdbc.sql(
                        "INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on, core_value,"
                                + " created_at) VALUES (?, ?, ?, 'REGULAR', 'WRITTEN', make_date(?, 11, 5), 'SERVICE', now()) RETURNING id")
                .params(person, board.agencyHead, relation, YEAR)
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "INSERT INTO feedback_version (feedback_id, number, text, progress, created_at) VALUES (?, 1, 'Kata', ?, now())")
                .params(id, progress)
                .update();
        if (followed) {
            jdbc.sql("INSERT INTO feedback_follow_up (feedback_id, kind, note, decided_by, created_at)"
                            + " VALUES (?, 'COACHING', 'Dibimbing', ?, now())")
                    .params(id, board.agencyHead)
                    .update();
        }
    }

    private long count(MeritFigure figure) {
        return numbers.of(ReportMonth.of(YEAR, 12, LocalDate.now()), board.agency)
                .sum(board.agency)
                .get(figure);
    }
}
