package id.mumpuni.reports.reminder;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signedIn;
import static id.mumpuni.reports.TestBoard.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.reports.TestBoard;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class RemindPeopleTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanPolicy plans;

    private TestBoard board;

    private record Letter(String key, List<String> arguments, String href) {}

    @BeforeEach
    void anAgency() {
        board = new TestBoard(people, jdbc);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            list,        none,  draft,  returned, submitted, unlinked, unevidenced, head
            -,           WRITE, FINISH, FINISH,   -,         LINK,     RECORD,      DECIDE
            LATE,        WRITE, FINISH, FINISH,   -,         -,        -,           DECIDE
            DRAFT,       -,     FINISH, FINISH,   -,         -,        -,           -
            RETURNED,    -,     -,      FINISH,   -,         -,        -,           -
            SUBMITTED,   -,     -,      -,        -,         -,        -,           DECIDE
            NO_LINK,     -,     LINK,   -,        -,         LINK,     -,           DECIDE
            NO_EVIDENCE, -,     -,      -,        -,         -,        RECORD,      -
            EXEMPT,      -,     -,      -,        -,         -,        -,           -
            """)
    void eachReminderGoesToWhoeverHasSomethingToDo(
            String list,
            String none,
            String draft,
            String returned,
            String submitted,
            String unlinked,
            String unevidenced,
            String head) {
        remind(actor(board.agencyHead), list, "semua", "true");
        assertThat(matter(board.none)).isEqualTo(none);
        assertThat(matter(board.draft)).isEqualTo(draft);
        assertThat(matter(board.returned)).isEqualTo(returned);
        assertThat(matter(board.submitted)).isEqualTo(submitted);
        assertThat(matter(board.unlinked)).isEqualTo(unlinked);
        assertThat(matter(board.unevidenced)).isEqualTo(unevidenced);
        assertThat(matter(board.head)).isEqualTo(head);
        assertThat(letters(board.complete)).isEmpty();
        assertThat(letters(board.exempt)).isEmpty();
    }

    @Test
    void theAppraiserIsToldThatPlansWaitOnceAndNotWhose() {
        UUID another = board.colleague("Menunggu Juga");
        board.plan(another, board.head, "STAFF", "SUBMITTED");
        remind(actor(board.agencyHead), "SUBMITTED", "semua", "true");
        assertThat(letters(board.head))
                .containsExactly(
                        new Letter("reports.reminder.DECIDE", List.of(String.valueOf(YEAR)), "/persetujuan-skp"));
        assertThat(about(board.submitted)).isEqualTo(1);
        assertThat(about(another)).isEqualTo(1);
    }

    /** A mail has no content at all; what the inbox says and where it leads the receiver may see. */
    @Test
    void aReminderLeaksNothing() {
        remind(actor(board.agencyHead), null, "semua", "true");
        List<String> names = jdbc.sql("SELECT full_name FROM employee WHERE id = ANY(?)")
                .param(new UUID[] {board.agencyHead, board.head, board.submitted, board.draft})
                .query(String.class)
                .list();
        for (UUID receiver :
                List.of(board.head, board.none, board.draft, board.returned, board.unlinked, board.unevidenced)) {
            assertThat(letters(receiver)).allSatisfy(letter -> {
                assertThat(letter.arguments()).doesNotContainAnyElementsOf(names);
                if (letter.href().matches("/(skp|catatan)/.+")) {
                    UUID plan = UUID.fromString(letter.href().split("/")[2]);
                    assertThat(plans.on(plan, actor(receiver)).mayView()).isTrue();
                }
            });
        }
    }

    @Test
    void nobodyIsRemindedTwiceADayOfTheSame() {
        assertThat(remind(actor(board.agencyHead), "LATE", "semua", "true")).hasStatus(302);
        assertThat(remind(actor(board.head), "LATE", "satu", board.none.toString()))
                .flash()
                .containsEntry("notice", "reports.remind.already");
        assertThat(letters(board.none)).hasSize(1);
        jdbc.sql("UPDATE reminder SET sent_on = sent_on - 1").update();
        remind(actor(board.head), "LATE", "satu", board.none.toString());
        assertThat(letters(board.none)).hasSize(2);
    }

    @Test
    void theListSaysWhoRemindedAndWhen() {
        remind(actor(board.agencyHead), "NONE", "satu", board.none.toString());
        String uri = "/papan-skp/" + board.section + "/pegawai?keadaan=NONE&tahun=" + YEAR;
        assertThat(mvc.get().uri(uri).with(signedIn(actor(board.head))))
                .bodyText()
                .contains("Diingatkan hari ini oleh Kepala Dinas");
        jdbc.sql("UPDATE reminder SET sent_on = sent_on - 1").update();
        assertThat(mvc.get().uri(uri).with(signedIn(actor(board.head))))
                .bodyText()
                .contains("Diingatkan kemarin oleh Kepala Dinas");
    }

    @Test
    void onlyThoseWhoAreTickedAreRemindedAndOnlyOnes() {
        UUID elsewhere = people.employee("Orang Lain", people.unit("Dinas Lain"));
        MvcTestResult sent = remind(
                actor(board.head),
                null,
                "pegawai",
                board.none.toString(),
                board.draft.toString(),
                elsewhere.toString());
        assertThat(sent).flash().containsEntry("notice", "reports.remind.done");
        assertThat(letters(board.none)).hasSize(1);
        assertThat(letters(board.draft)).hasSize(1);
        assertThat(letters(board.returned)).isEmpty();
        assertThat(letters(elsewhere)).isEmpty();
        assertThat(remind(actor(board.head), null, "q", "")).flash().containsEntry("problem", "reports.remind.nobody");
    }

    @Test
    void nobodyRemindsThemselves() {
        remind(actor(board.head), "SUBMITTED", "semua", "true");
        assertThat(letters(board.head)).isEmpty();
        assertThat(about(board.submitted)).isZero();
    }

    @Test
    void whoMayOnlyReadRemindsNobody() {
        UUID office = people.employee("Petugas", people.unit("Kantor"));
        for (Actor refused : List.of(
                actor(office, Role.AUDITOR),
                actor(office, Role.ADMINISTRATOR),
                actor(board.complete),
                officerOf(office, people.unit("Dinas Lain")))) {
            assertThat(remind(refused, null, "semua", "true")).hasStatus(403);
        }
        assertThat(letters(board.none)).isEmpty();
    }

    @Test
    void eachReminderIsInTheRecordOfChanges() {
        remind(actor(board.agencyHead), "NONE", "satu", board.none.toString());
        assertThat(jdbc.sql("SELECT action FROM audit_entry WHERE table_name IN ('reminder', 'reminder_subject')"
                                + " AND transaction = pg_current_xact_id()")
                        .query(String.class)
                        .list())
                .hasSize(2);
    }

    private MvcTestResult remind(Actor sender, String list, String parameter, String... values) {
        UUID unit = sender.is(board.head) ? board.section : board.agency;
        var request = mvc.post()
                .uri("/papan-skp/" + unit + "/pengingat")
                .param("tahun", String.valueOf(YEAR))
                .param("bulan", "12")
                .param(parameter, values)
                .with(csrf())
                .with(signedIn(sender));
        return (list == null ? request : request.param("keadaan", list)).exchange();
    }

    private String matter(UUID person) {
        List<Letter> letters = letters(person);
        assertThat(letters).hasSizeLessThanOrEqualTo(1);
        return letters.isEmpty() ? null : letters.get(0).key().replace("reports.reminder.", "");
    }

    private List<Letter> letters(UUID person) {
        return jdbc.sql("SELECT message_key, arguments, href FROM notification WHERE recipient_id = ?"
                        + " AND message_key LIKE 'reports.%' ORDER BY created_at")
                .param(person)
                .query((row, number) -> new Letter(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray()), row.getString(3)))
                .list();
    }

    private long about(UUID person) {
        return jdbc.sql("SELECT count(*) FROM reminder_subject WHERE employee_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }
}
