package id.mumpuni.people.delegation;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class DelegationTest {

    @Autowired
    DelegationList list;

    @Autowired
    DelegationPolicy policy;

    @Autowired
    EndDelegation endDelegation;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private UUID agency;
    private UUID section;
    private UUID deputy;
    private UUID stranger;

    @BeforeEach
    void aSection() {
        agency = people.unit("Dinas");
        section = people.unit("Seksi", agency);
        deputy = people.employee("Sekretaris", section);
        stranger = people.employee("Orang Lain", people.unit("Lain"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theListShowsWhatTheReaderMaySee() {
        UUID id = delegation(today().minusDays(3), today().plusDays(3));
        for (Actor actor : List.of(
                officerOf(stranger, agency),
                officerOf(stranger, section),
                officerOf(stranger, people.unit("Lain")),
                actor(stranger, Role.PERSONNEL_OFFICER),
                actor(stranger, Role.AUDITOR))) {
            signIn(actor);
            assertThat(listed(actor, id)).isEqualTo(policy.on(id).mayViewDelegations());
        }
    }

    @Test
    void todayIsTheLastDayOfOneThatIsEnded() {
        UUID id = delegation(today().minusDays(3), today().plusDays(3));
        signIn(officerOf(stranger, agency));
        endDelegation.end(id);
        assertThat(row(id).until()).isEqualTo(today());
        assertThat(events.stream(ReportingLineChanged.class)).isNotEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> endDelegation.end(id));
    }

    @Test
    void oneThatHasNotBegunIsTakenBack() {
        UUID id = delegation(today().plusDays(3), today().plusDays(9));
        assertThat(row(id).state(today())).isEqualTo(DelegationList.State.COMING);
        signIn(officerOf(stranger, agency));
        endDelegation.end(id);
        assertThat(listed(officerOf(stranger, agency), id)).isFalse();
    }

    private boolean listed(Actor actor, UUID id) {
        return list.visibleTo(actor, new ListQuery("SP-" + section, null, 0), today()).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private DelegationList.Row row(UUID id) {
        return list.visibleTo(officerOf(stranger, section), new ListQuery(null, null, 0), today()).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID delegation(LocalDate from, LocalDate until) {
        return jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', 'FULL', ?, daterange(?, ?, '[]')) RETURNING id")
                .params(section, deputy, "SP-" + section, from, until)
                .query(UUID.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
