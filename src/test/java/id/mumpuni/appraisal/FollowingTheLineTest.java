package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.people.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is still open follows who appraises whom; what is signed or set stays. */
@IntegrationTest
class FollowingTheLineTest {

    private static final String APPRAISAL = """
            INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, plan_id, status,
                submitted_at, work_result, behaviour, rating, signed_by, signed_at, signed_as)
            SELECT :id, 0, :period, :employee, :appraiser, :reviewer, :unit, :plan, s.status,
                CASE WHEN s.status <> 'OPEN' THEN now() END, s.level, s.level, CASE WHEN s.level IS NOT NULL THEN 'GOOD' END,
                CASE WHEN s.level IS NOT NULL THEN :appraiser::uuid END, CASE WHEN s.level IS NOT NULL THEN now() END,
                CASE WHEN s.level IS NOT NULL THEN 'APPRAISER' END
            FROM (SELECT :status AS status, CASE WHEN :status = 'SIGNED' THEN 'MEETS' END AS level) s
            """;

    private static final String PLAN = """
            INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status, submitted_at,
                set_by, set_at)
            SELECT :id, 0, :employee, :year, 'STAFF', 'QUANTITATIVE', :appraiser, :status,
                CASE WHEN :status <> 'DRAFT' THEN now() END, CASE WHEN :status = 'SET' THEN :appraiser::uuid END,
                CASE WHEN :status = 'SET' THEN now() END
            """;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private UUID agency;
    private UUID section;
    private UUID agencyHead;
    private UUID sectionHead;
    private UUID clerk;
    private UUID setPlan;
    private UUID period;
    private UUID open;
    private Actor bkd;

    @BeforeEach
    void anOpenAppraisal() {
        agency = people.unit("Dinas");
        section = people.unit("Seksi", agency);
        agencyHead = people.head("Kepala Dinas", agency);
        sectionHead = people.head("Kepala Seksi", section);
        clerk = people.employee("Pelaksana", section);
        bkd = actor(people.employee("Petugas BKD", agency), Role.PERSONNEL_OFFICER);
        setPlan = plan("SET", today().getYear() - 1, sectionHead);
        period = period(today().minusDays(60), today().plusDays(30), "OPEN");
        open = appraisal(period, "OPEN", sectionHead, agencyHead);
    }

    @Test
    void appraiserReviewerAndUnitFollowAPersonWhoMoves() {
        UUID other = people.unit("Seksi Lain", agency);
        UUID otherHead = people.head("Kepala Seksi Lain", other);
        jdbc.sql("UPDATE placement SET unit_id = ? WHERE employee_id = ?")
                .params(other, clerk)
                .update();
        changed();
        assertThat(row(open))
                .containsEntry("appraiser_id", otherHead)
                .containsEntry("reviewer_id", agencyHead)
                .containsEntry("unit_id", other)
                .containsEntry("version", 1);
    }

    @Test
    void anAppraisalWithoutAppraiserGetsTheHeadWhoIsNamedLater() {
        unplace(sectionHead);
        unplace(agencyHead);
        changed();
        assertThat(row(open)).containsEntry("appraiser_id", null).containsEntry("reviewer_id", null);
        jdbc.sql("UPDATE placement SET head = true, head_basis = 'CONFIRMED' WHERE employee_id = ?")
                .param(bkd.employeeId())
                .update();
        changed();
        assertThat(row(open)).containsEntry("appraiser_id", bkd.employeeId()).containsEntry("reviewer_id", null);
    }

    @Test
    void anotherReviewerAloneIsNoConflictForWhoeverRatesMeanwhile() {
        unplace(agencyHead);
        changed();
        assertThat(row(open))
                .containsEntry("appraiser_id", sectionHead)
                .containsEntry("reviewer_id", null)
                .containsEntry("version", 0);
    }

    @Test
    void nothingIsWrittenWhereNothingDiffers() {
        changed();
        long before = entries();
        changed();
        assertThat(entries()).isEqualTo(before);
        assertThat(row(open)).containsEntry("version", 0);
    }

    @Test
    void whatIsSignedOrSetOrInAClosedPeriodStays() {
        UUID signed =
                appraisal(period(today().minusDays(200), today().minusDays(100), "OPEN"), "SIGNED", sectionHead, null);
        UUID closed =
                appraisal(period(today().minusDays(400), today().minusDays(300), "CLOSED"), "OPEN", sectionHead, null);
        unplace(sectionHead);
        changed();
        assertThat(row(open)).containsEntry("appraiser_id", agencyHead);
        assertThat(row(signed)).containsEntry("appraiser_id", sectionHead).containsEntry("reviewer_id", null);
        assertThat(row(closed)).containsEntry("appraiser_id", sectionHead);
        assertThat(planRow(setPlan)).containsEntry("appraiser_id", sectionHead);
    }

    @Test
    void aPeriodThatIsStillToBeginHasTheLineOfItsFirstDay() {
        LocalDate first = today().plusDays(100);
        UUID later = appraisal(period(first, first.plusDays(80), "OPEN"), "OPEN", sectionHead, agencyHead);
        override(first.minusDays(5), null);
        changed();
        assertThat(row(open)).containsEntry("appraiser_id", sectionHead);
        assertThat(row(later)).containsEntry("appraiser_id", bkd.employeeId());
    }

    @Test
    void aStandInReachesOpenAppraisalsAndHandedInPlansThroughThePage() {
        UUID plan = plan("SUBMITTED", today().getYear(), sectionHead);
        UUID deputy = people.employee("Sekretaris", section);
        assertThat(mvc.post()
                        .uri("/unit/" + section + "/delegasi")
                        .param("employee", deputy.toString())
                        .param("kind", "DAILY")
                        .param("scope", "FULL")
                        .param("decree", "SP 1/2026")
                        .param("from", today().toString())
                        .param("until", today().plusDays(9).toString())
                        .with(signedIn(bkd))
                        .with(csrf()))
                .hasRedirectedUrl("/delegasi");
        assertThat(row(open)).containsEntry("appraiser_id", deputy).containsEntry("acting", "DAILY");
        assertThat(planRow(plan)).containsEntry("appraiser_id", deputy).containsEntry("status", "SUBMITTED");
    }

    @Test
    void anExceptionForALaterDayChangesNothingToday() {
        assertThat(exception(today().plusDays(20))).hasRedirectedUrl("/pegawai/" + clerk);
        assertThat(row(open)).containsEntry("appraiser_id", sectionHead);
        assertThat(exception(today())).hasRedirectedUrl("/pegawai/" + clerk);
        assertThat(row(open)).containsEntry("appraiser_id", bkd.employeeId()).containsEntry("reviewer_id", agencyHead);
    }

    @Test
    void theEndOfAnExceptionThatLeavesNobodyIsNoError() {
        unplace(sectionHead);
        unplace(agencyHead);
        exception(today());
        assertThat(mvc.post()
                        .uri("/pegawai/" + clerk + "/penilai/akhir")
                        .with(signedIn(bkd))
                        .with(csrf()))
                .hasRedirectedUrl("/pegawai/" + clerk);
        assertThat(row(open)).containsEntry("appraiser_id", null).containsEntry("reviewer_id", null);
    }

    @Test
    void aPlanThatNobodyCanDecideAnyMoreIsThePersonsAgain() {
        UUID plan = plan("SUBMITTED", today().getYear(), sectionHead);
        unplace(sectionHead);
        unplace(agencyHead);
        changed();
        assertThat(planRow(plan)).containsEntry("appraiser_id", null).containsEntry("status", "DRAFT");
    }

    private MvcTestResult exception(LocalDate from) {
        return mvc.post()
                .uri("/pegawai/" + clerk + "/penilai")
                .param("appraiser", bkd.employeeId().toString())
                .param("reason", "Tim khusus")
                .param("from", from.toString())
                .with(signedIn(bkd))
                .with(csrf())
                .exchange();
    }

    private void changed() {
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportingLineChanged()));
    }

    private void override(LocalDate from, LocalDate until) {
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Tim', daterange(?, ?))")
                .params(clerk, bkd.employeeId(), from, until)
                .update();
    }

    private void unplace(UUID employee) {
        jdbc.sql("UPDATE placement SET valid = daterange(lower(valid), ?) WHERE employee_id = ?")
                .params(today(), employee)
                .update();
    }

    private UUID period(LocalDate starts, LocalDate ends, String status) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due,"
                        + " rating_due, status, opened_by, opened_at)"
                        + " VALUES (?, 0, 'Uji', 'QUARTERLY', ?, ?, ?, ?, ?, ?, ?, ?, now())")
                .params(id, agency, starts, ends, ends, ends, ends, status, bkd.employeeId())
                .update();
        return id;
    }

    private UUID appraisal(UUID inPeriod, String status, UUID appraiser, UUID reviewer) {
        UUID id = UUID.randomUUID();
        jdbc.sql(APPRAISAL)
                .param("id", id)
                .param("period", inPeriod)
                .param("employee", clerk)
                .param("appraiser", appraiser)
                .param("reviewer", reviewer)
                .param("unit", section)
                .param("plan", setPlan)
                .param("status", status)
                .update();
        return id;
    }

    private UUID plan(String status, int year, UUID appraiser) {
        UUID id = UUID.randomUUID();
        jdbc.sql(PLAN)
                .param("id", id)
                .param("employee", clerk)
                .param("year", year)
                .param("appraiser", appraiser)
                .param("status", status)
                .update();
        return id;
    }

    private Map<String, Object> row(UUID id) {
        return jdbc.sql("SELECT * FROM appraisal WHERE id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private Map<String, Object> planRow(UUID id) {
        return jdbc.sql("SELECT * FROM work_plan WHERE id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private long entries() {
        return jdbc.sql(
                        "SELECT count(*) FROM audit_entry WHERE table_name IN ('appraisal', 'work_plan', 'appraiser_override')")
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
