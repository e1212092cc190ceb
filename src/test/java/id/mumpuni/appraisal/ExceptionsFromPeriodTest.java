package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Leave, suspension, death, retirement, the end of a contract and a move in the middle of a period. */
@IntegrationTest
class ExceptionsFromPeriodTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transaction;

    private TestAppraisals one;
    private Actor officer;

    @BeforeEach
    void aQuarterThatRuns() {
        one = new TestAppraisals(people, jdbc);
        officer =
                actor(people.employee("Petugas Pengecualian", people.unit("BKD Pengecualian")), Role.PERSONNEL_OFFICER);
        clock.moveTo(LocalDate.of(2026, 10, 5));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PERMANENT, RETIRED, -, RETIRED",
                "PERMANENT, DIED, -, DIED",
                "PERMANENT, MOVED_OUT, -, MOVED",
                "PERMANENT, -, -, RETIRED",
                "CONTRACT, -, -, CONTRACT_ENDED",
                "PERMANENT, IN_SERVICE, UNPAID_LEAVE, LEAVE",
                "PERMANENT, IN_SERVICE, SUSPENDED, SUSPENDED",
                "PERMANENT, IN_SERVICE, PRE_RETIREMENT, RETIRED",
                "PERMANENT, IN_SERVICE, STATE_OFFICIAL, OTHER",
                "PERMANENT, IN_SERVICE, -, -"
            })
    void theKindIsProposedFromWhatIsOnRecord(String kind, String left, String exemption, String proposed) {
        one.run("UPDATE employee SET kind = ? WHERE id = ?", kind, one.clerk);
        if (!"IN_SERVICE".equals(left)) {
            one.run("UPDATE employee SET left_on = '2026-09-01' WHERE id = ?", one.clerk);
            if (left != null) {
                one.run("UPDATE employee SET left_because = ? WHERE id = ?", left, one.clerk);
            }
        }
        if (exemption != null) {
            one.run(
                    "INSERT INTO plan_exemption (employee_id, reason, valid, decree, decided_by, decided_at)"
                            + " VALUES (?, ?, daterange('2026-08-01', NULL), 'SK 9/2026', ?, now())",
                    one.clerk,
                    exemption,
                    officer.employeeId());
        }
        assertThat(jdbc.sql("SELECT taken_out_suggestion(?, '2026-10-05')")
                        .param(one.appraisal)
                        .query((row, n) -> new String[] {row.getString(1)})
                        .single()[0])
                .isEqualTo(proposed);
        if (proposed != null) {
            assertThat(mvc.get().uri(page()).with(signedIn(officer)))
                    .bodyText()
                    .contains("value=\"" + proposed + "\" selected");
        }
    }

    @Test
    void whoMovedWithinThePeriodIsProposedAsMoved() {
        one.run("UPDATE placement SET valid = daterange('2026-08-01', NULL) WHERE employee_id = ?", one.clerk);
        one.run(
                "INSERT INTO placement (employee_id, unit_id, position_id, head, valid) SELECT employee_id, ?, position_id, false,"
                        + " daterange('2026-01-01', '2026-08-01') FROM placement WHERE employee_id = ?",
                one.agency,
                one.clerk);
        assertThat(jdbc.sql("SELECT taken_out_suggestion(?, '2026-10-05')")
                        .param(one.appraisal)
                        .query(String.class)
                        .single())
                .isEqualTo("MOVED");
    }

    @Test
    void theDeadAreTakenOutAndToldNothingAndTheirDeathIsToBeRecorded() {
        assertThat(mvc.post()
                        .uri(page())
                        .param("jenis", "DIED")
                        .param("alasan", "Akta kematian 3/2026")
                        .with(signedIn(officer))
                        .with(csrf()))
                .flash()
                .containsEntry("notice", "board.take-out.done");
        assertThat(one.text("taken_out_kind")).isEqualTo("DIED");
        assertThat(mvc.get().uri(page()).with(signedIn(officer)))
                .bodyText()
                .contains("Meninggal dunia", "Akta kematian 3/2026", "Tanggal berhentinya belum dicatat");
        mvc.post()
                .uri("/pegawai/" + one.clerk + "/berhenti")
                .param("on", "2026-10-03")
                .param("because", "DIED")
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
        assertThat(mvc.get().uri(page()).with(signedIn(officer)))
                .bodyText()
                .doesNotContain("Tanggal berhentinya belum dicatat");
        transaction.executeWithoutResult(
                status -> notifications.send(new Notification(one.clerk, "result.told", List.of("Uji"), "/hasil")));
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ?")
                        .param(one.clerk)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aSignedResultOfTheDeadStaysAndNoClockRunsForThem() {
        one.signed("APPRAISER", LocalDate.of(2026, 10, 2));
        one.run("UPDATE employee SET left_on = '2026-10-03', left_because = 'DIED' WHERE id = ?", one.clerk);
        assertThat(mvc.get()
                        .uri("/papan-evaluasi/" + one.text("unit_id") + "/pegawai?periode=" + one.period)
                        .with(signedIn(officer)))
                .bodyText()
                .contains("Pelaksana Tenggat")
                .doesNotContain("class=\"due");
        assertThat(one.text("status")).isEqualTo("SIGNED");
        assertThat(mvc.post()
                        .uri(page())
                        .param("jenis", "DIED")
                        .param("alasan", "Akta")
                        .with(signedIn(officer))
                        .with(csrf()))
                .as("what is signed stays")
                .flash()
                .containsEntry("problem", "appraisal.already-signed");
    }

    @Test
    void aPppkWhoseContractEndsLateInThePeriodIsAppraisedLikeAnyOtherLeaver() {
        one.run("UPDATE employee SET kind = 'CONTRACT', left_on = '2026-09-25' WHERE id = ?", one.clerk);
        one.judged();
        sign();
        assertThat(one.text("status")).isEqualTo("SIGNED");
    }

    @Test
    void aPppkWhoseContractEndsEarlyInThePeriodIsForBkdToTakeOut() {
        one.run("UPDATE employee SET kind = 'CONTRACT', left_on = '2026-07-20' WHERE id = ?", one.clerk);
        one.judged();
        sign();
        assertThat(one.text("status")).isEqualTo("OPEN");
    }

    @Test
    void aPppkInServiceGoesTheWholeWayFromSelfAssessmentToTheOwnSignature() {
        one.run("UPDATE employee SET kind = 'CONTRACT' WHERE id = ?", one.clerk);
        new TestPeriods(jdbc).handIn(one.appraisal);
        one.judged();
        sign();
        assertThat(one.text("status")).isEqualTo("SIGNED");
        Actor clerk = actor(one.clerk);
        assertThat(mvc.get().uri("/hasil/" + one.appraisal).with(signedIn(clerk)))
                .hasStatusOk();
        mvc.post()
                .uri("/hasil/" + one.appraisal + "/penerimaan")
                .with(signedIn(clerk))
                .with(csrf())
                .exchange();
        assertThat(one.text("status")).isEqualTo("ACKNOWLEDGED");
        assertThat(one.text("received_on")).isEqualTo("2026-10-05");
        assertThat(mvc.get().uri("/hasil/" + one.appraisal + "/dokumen.pdf").with(signedIn(clerk)))
                .hasStatusOk();
    }

    private void sign() {
        mvc.post()
                .uri("/penilaian-bawahan/tanda-tangan")
                .param("periode", one.period.toString())
                .param("orang", one.appraisal.toString())
                .param("v." + one.appraisal, one.text("version"))
                .with(signedIn(actor(one.sectionHead)))
                .with(csrf())
                .exchange();
    }

    private String page() {
        return "/papan/pegawai/" + one.appraisal + "/pengecualian";
    }
}
