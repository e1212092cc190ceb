package id.mumpuni.security.activation;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is on the sheet is SQL, who may get a code is said in the rights: here they are held together. */
@IntegrationTest
class CodeSheetTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CodeSheet sheet;

    @Autowired
    IssueCode issueCode;

    @Autowired
    MockMvcTester mvc;

    private UUID agency;
    private UUID section;
    private UUID me;
    private final List<UUID> everyone = new ArrayList<>();

    @BeforeEach
    void anAgencyWithAllKindsOfPeople() {
        agency = people.unit("Dinas Lembar");
        section = people.unit("Bidang Lembar", agency);
        me = people.employee("Pencetak", people.unit("Kantor"));
        everyone.add(people.head("Kepala", agency));
        everyone.add(people.head("Kepala Bidang", section));
        everyone.add(people.employee("Pelaksana", section));
        UUID standIn = people.employee("Pengganti", section);
        jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'DAILY', 'FULL', '800/1', daterange(CURRENT_DATE - 1, CURRENT_DATE + 5))")
                .params(section, standIn)
                .update();
        everyone.add(standIn);
        for (String role : List.of("AUDITOR", "ADMINISTRATOR", "PERSONNEL_OFFICER")) {
            UUID holder = people.employee("Pemegang " + role, agency);
            jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, ?)")
                    .params(holder, role)
                    .update();
            everyone.add(holder);
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoIsOnTheSheetIsWhoMayGetACode() {
        for (Actor actor : List.of(
                TestPeople.officerOf(me, agency),
                TestPeople.actor(me, Role.PERSONNEL_OFFICER),
                TestPeople.actor(me, Role.ADMINISTRATOR))) {
            TestPeople.signIn(actor);
            assertThat(sheet.waiting(actor, agency))
                    .as("for %s", actor)
                    .extracting(CodeSheet.Person::id)
                    .containsExactlyInAnyOrderElementsOf(
                            everyone.stream().filter(this::mayIssueCode).toList());
        }
    }

    @Test
    void aCodeForAnAccountInUseIsToldToItsOwner() {
        UUID owner = people.employee("Pemilik", section);
        jdbc.sql(
                        "INSERT INTO account (employee_id, password_hash, state, activated_at) VALUES (?, 'x', 'ACTIVE', now())")
                .param(owner)
                .update();
        TestPeople.signIn(TestPeople.actor(me, Role.ADMINISTRATOR));
        issueCode.issue(owner);
        UUID newcomer = people.employee("Pegawai Baru", section);
        issueCode.issue(newcomer);
        assertThat(notes(owner)).isEqualTo(1);
        assertThat(mvc.get().uri("/").with(TestPeople.signedIn(TestPeople.actor(owner))))
                .bodyText()
                .contains("Pencetak membuat kode untuk akun Anda");
        assertThat(notes(newcomer)).isZero();
    }

    private boolean mayIssueCode(UUID person) {
        try {
            issueCode.issue(person);
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        }
    }

    private int notes(UUID owner) {
        return jdbc.sql("SELECT count(*) FROM account_reset WHERE employee_id = ?")
                .param(owner)
                .query(Integer.class)
                .single();
    }
}
