package id.mumpuni.dialogue.feedback;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signIn;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.dialogue.TestPlans;
import id.mumpuni.dialogue.rules.FeedbackRhythm;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.Actor;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** The duty of regular feedback: agreed between two, quarterly as long as nothing is agreed. */
@IntegrationTest
class RhythmTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    FeedbackTeam team;

    @Autowired
    FeedbackReminders reminders;

    @Autowired
    RemindLeaders remindLeaders;

    @Autowired
    Notifications notifications;

    @Autowired
    Transactions transactions;

    @Autowired
    Clock clock;

    private final LocalDate today = LocalDate.now();
    private final LocalDate ended = FeedbackRhythm.QUARTERLY.ended(today);
    private Actor head;
    private Actor clerk;
    private UUID plan;

    @BeforeEach
    void aLeaderAndAnEmployee() {
        UUID section = people.unit("Bidang Jadwal");
        head = actor(people.head("Kepala Jadwal", section));
        clerk = actor(people.employee("Pegawai Jadwal", section));
        plan = TestPlans.set(jdbc, clerk.employeeId(), head.employeeId(), today.getYear());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProposalLeavesWhatWasAgreed() throws Exception {
        propose(head, "MONTHLY");
        assertThat(member().rhythm()).isNull();
        agree(head);
        assertThat(member().rhythm()).isNull();
        agree(clerk);
        propose(clerk, "QUARTERLY");
        assertThat(member().rhythm()).isEqualTo(FeedbackRhythm.MONTHLY);
        mvc.perform(get("/umpan-balik").with(signedIn(clerk)))
                .andExpect(content().string(containsString("Setiap bulan, disepakati")))
                .andExpect(content().string(containsString("Diusulkan: Setiap triwulan")));
        agree(head);
        assertThat(member().rhythm()).isEqualTo(FeedbackRhythm.QUARTERLY);
    }

    @Test
    void withAnotherLeaderTheTalkBeginsAnew() throws Exception {
        propose(head, "MONTHLY");
        agree(clerk);
        propose(head, "QUARTERLY");
        UUID before = people.employee("Pimpinan Lama", people.unit("Unit Lama"));
        jdbc.sql("UPDATE feedback_rhythm SET leader_id = ? WHERE employee_id = ?")
                .params(before, clerk.employeeId())
                .update();
        jdbc.sql("UPDATE feedback_rhythm_proposal SET leader_id = ?, proposed_by = ? WHERE employee_id = ?")
                .params(before, before, clerk.employeeId())
                .update();
        agree(clerk);
        assertThat(member().rhythm()).isNull();
        mvc.perform(get("/umpan-balik/tim").with(signedIn(head)))
                .andExpect(content().string(containsString("Setiap triwulan (belum disepakati)")));
    }

    @Test
    void withoutAnAgreementEachQuarterNeedsRegularFeedback() throws Exception {
        assertThat(member().due()).isEqualTo(FeedbackRhythm.QUARTERLY.due(today));
        jdbc.sql("UPDATE work_plan SET set_at = ? WHERE id = ?")
                .params(ended.minusDays(40).atStartOfDay(), plan)
                .update();
        assertThat(member().due()).isEqualTo(ended);
        mvc.perform(get("/umpan-balik/tim").with(signedIn(head)))
                .andExpect(content().string(containsString("chip due late")));
        signIn(head);
        assertThat(reminders.todos()).extracting(Todo::due).contains(ended);
        regular(today);
        assertThat(member().due()).isNull();
        assertThat(reminders.todos()).isEmpty();
    }

    @Test
    void theLeaderIsToldOnceOfWhatIsLateAndNotOfWhatIsDue() {
        remindLeaders.remind(head.employeeId());
        assertThat(told()).isZero();
        jdbc.sql("UPDATE work_plan SET set_at = ? WHERE id = ?")
                .params(ended.minusDays(40).atStartOfDay(), plan)
                .update();
        remindLeaders.remind(head.employeeId());
        remindLeaders.remind(head.employeeId());
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void whatGoesWrongWithOneLeaderKeepsNoOtherFromBeingReminded() {
        UUID section = people.unit("Bidang Lain");
        UUID other = people.head("Kepala Lain", section);
        people.employee("Pegawai Lain", section);
        Set<UUID> asked = new HashSet<>();
        var failing = new FeedbackTeam(jdbc, clock) {
            @Override
            List<Member> of(UUID leader) {
                asked.add(leader);
                throw new IllegalStateException("no team");
            }
        };
        Clock fifth = Clock.fixed(
                today.withDayOfMonth(5).atTime(8, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
        new RemindLeaders(failing, notifications, transactions, jdbc, fifth).remind();
        assertThat(asked).contains(head.employeeId(), other);
    }

    private int told() {
        return jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ?"
                        + " AND message_key = 'dialogue.rhythm.late' AND cardinality(arguments) = 0")
                .param(head.employeeId())
                .query(Integer.class)
                .single();
    }

    @Test
    void aNewLeaderIsNotLateForTheFormerOneAndTheExemptOweNothing() {
        jdbc.sql("UPDATE work_plan SET set_at = ? WHERE id = ?")
                .params(ended.minusDays(40).atStartOfDay(), plan)
                .update();
        jdbc.sql("UPDATE placement SET valid = daterange(?, NULL) WHERE employee_id = ?")
                .params(ended.plusDays(1), head.employeeId())
                .update();
        assertThat(member().due()).isEqualTo(FeedbackRhythm.QUARTERLY.due(today));
        jdbc.sql("INSERT INTO plan_exemption (employee_id, reason, valid, decree, decided_by, decided_at)"
                        + " VALUES (?, 'UNPAID_LEAVE', daterange(?, NULL), 'SK 1', ?, now())")
                .params(clerk.employeeId(), today.minusDays(3), head.employeeId())
                .update();
        assertThat(member().due()).isNull();
    }

    private FeedbackTeam.Member member() {
        return team.of(head.employeeId()).get(0);
    }

    private void regular(LocalDate day) {
        jdbc.sql(
                        "INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on, core_value, created_at)"
                                + " VALUES (?, ?, 'LEADER', 'REGULAR', 'DIRECT', ?, 'LOYAL', now())")
                .params(clerk.employeeId(), head.employeeId(), day)
                .update();
    }

    private void propose(Actor who, String rhythm) throws Exception {
        mvc.perform(post("/umpan-balik/pegawai/{id}/jadwal", clerk.employeeId())
                .param("rhythm", rhythm)
                .with(signedIn(who))
                .with(csrf()));
    }

    private void agree(Actor who) throws Exception {
        mvc.perform(post("/umpan-balik/pegawai/{id}/persetujuan-jadwal", clerk.employeeId())
                .with(signedIn(who))
                .with(csrf()));
    }
}
