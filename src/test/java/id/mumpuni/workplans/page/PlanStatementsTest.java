package id.mumpuni.workplans.page;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.StatementCounter;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Opening a plan takes at most six statements, whatever its state; the menu comes with the session. */
@IntegrationTest
class PlanStatementsTest {

    private static final int MOST = 6;
    private static final int MOST_TO_SAVE = 13;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StatementCounter statements;

    @Autowired
    Clock clock;

    private TestPlans plans;
    private UUID owner;
    private UUID head;
    private int year;

    @BeforeEach
    void aTeam() {
        plans = new TestPlans(jdbc);
        UUID unit = people.unit("Bidang Hitung", people.unit("Dinas Hitung"));
        head = people.head("Kepala Hitung", unit);
        owner = people.employee("Pemilik Hitung", unit);
        year = LocalDate.now(clock).getYear();
    }

    @Test
    void aPlanThatIsSetForWhoeverMayReadIt() {
        UUID plan = filled(plans.plan(owner, head, year, PlanModel.STAFF, "SET"));
        assertFew(plan, actor(owner));
        assertFew(plan, actor(head));
        assertFew(plan, actor(people.employee("Petugas", people.unit("BKPSDM")), Role.PERSONNEL_OFFICER));
    }

    @Test
    void aPlanThatWaitsForTheAppraiser() {
        UUID plan = filled(plans.plan(owner, head, year, PlanModel.STAFF, "SUBMITTED"));
        assertFew(plan, actor(owner));
        assertFew(plan, actor(head));
    }

    /** The fullest page there is: suggestions, remarks, earlier revisions, results that were taken over. */
    @Test
    void aRevisionThatWasReturnedForItsOwner() {
        UUID first = filled(plans.plan(owner, head, year, PlanModel.STAFF, "SET"));
        UUID plan = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach,
                            appraiser_id, status, submitted_at, returned_note)
                        VALUES (?, 0, ?, ?, 2, 'Tugas baru', 'STAFF', 'QUANTITATIVE', ?, 'RETURNED', now(), 'Lengkapi')
                        """).params(plan, owner, year, head).update();
        filled(plan);
        jdbc.sql("UPDATE planned_result n SET earlier_id = o.id FROM planned_result o"
                        + " WHERE n.plan_id = ? AND o.plan_id = ? AND o.ordinal = n.ordinal")
                .params(plan, first)
                .update();
        jdbc.sql("INSERT INTO plan_remark (plan_id, result_id, text, made_by, made_at)"
                        + " SELECT plan_id, id, 'Kurang jelas', ?, now() FROM planned_result WHERE plan_id = ?")
                .params(head, plan)
                .update();
        assertFew(plan, actor(owner));
    }

    @Test
    void aLeadersDraftWithManuals() {
        UUID plan = filled(plans.plan(owner, head, year, PlanModel.LEADER, "DRAFT"));
        jdbc.sql("INSERT INTO indicator_manual (indicator_id, understood) SELECT i.id, true"
                        + " FROM indicator i JOIN planned_result r ON r.id = i.result_id WHERE r.plan_id = ?")
                .param(plan)
                .update();
        assertFew(plan, actor(owner));
    }

    /** A form that leads to another page draws no menu, so it asks for none. */
    @Test
    void savingAsksForNoMenu() {
        UUID plan = filled(plans.plan(owner, head, year, PlanModel.STAFF, "DRAFT"));
        var sql = statements.during(() -> assertThat(mvc.post()
                        .uri("/skp/{id}/pendekatan", plan)
                        .with(signedIn(actor(owner)))
                        .with(csrf())
                        .session(new MockHttpSession())
                        .param("approach", "QUALITATIVE"))
                .hasRedirectedUrl("/skp/" + plan));
        assertThat(sql).noneMatch(statement -> statement.contains("FROM notification"));
    }

    @Test
    void savingALineReadsNothingThatOnlyItsFormShows() {
        UUID plan = filled(plans.plan(owner, head, year, PlanModel.STAFF, "DRAFT"));
        UUID line = jdbc.sql("SELECT id FROM planned_result WHERE plan_id = ? ORDER BY ordinal LIMIT 1")
                .param(plan)
                .query(UUID.class)
                .single();
        UUID indicator = jdbc.sql("SELECT id FROM indicator WHERE result_id = ? ORDER BY ordinal LIMIT 1")
                .param(line)
                .query(UUID.class)
                .single();
        var sql = statements.during(() -> assertThat(mvc.post()
                        .uri("/skp/{id}/hasil/{line}", plan, line)
                        .with(signedIn(actor(owner)))
                        .with(csrf())
                        .session(new MockHttpSession())
                        .param("kind", "MAIN")
                        .param("description", "Tersusunnya laporan triwulan")
                        .param("indicators[0].id", indicator.toString())
                        .param("indicators[0].aspect", "QUANTITY")
                        .param("indicators[0].description", "Jumlah laporan")
                        .param("indicators[0].target", "4 laporan"))
                .hasRedirectedUrl("/skp/" + plan));
        assertThat(sql).noneMatch(statement -> statement.contains("FROM delegation"));
        assertThat(sql).hasSizeLessThanOrEqualTo(MOST_TO_SAVE);
    }

    private UUID filled(UUID plan) {
        for (String result : new String[] {"Tersusunnya laporan", "Terlayaninya permohonan", "Terawatnya arsip"}) {
            UUID id = plans.result(plan, result);
            plans.indicator(id, "Jumlah berkas", "480 berkas");
            plans.indicator(id, "Jumlah keluhan", "0 keluhan");
        }
        return plan;
    }

    private void assertFew(UUID plan, Actor reader) {
        var session = new MockHttpSession();
        open(plan, reader, session); // the menu is counted anew twice a minute
        assertThat(statements.during(() -> open(plan, reader, session))).hasSizeLessThanOrEqualTo(MOST);
    }

    private void open(UUID plan, Actor reader, MockHttpSession session) {
        assertThat(mvc.get().uri("/skp/{id}", plan).with(signedIn(reader)).session(session))
                .hasStatusOk()
                .bodyText()
                .contains("Terlayaninya permohonan");
    }
}
