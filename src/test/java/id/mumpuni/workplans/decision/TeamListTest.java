package id.mumpuni.workplans.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.workplans.access.PlanPermissions;
import id.mumpuni.workplans.access.PlanPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of the team is SQL, the rights are {@link PlanPermissions}: here they are held together. */
@IntegrationTest
class TeamListTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TeamPages pages;

    @Autowired
    PlanPolicy policy;

    private UUID head;
    private UUID formerHead;
    private UUID clerk;
    private UUID moved;
    private UUID stranger;

    @BeforeEach
    void aTeamWithAPast() {
        UUID section = people.unit("Bidang Daftar");
        UUID elsewhere = people.unit("Bidang Lain");
        head = people.head("Kepala Sekarang", section);
        formerHead = people.head("Kepala Lain", elsewhere);
        clerk = people.employee("Pelaksana", section);
        moved = people.employee("Pindahan", elsewhere);
        stranger = people.employee("Orang Lain", elsewhere);
    }

    @Test
    void everyLinkOfTheListMayBeOpenedAndOnlyWhatWaitsForThePersonIsToBeDecided() {
        plan(clerk, head, YEAR, 1, "SET");
        plan(clerk, formerHead, YEAR, 2, "SUBMITTED");
        plan(moved, head, YEAR, 1, "SET");
        plan(moved, formerHead, YEAR, 2, "DRAFT");
        plan(moved, head, YEAR - 1, 1, "SUBMITTED");
        plan(stranger, formerHead, YEAR, 1, "SUBMITTED");
        plan(moved, head, YEAR - 2, 1, "SET");
        plan(clerk, head, YEAR - 2, 1, "SET");
        for (UUID appraiser : List.of(head, formerHead)) {
            for (int year : List.of(YEAR - 2, YEAR - 1, YEAR, YEAR + 1)) {
                agrees(appraiser, year);
            }
        }
    }

    @Test
    void peopleWithoutAPlanAreNamedWithoutALink() {
        assertThat(pages.team(head, YEAR)).singleElement().satisfies(member -> {
            assertThat(member.planId()).isNull();
            assertThat(member.decides()).isFalse();
        });
    }

    private void agrees(UUID appraiser, int year) {
        Actor actor = TestPeople.actor(appraiser);
        List<TeamPages.Member> team = pages.team(appraiser, year);
        for (TeamPages.Member member : team) {
            if (member.planId() != null) {
                PlanPermissions may = policy.on(member.planId(), actor);
                assertThat(may.mayView()).as("%s in %s", member, year).isTrue();
                assertThat(member.decides()).as("%s in %s", member, year).isEqualTo(may.mayDecide());
            }
        }
        assertThat(team.stream().filter(TeamPages.Member::decides).map(TeamPages.Member::planId))
                .as("what waits for %s", appraiser)
                .containsExactlyInAnyOrderElementsOf(everyPlan().stream()
                        .filter(id -> policy.on(id, actor).mayDecide())
                        .toList());
    }

    private List<UUID> everyPlan() {
        return jdbc.sql("SELECT id FROM work_plan WHERE employee_id IN (?, ?, ?)")
                .params(clerk, moved, stranger)
                .query(UUID.class)
                .list();
    }

    private void plan(UUID employee, UUID appraiser, int year, int revision, String status) {
        jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach,
                            appraiser_id, status, submitted_at, set_by, set_at)
                        SELECT uuidv7(), 0, ?, ?, r, CASE WHEN r > 1 THEN 'Tugas baru' END, 'STAFF', 'QUANTITATIVE', a, s,
                            CASE WHEN s <> 'DRAFT' THEN now() END, CASE WHEN s = 'SET' THEN a END,
                            CASE WHEN s = 'SET' THEN now() END
                        FROM (SELECT ?::int AS r, ?::uuid AS a, ?::text AS s) given
                        """).params(employee, year, revision, appraiser, status).update();
    }
}
