package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.people.ReportingLineChanged;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The regulation's own example (Lampiran IV, II.A.14): Purnama moves on 25 August, or on 25 September, in the window. */
@IntegrationTest
class MovingAppraiserTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 25);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 25);

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester mvc;

    private TestAppraisals one;
    private UUID purnama;
    private UUID successor;
    private UUID elsewhere;

    @BeforeEach
    void purnamaLeadsTheSection() {
        one = new TestAppraisals(people, jdbc);
        purnama = one.sectionHead;
        successor = people.employee("Pengganti Purnama", one.agency);
        elsewhere = people.unit("Unit X");
        people.head("Kepala Unit X", elsewhere);
        jdbc.sql("UPDATE placement SET valid = daterange('2026-01-01', NULL) WHERE employee_id = ANY(?)")
                .param(new UUID[] {purnama, one.agencyHead, one.clerk, successor})
                .update();
    }

    @Test
    void whoMovesBeforeTheEvaluationDoesNotAppraise() {
        move(AUGUST);
        follow(LocalDate.of(2026, 10, 12));
        assertThat(one.text("appraiser_id")).isEqualTo(successor.toString());
        assertThat(one.text("reviewer_id")).isEqualTo(one.agencyHead.toString());
    }

    @Test
    void whoMovesInTheWindowAppraises() {
        move(SEPTEMBER);
        follow(LocalDate.of(2026, 10, 12));
        assertThat(one.text("appraiser_id")).isEqualTo(purnama.toString());
        assertThat(one.text("reviewer_id")).as("of the old unit").isEqualTo(one.agencyHead.toString());
        assertThat(one.text("led_unit_id")).isEqualTo(one.section.toString());
    }

    @Test
    void anEmployeeWhoMovesInTheWindowHasTheNewAppraiser() {
        UUID other = people.unit("Bidang Lain", one.agency);
        UUID otherHead = people.head("Kepala Bidang Lain", other);
        jdbc.sql("UPDATE placement SET valid = daterange('2026-01-01', NULL) WHERE employee_id = ?")
                .param(otherHead)
                .update();
        place(one.clerk, other, SEPTEMBER, false);
        move(SEPTEMBER);
        follow(LocalDate.of(2026, 10, 12));
        assertThat(one.text("appraiser_id")).isEqualTo(otherHead.toString());
    }

    @Test
    void anExceptionAndTheEndOfServiceGoBeforeTheOldLine() {
        move(SEPTEMBER);
        UUID named = people.employee("Yang Ditunjuk", one.agency);
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Tim', daterange('2026-10-01', '2026-10-13'))")
                .params(one.clerk, named)
                .update();
        follow(LocalDate.of(2026, 10, 12));
        assertThat(one.text("appraiser_id")).isEqualTo(named.toString());
        follow(LocalDate.of(2026, 10, 13));
        assertThat(one.text("appraiser_id")).isEqualTo(purnama.toString());
        jdbc.sql("UPDATE employee SET left_on = '2026-10-14' WHERE id = ?")
                .param(purnama)
                .update();
        follow(LocalDate.of(2026, 10, 14));
        assertThat(one.text("appraiser_id")).isEqualTo(successor.toString());
    }

    @Test
    void aStandInWhileTheAppraiserIsAwayAppraisesAndOneAfterTheMoveDoesNot() {
        UUID deputy = people.employee("Plh Bidang", one.section);
        jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'DAILY', 'FULL', 'SP 1', daterange('2026-09-22', '2026-10-20'))")
                .params(one.section, deputy)
                .update();
        follow(LocalDate.of(2026, 9, 24));
        assertThat(one.text("appraiser_id")).isEqualTo(deputy.toString());
        move(SEPTEMBER);
        follow(LocalDate.of(2026, 10, 12));
        assertThat(one.text("appraiser_id")).isEqualTo(purnama.toString());
    }

    @Test
    void whoIsPromotedToTheSuperiorsPostKeepsItAndIsNotTheirOwnSuperior() {
        UUID city = people.unit("Kota Atasan");
        UUID mayor = people.official("Wali Kota Atasan", city);
        jdbc.sql("UPDATE placement SET valid = daterange('2026-01-01', NULL) WHERE employee_id = ?")
                .param(mayor)
                .update();
        jdbc.sql("UPDATE work_unit SET parent_id = ? WHERE id = ?")
                .params(city, one.agency)
                .update();
        jdbc.sql("UPDATE placement SET valid = daterange('2026-01-01', ?) WHERE employee_id = ?")
                .params(SEPTEMBER, one.agencyHead)
                .update();
        place(purnama, one.agency, SEPTEMBER, true);
        follow(LocalDate.of(2026, 10, 12));
        assertThat(one.text("appraiser_id")).isEqualTo(purnama.toString());
        assertThat(one.text("reviewer_id")).isEqualTo(mayor.toString());
    }

    @Test
    void theFirstRequestOfADayFindsTheLineOfThatDayWithoutAnyJob() {
        clock.moveTo(LocalDate.of(2026, 8, 24));
        mvc.get().uri("/masuk").exchange();
        move(AUGUST);
        assertThat(one.text("appraiser_id")).isEqualTo(purnama.toString());
        clock.moveTo(AUGUST);
        jdbc.sql("DELETE FROM line_followed WHERE day = ?").param(AUGUST).update();
        assertThat(mvc.get().uri("/penilaian-bawahan/" + one.appraisal).with(signedIn(actor(purnama))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/penilaian-bawahan/" + one.appraisal).with(signedIn(actor(successor))))
                .hasStatusOk();
    }

    private void move(LocalDate day) {
        place(purnama, elsewhere, day, false);
        place(successor, one.section, day, true);
    }

    private void place(UUID person, UUID unit, LocalDate from, boolean head) {
        jdbc.sql("UPDATE placement SET valid = daterange('2026-01-01', ?) WHERE employee_id = ?")
                .params(from, person)
                .update();
        jdbc.sql(
                        "INSERT INTO placement (employee_id, unit_id, position_id, head, head_basis, valid)"
                                + " SELECT employee_id, ?, position_id, ?, ?, daterange(?, NULL) FROM placement WHERE employee_id = ? LIMIT 1")
                .params(unit, head, head ? "CONFIRMED" : null, from, person)
                .update();
    }

    private void follow(LocalDate day) {
        clock.moveTo(day);
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportingLineChanged()));
    }
}
