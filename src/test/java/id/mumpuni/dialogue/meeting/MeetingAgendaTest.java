package id.mumpuni.dialogue.meeting;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signIn;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.mumpuni.IntegrationTest;
import id.mumpuni.StatementCounter;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** The agenda is made from what the members have recorded since the meeting before. */
@IntegrationTest
class MeetingAgendaTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    MockMvc mvc;

    @Autowired
    StatementCounter statements;

    @Autowired
    MeetingPages pages;

    @Autowired
    MeetingAgenda agenda;

    @Autowired
    MeetingPolicy policy;

    private final OffsetDateTime now = OffsetDateTime.now();
    private final Map<String, Actor> members = new HashMap<>();
    private UUID section;
    private Actor head;
    private UUID meeting;

    @BeforeEach
    void aUnitWhoseMembersHaveComeDifferentlyFar() {
        section = people.unit("Bidang Acara");
        head = actor(people.head("Kepala Acara", section));
        member("Anton Lengkap", now.minusDays(3), true, now.minusDays(3), true);
        member("Budi Sebagian", now.minusDays(3), true, now.minusDays(60), true);
        member("Citra Belum", now.minusDays(60), true, now.minusDays(60), true);
        member("Dewi Tanpa Bukti", now.minusDays(3), false, now.minusDays(3), true);
        members.put("Eka Tanpa SKP", actor(people.employee("Eka Tanpa SKP", section)));
        meeting(now.minusDays(30), "CLOSED");
        meeting(now.minusDays(1), "CANCELLED");
        meeting = meeting(now.plusDays(2), "CALLED");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLaggingComeFirstForWhoRunsIt() throws Exception {
        signIn(head);
        assertThat(lines())
                .extracting(MeetingAgenda.Line::employee, MeetingAgenda.Line::state)
                .containsExactly(
                        tuple("Eka Tanpa SKP", "NO_PLAN"),
                        tuple("Citra Belum", "NOTHING"),
                        tuple("Budi Sebagian", "PART"),
                        tuple("Dewi Tanpa Bukti", "NO_EVIDENCE"),
                        tuple("Anton Lengkap", "COMPLETE"));
        assertThat(lines().get(0).since())
                .isEqualTo(now.minusDays(30)
                        .atZoneSameInstant(ZoneId.of("Asia/Jakarta"))
                        .toLocalDate());
        mvc.perform(get("/rapat/{id}", meeting).with(signedIn(head)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "id=\"acara\"", "Eka Tanpa SKP", "1 dari 2 hasil kerja dicatat, 1 dengan bukti")));
    }

    @Test
    void aPlanOfLastYearIsNoneToTalkAbout() {
        jdbc.sql("UPDATE work_plan SET year = year - 1 WHERE employee_id = ?")
                .param(members.get("Citra Belum").employeeId())
                .update();
        signIn(head);
        assertThat(lines())
                .filteredOn(line -> line.employee().equals("Citra Belum"))
                .extracting(MeetingAgenda.Line::state, MeetingAgenda.Line::results)
                .containsExactly(tuple("NO_PLAN", 0));
    }

    @Test
    void englishCountsNoneOneAndMany() {
        assertThat(List.of(0, 1, 2))
                .extracting(results -> messages.getMessage(
                        "dialogue.meeting.agenda.NOTHING", new Object[] {0, results, 0}, Locale.ENGLISH))
                .containsExactly(
                        "0 results, nothing recorded", "1 result, nothing recorded", "2 results, nothing recorded");
    }

    @Test
    void aMemberSeesTheOwnLineAlone() throws Exception {
        mvc.perform(get("/rapat/{id}", meeting).with(signedIn(members.get("Budi Sebagian"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 dari 2 hasil kerja dicatat"),
                                not(containsString("SKP belum ditetapkan")),
                                not(containsString("belum ada yang dicatat")),
                                not(containsString("yang tertinggal")))));
    }

    @Test
    void oneStatementServesAllMembers() {
        signIn(head);
        MeetingPages.Head called = pages.head(meeting);
        List<MeetingPages.Member> invited = pages.members(meeting);
        MeetingPermissions may = policy.on(meeting);
        assertThat(statements.during(() -> agenda.of(called, invited, may))).hasSize(1);
    }

    private List<MeetingAgenda.Line> lines() {
        return agenda.of(pages.head(meeting), pages.members(meeting), policy.on(meeting));
    }

    private void member(
            String name, OffsetDateTime first, boolean firstEvidenced, OffsetDateTime second, boolean evidenced) {
        Actor member = actor(people.employee(name, section));
        members.put(name, member);
        TestPlans plans = new TestPlans(jdbc);
        UUID plan = plans.plan(
                member.employeeId(), head.employeeId(), LocalDate.now().getYear(), PlanModel.STAFF, "SET");
        recorded(member, plans.result(plan, "Hasil pertama"), first, firstEvidenced);
        recorded(member, plans.result(plan, "Hasil kedua"), second, evidenced);
    }

    private void recorded(Actor who, UUID result, OffsetDateTime at, boolean evidenced) {
        LocalDate month = at.toLocalDate().withDayOfMonth(1);
        UUID entry = jdbc.sql(
                        "INSERT INTO progress_entry (result_id, period_start, period_end, realisation, recorded_at)"
                                + " VALUES (?, ?, ?, 'Selesai', ?) RETURNING id")
                .params(result, month, month.plusMonths(1).minusDays(1), at)
                .query(UUID.class)
                .single();
        if (evidenced) {
            jdbc.sql(
                            "WITH piece AS (INSERT INTO evidence (owner_id, title, url, url_key, link_state, created_at)"
                                    + " VALUES (?, 'Laporan', 'https://contoh.go.id/' || ?, ?, 'ALIVE', now()) RETURNING id)"
                                    + " INSERT INTO progress_evidence (entry_id, evidence_id, attached_at) SELECT ?, id, now() FROM piece")
                    .params(who.employeeId(), entry, entry.toString(), entry)
                    .update();
        }
    }

    private UUID meeting(OffsetDateTime start, String status) {
        UUID id = jdbc.sql(
                        "INSERT INTO meeting (id, version, kind, unit_id, called_by, title, starts_at, place, minutes,"
                                + " status, created_at, closed_at) VALUES (uuidv7(), 0, 'EVALUATION', ?, ?, 'Rapat', ?, 'Aula', 'Isi', ?,"
                                + " now(), CASE WHEN ? = 'CLOSED' THEN now() END) RETURNING id")
                .params(section, head.employeeId(), start, status, status)
                .query(UUID.class)
                .single();
        members.values()
                .forEach(member -> jdbc.sql("INSERT INTO meeting_member VALUES (?, ?, 'INVITED')")
                        .params(id, member.employeeId())
                        .update());
        return id;
    }
}
