package id.mumpuni.people.gaps;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class GapsTest {

    @Autowired
    Gaps gaps;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UUID agency;
    private UUID section;
    private UUID agencyHead;
    private UUID sectionHead;
    private UUID clerk;
    private Actor officer;

    @BeforeEach
    void anAgencyWithASection() {
        agency = people.unit("Dinas");
        section = people.unit("Seksi", agency);
        agencyHead = people.head("Kepala Dinas", agency);
        sectionHead = people.head("Kepala Seksi", section);
        clerk = people.employee("Pelaksana", section);
        officer = officerOf(people.employee("Pengelola", agency), agency);
    }

    @Test
    void aLoopOfThreeIsFoundOnceWithAllItsPeople() {
        override(agencyHead, clerk);
        assertThat(of(Gaps.Kind.LOOP)).singleElement().satisfies(row -> {
            assertThat(List.of(agencyHead, sectionHead, clerk)).contains(row.subject());
            assertThat(row.other()).contains("Kepala Dinas", "Kepala Seksi", "Pelaksana");
            assertThat(row.other().split(" → ")).hasSize(4);
        });
    }

    @Test
    void aLoopOfTwoIsFoundOnce() {
        override(agencyHead, sectionHead);
        assertThat(of(Gaps.Kind.LOOP))
                .singleElement()
                .satisfies(row -> assertThat(row.other()).doesNotContain("Pelaksana"));
    }

    @Test
    void aStandInFarAboveMakesALoopWithoutAnyException() {
        jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', 'FULL', 'SP', daterange(?, ?))")
                .params(agency, clerk, today().minusDays(1), today().plusDays(9))
                .update();
        assertThat(of(Gaps.Kind.LOOP)).hasSize(1);
    }

    @Test
    void aWholeLineHasNoLoop() {
        assertThat(of(Gaps.Kind.LOOP)).isEmpty();
    }

    @Test
    void anExceptionWhoseAppraiserMovedIsOutdated() {
        override(clerk, agencyHead);
        assertThat(of(Gaps.Kind.STALE_OVERRIDE)).isEmpty();
        UUID other = people.unit("Dinas Lain");
        jdbc.sql("UPDATE placement SET valid = daterange(lower(valid), ?) WHERE employee_id = ?")
                .params(today().minusDays(5), agencyHead)
                .update();
        assertThat(of(Gaps.Kind.STALE_OVERRIDE)).extracting(Gaps.Row::subject).containsExactly(clerk);
        jdbc.sql(
                        "INSERT INTO placement (employee_id, unit_id, position_id, valid)"
                                + " SELECT employee_id, ?, position_id, daterange(?, NULL) FROM placement WHERE employee_id = ?")
                .params(other, today().minusDays(5), agencyHead)
                .update();
        assertThat(of(Gaps.Kind.STALE_OVERRIDE)).extracting(Gaps.Row::subject).containsExactly(clerk);
    }

    @Test
    void peopleWithoutNipWhoOnlyHaveAnAccountNeedNoPost() {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO employee (id, kind, name) VALUES (?, 'NON_ASN', 'Administrator Sistem')")
                .param(id)
                .update();
        jdbc.sql("UPDATE placement SET valid = daterange(lower(valid), ?) WHERE employee_id = ?")
                .params(today(), clerk)
                .update();
        var everyone = gaps.visibleTo(actor(officer.employeeId(), Role.PERSONNEL_OFFICER), today());
        assertThat(everyone.get(Gaps.Kind.NO_POST))
                .extracting(Gaps.Row::subject)
                .contains(clerk)
                .doesNotContain(id);
    }

    private List<Gaps.Row> of(Gaps.Kind kind) {
        return gaps.visibleTo(officer, today()).getOrDefault(kind, List.of());
    }

    private void override(UUID employee, UUID appraiser) {
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Tim', daterange(?, NULL))")
                .params(employee, appraiser, today().minusDays(10))
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
