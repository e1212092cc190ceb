package id.mumpuni.people.appraiser;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.EmployeePolicy;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class AppraiserDisputeTest {

    @Autowired
    ReportAppraiser reportAppraiser;

    @Autowired
    SettleDispute settleDispute;

    @Autowired
    SetAppraiser setAppraiser;

    @Autowired
    DisputeList list;

    @Autowired
    DisputePolicy policy;

    @Autowired
    EmployeePolicy employees;

    @Autowired
    Overrides overrides;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private UUID agency;
    private UUID agencyHead;
    private UUID sectionHead;
    private UUID clerk;
    private UUID officer;

    @BeforeEach
    void aSection() {
        agency = people.unit("Dinas");
        UUID section = people.unit("Seksi", agency);
        agencyHead = people.head("Kepala Dinas", agency);
        sectionHead = people.head("Kepala Seksi", section);
        clerk = people.employee("Pelaksana", section);
        officer = people.employee("Pengelola", agency);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOfficerAcceptsTheProposalAndTheAppraiserChangesToday() {
        UUID id = reported(agencyHead);
        signIn(officerOf(officer, agency));
        settleDispute.accept(id, null);
        assertThat(overrides.appraiserOn(clerk, today())).isEqualTo(agencyHead);
        assertThat(overrides.appraiserOn(clerk, today().minusDays(1))).isEqualTo(sectionHead);
        assertThat(events.stream(ReportingLineChanged.class)).contains(new ReportingLineChanged());
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> declineAgain(id));
    }

    @Test
    void anotherAppraiserClosesAnExistingException() {
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Tim', '[2026-01-01,)')")
                .params(clerk, agencyHead)
                .update();
        UUID id = reported(null);
        signIn(actor(officer, Role.PERSONNEL_OFFICER));
        settleDispute.accept(id, officer);
        assertThat(overrides.appraiserOn(clerk, today())).isEqualTo(officer);
        assertThat(overrides.appraiserOn(clerk, today().minusDays(1))).isEqualTo(agencyHead);
    }

    @Test
    void aDeclinedReportLeavesTheAppraiserAndItsReason() {
        UUID id = reported(agencyHead);
        signIn(officerOf(officer, agency));
        settleDispute.decline(id, "Sesuai SK terakhir");
        assertThat(overrides.appraiserOn(clerk, today())).isEqualTo(sectionHead);
        var settled = list.visibleTo(officerOf(officer, agency), false, new ListQuery(null, null, 0));
        assertThat(settled.rows())
                .filteredOn(row -> row.id().equals(id))
                .extracting(DisputeList.Row::settlement)
                .containsExactly("Sesuai SK terakhir");
    }

    @Test
    void onlyOneReportIsOpenForAPerson() {
        reported(agencyHead);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> reportAppraiser.report(clerk, officer, "lagi"))
                .matches(violation -> violation.code().equals("people.dispute.already-open"));
    }

    @Test
    void nobodyIsProposedWhoAppraisesAlreadyOrIsThePersonThemselves() {
        signIn(actor(clerk));
        for (UUID wrong : List.of(clerk, sectionHead)) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> reportAppraiser.report(clerk, wrong, "x"));
        }
    }

    @Test
    void strangersNeitherReportNorSettle() {
        UUID stranger = people.employee("Orang Lain", people.unit("Lain"));
        signIn(actor(stranger));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reportAppraiser.report(clerk, agencyHead, "x"));
        UUID id = reported(agencyHead);
        for (Actor actor : List.of(
                actor(stranger),
                actor(clerk),
                actor(sectionHead),
                actor(stranger, Role.AUDITOR),
                actor(stranger, Role.ADMINISTRATOR),
                officerOf(stranger, people.unit("Lain")),
                officerOf(clerk, agency),
                actor(clerk, Role.PERSONNEL_OFFICER))) {
            signIn(actor);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> settleDispute.accept(id, null));
        }
    }

    @Test
    void theListShowsWhatTheOfficerMaySettle() {
        UUID id = reported(agencyHead);
        UUID stranger = people.employee("Orang Lain", people.unit("Lain"));
        for (Actor actor : List.of(
                officerOf(officer, agency),
                officerOf(stranger, people.unit("Lain")),
                actor(stranger, Role.PERSONNEL_OFFICER))) {
            signIn(actor);
            boolean listed = listed(actor, id);
            assertThat(listed).isEqualTo(policy.on(id).maySettle());
            assertThat(list.waitingFor(actor) > 0).isEqualTo(listed || actor.has(Role.PERSONNEL_OFFICER));
        }
        assertThat(listed(actor(stranger, Role.AUDITOR), id)).isTrue();
    }

    @Test
    void anExceptionEndsAndTheRuleCountsAgain() {
        signIn(officerOf(officer, agency));
        setAppraiser.set(clerk, agencyHead, "Tim khusus", today(), today().plusDays(10));
        assertThat(overrides.appraiserOn(clerk, today().plusDays(10))).isEqualTo(agencyHead);
        assertThat(overrides.appraiserOn(clerk, today().plusDays(11))).isEqualTo(sectionHead);
        setAppraiser.end(clerk);
        assertThat(overrides.appraiserOn(clerk, today())).isEqualTo(sectionHead);
        assertThat(events.stream(ReportingLineChanged.class)).contains(new ReportingLineChanged());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> setAppraiser.set(clerk, agencyHead, "x", today(), today().minusDays(1)));
    }

    @Test
    void anExceptionEndsWhenThePersonMovesOrTheAppraiserLeaves() {
        UUID colleague = people.employee("Rekan", agency);
        signIn(officerOf(officer, agency));
        setAppraiser.set(clerk, officer, "Tim", today().minusDays(9), null);
        setAppraiser.set(colleague, sectionHead, "Tim", today().minusDays(9), null);
        setAppraiser.set(sectionHead, colleague, "Tim", today().plusDays(9), null);
        assertThat(overrides.appraiserOn(clerk, today())).isEqualTo(officer);
        UUID other = people.unit("Seksi Lain", agency);
        jdbc.sql("UPDATE placement SET unit_id = ? WHERE employee_id IN (?, ?)")
                .params(other, clerk, colleague)
                .update();
        jdbc.sql("UPDATE employee SET left_on = ? WHERE id = ?")
                .params(today(), colleague)
                .update();
        publisher.publishEvent(new ReportingLineChanged());
        assertThat(overrides.appraiserOn(clerk, today())).isEqualTo(agencyHead);
        assertThat(overrides.appraiserOn(clerk, today().minusDays(1))).isEqualTo(officer);
        assertThat(overrides.appraiserOn(sectionHead, today().plusDays(9))).isEqualTo(agencyHead);
    }

    @Autowired
    ApplicationEventPublisher publisher;

    private void declineAgain(UUID id) {
        disputesOf(id).decline("x", officer, clock.instant());
    }

    @Autowired
    Disputes disputes;

    private AppraiserDispute disputesOf(UUID id) {
        return disputes.get(id);
    }

    private boolean listed(Actor actor, UUID id) {
        return list.visibleTo(actor, true, new ListQuery(null, null, 0)).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private UUID reported(UUID proposed) {
        signIn(actor(clerk));
        reportAppraiser.report(clerk, proposed, "Pindah seksi");
        return jdbc.sql("SELECT id FROM appraiser_dispute WHERE employee_id = ? AND status = 'OPEN'")
                .param(clerk)
                .query(UUID.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
