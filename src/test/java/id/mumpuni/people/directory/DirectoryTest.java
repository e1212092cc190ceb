package id.mumpuni.people.directory;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class DirectoryTest {

    @Autowired
    Directory directory;

    @Autowired
    EmployeePolicy policy;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private UUID agency;
    private UUID section;
    private UUID agencyHead;
    private UUID sectionHead;
    private UUID clerk;
    private UUID outsider;
    private String number;
    private String word;

    @BeforeEach
    void anAgencyWithASection() {
        word = "z" + UUID.randomUUID().toString().substring(0, 8);
        agency = people.unit("Dinas " + word, people.unit("Kota"));
        section = people.unit("Seksi " + word, agency);
        agencyHead = people.head("Agus " + word, agency);
        sectionHead = people.head("Budi " + word, section);
        clerk = people.employee("Sari " + word, section);
        outsider = people.employee("Orang Lain", people.unit("Dinas Lain"));
        number = jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(clerk)
                .query(String.class)
                .single();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyoneFindsNamePostAndUnit() {
        DirectoryRow row = find("sari " + word, actor(outsider));
        assertThat(row.fullName()).isEqualTo("Sari " + word);
        assertThat(row.position()).isEqualTo("Penelaah");
        assertThat(row.unit()).isEqualTo("Seksi " + word);
        assertThat(row.otherAgency()).isEqualTo("Dinas " + word);
    }

    @Test
    void theListIdentifiesExactlyWhomThePermissionsAllow() {
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'x', '[2020-01-01,)')")
                .params(sectionHead, outsider)
                .update();
        for (Actor actor : List.of(
                actor(clerk),
                actor(sectionHead),
                actor(agencyHead),
                actor(outsider),
                actor(UUID.randomUUID()),
                actor(outsider, Role.ADMINISTRATOR),
                actor(outsider, Role.AUDITOR),
                actor(outsider, Role.PERSONNEL_OFFICER),
                officerOf(outsider, section),
                officerOf(outsider, agency),
                officerOf(outsider, people.unit("Lain")))) {
            TestPeople.signIn(actor);
            for (DirectoryRow row : list(word, actor)) {
                assertThat(row.number() != null)
                        .as("%s sees %s", actor, row.fullName())
                        .isEqualTo(policy.on(row.id()).mayViewDetails());
                assertThat(row.rank() != null).isEqualTo(row.number() != null);
            }
        }
    }

    @Test
    void aNumberFindsAPersonOnlyForThoseWhoMaySeeIt() {
        String spaced = number.substring(0, 8) + " " + number.substring(8, 14) + " " + number.substring(14);
        for (String typed : List.of(number, spaced)) {
            assertThat(list(typed, actor(outsider))).isEmpty();
            assertThat(list(typed, actor(outsider, Role.ADMINISTRATOR))).isEmpty();
            assertThat(list(typed, actor(clerk))).hasSize(1);
            assertThat(list(typed, actor(sectionHead))).hasSize(1);
            assertThat(list(typed, officerOf(outsider, agency))).hasSize(1);
            assertThat(list(typed, actor(outsider, Role.PERSONNEL_OFFICER))).hasSize(1);
        }
    }

    @Test
    void neitherOrderNorRankFilterTellsAStrangerMore() {
        var byRank = new DirectoryFilter(new ListQuery(word, "-number", 0), null, null, null, null, "I/a", false);
        assertThat(directory.page(byRank, actor(outsider)).rows())
                .extracting(DirectoryRow::fullName)
                .containsExactly("Agus " + word, "Budi " + word, "Sari " + word);
        assertThat(directory.page(byRank, actor(outsider, Role.AUDITOR)).rows()).isEmpty();
    }

    @Test
    void theFilterOfAUnitHoldsItsSubtree() {
        var below = new DirectoryFilter(new ListQuery(null, null, 0), agency, null, null, null, null, true);
        assertThat(directory.page(below, actor(outsider)).rows())
                .extracting(DirectoryRow::id)
                .containsExactly(agencyHead, sectionHead);
    }

    @Test
    void theEntryFollowsEveryChange() {
        jdbc.sql("UPDATE work_unit SET name = 'Dinas Ganti " + word + "' WHERE id = ?")
                .param(agency)
                .update();
        assertThat(find("sari " + word, actor(outsider)).agency()).isEqualTo("Dinas Ganti " + word);
        jdbc.sql("UPDATE employee SET name = 'Sri " + word + "' WHERE id = ?")
                .param(clerk)
                .update();
        assertThat(find("sri " + word, actor(outsider)).id()).isEqualTo(clerk);
        jdbc.sql("DELETE FROM placement WHERE employee_id = ?").param(clerk).update();
        assertThat(find("sri " + word, actor(outsider)).unit()).isNull();
        jdbc.sql("UPDATE employee SET left_on = '2021-01-01' WHERE id = ?")
                .param(clerk)
                .update();
        assertThat(list("sri " + word, actor(outsider))).isEmpty();
    }

    private DirectoryRow find(String q, Actor actor) {
        List<DirectoryRow> rows = list(q, actor);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<DirectoryRow> list(String q, Actor actor) {
        return directory
                .page(new DirectoryFilter(new ListQuery(q, null, 0), null, null, null, null, null, false), actor)
                .rows();
    }
}
