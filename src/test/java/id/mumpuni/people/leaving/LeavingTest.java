package id.mumpuni.people.leaving;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signIn;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.DayBegun;
import id.mumpuni.people.EmployeeLeft;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.people.Role;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@RecordApplicationEvents
class LeavingTest {

    @Autowired
    RecordLeaving recordLeaving;

    @Autowired
    TakeLeavingBack takeLeavingBack;

    @Autowired
    DayOfLeaving dayOfLeaving;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private UUID agency;
    private UUID section;
    private UUID agencyHead;
    private UUID sectionHead;
    private UUID clerk;
    private UUID officer;

    @BeforeEach
    void aSectionWhoseHeadRetires() {
        agency = people.unit("Dinas");
        section = people.unit("Seksi", agency);
        agencyHead = people.head("Kepala Dinas", agency);
        sectionHead = people.head("Kepala Seksi", section);
        clerk = people.employee("Pelaksana", section);
        officer = people.employee("Petugas BKD", agency);
        signIn(actor(officer, Role.PERSONNEL_OFFICER));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoLeftLeadsNothingStandsInForNobodyAndIsNoExceptionsAppraiser() {
        jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', 'FULL', 'SP', daterange(?, ?))")
                .params(agency, sectionHead, today().minusDays(9), today().plusDays(9))
                .update();
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Tim', daterange(?, NULL))")
                .params(officer, sectionHead, today().minusDays(9))
                .update();
        recordLeaving.end(sectionHead, today());
        assertThat(appraiser(clerk, today())).isEqualTo(agencyHead);
        assertThat(appraiser(officer, today())).isEqualTo(agencyHead);
        assertThat(appraiser(officer, today().minusDays(1))).isEqualTo(sectionHead);
        assertThat(inDirectory(sectionHead)).isFalse();
        assertThat(events.stream(EmployeeLeft.class)).contains(new EmployeeLeft(sectionHead));
        assertThat(events.stream(ReportingLineChanged.class)).isNotEmpty();
    }

    @Test
    void nothingEndsBeforeItsDay() {
        grantRole(sectionHead, Role.AUDITOR);
        recordLeaving.end(sectionHead, today().plusDays(5));
        dayOfLeaving.come(new DayBegun(today().minusDays(1), today()));
        assertThat(appraiser(clerk, today())).isEqualTo(sectionHead);
        assertThat(appraiser(clerk, today().plusDays(5))).isEqualTo(agencyHead);
        assertThat(inDirectory(sectionHead)).isTrue();
        assertThat(roles(sectionHead)).isEqualTo(1);
        assertThat(events.stream(EmployeeLeft.class)).doesNotContain(new EmployeeLeft(sectionHead));
    }

    @Test
    void rolesAndSessionsEndOnTheDay() {
        grantRole(sectionHead, Role.AUDITOR);
        jdbc.sql("UPDATE employee SET left_on = ? WHERE id = ?")
                .params(today(), sectionHead)
                .update();
        dayOfLeaving.come(new DayBegun(today().minusDays(1), today()));
        assertThat(roles(sectionHead)).isZero();
        assertThat(events.stream(EmployeeLeft.class)).contains(new EmployeeLeft(sectionHead));
    }

    @Test
    void aPostThatCameBetweenEndsOnTheDay() {
        jdbc.sql("UPDATE employee SET left_on = ? WHERE id = ?")
                .params(today(), sectionHead)
                .update();
        assertThat(appraiser(clerk, today())).isEqualTo(sectionHead);
        dayOfLeaving.come(new DayBegun(today().minusDays(1), today()));
        assertThat(appraiser(clerk, today())).isEqualTo(agencyHead);
    }

    @Test
    void aMistakeIsTakenBack() {
        recordLeaving.end(sectionHead, today());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> recordLeaving.end(sectionHead, today()))
                .matches(violation -> violation.code().equals("people.leaving.already"));
        takeLeavingBack.resume(sectionHead);
        assertThat(appraiser(clerk, today())).isEqualTo(sectionHead);
        assertThat(inDirectory(sectionHead)).isTrue();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> takeLeavingBack.resume(sectionHead));
    }

    @Test
    void nobodyLeavesBeforeTheLastPostBegan() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> recordLeaving.end(clerk, LocalDate.of(2019, 12, 31)))
                .matches(violation -> violation.code().equals("people.leaving.before-post"));
        assertThat(inDirectory(clerk)).isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        jdbc.sql("UPDATE employee SET left_on = DATE '2026-01-01'"
                        + " WHERE id IN (SELECT employee_id FROM role_grant WHERE role = 'ADMINISTRATOR')")
                .update();
        grantRole(clerk, Role.ADMINISTRATOR);
        grantRole(agencyHead, Role.ADMINISTRATOR);
        assertThatExceptionOfType(RuleViolation.class)
                .as("the other one cannot sign in")
                .isThrownBy(() -> recordLeaving.end(clerk, today()))
                .matches(violation -> violation.code().equals("people.leaving.last-administrator"));
        jdbc.sql(
                        "INSERT INTO account (employee_id, password_hash, state, activated_at) VALUES (?, 'x', 'ACTIVE', now())")
                .param(agencyHead)
                .update();
        assertThat(recordLeaving.end(List.of(clerk, agencyHead), today())).isEmpty();
        recordLeaving.end(clerk, today());
        assertThat(roles(clerk)).isZero();
    }

    @Test
    void manyLeaveAtOnceThroughThePageAndStayOnTheRegister() {
        assertThat(mvc.post()
                        .uri("/pegawai-berhenti")
                        .param("ids", clerk.toString(), sectionHead.toString(), officer.toString())
                        .param("on", today().toString())
                        .with(signedIn(actor(officer, Role.PERSONNEL_OFFICER)))
                        .with(csrf()))
                .flash()
                .containsEntry("noticeArgs", new Object[] {2, 1});
        assertThat(inDirectory(clerk)).isFalse();
        assertThat(inDirectory(officer)).isTrue();
        assertThat(mvc.get().uri("/pegawai-berhenti?q=Seksi").with(signedIn(actor(officer, Role.PERSONNEL_OFFICER))))
                .hasStatusOk()
                .bodyText()
                .contains("Pelaksana", "Kepala Seksi");
        assertThat(mvc.get().uri("/pegawai/" + clerk).with(signedIn(actor(officer, Role.PERSONNEL_OFFICER))))
                .hasStatusOk()
                .bodyText()
                .contains("Berhenti bertugas per", "Batalkan berhenti");
    }

    @Test
    void aSheetSaysWhoLeftAndWhen() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Berhenti");
            sheet.value(0, 0, "NIP");
            sheet.value(0, 1, "Tanggal berhenti");
            sheet.value(1, 0, number(clerk));
            sheet.value(1, 1, today().format(DateTimeFormatter.ofPattern("dd-MM-uuuu")));
            sheet.value(2, 0, number(sectionHead));
            sheet.value(2, 1, today().minusDays(1));
            sheet.value(4, 0, "199001012015011999");
            sheet.value(4, 1, "31-02-2026");
            sheet.value(5, 0, number(agencyHead));
            sheet.value(5, 1, "31-02-2026");
            sheet.value(6, 0, number(officer));
            sheet.value(6, 1, "01-12-2026");
            sheet.value(7, 0, number(clerk));
            sheet.value(7, 1, "01-12-2026");
            sheet.value(8, 0, 199001012015011999L);
            sheet.value(8, 1, "01-12-2026");
        }
        MvcTestResult answer = upload(bytes.toByteArray());
        assertThat(answer).flash().containsEntry("noticeArgs", new Object[] {2, 5});
        assertThat((List<?>) answer.getMvcResult().getFlashMap().get("refused"))
                .extracting("row", "reason")
                .containsExactly(
                        tuple(5, "people.leaving.row.unknown"),
                        tuple(6, "people.leaving.row.day"),
                        tuple(7, "people.leaving.row.self"),
                        tuple(8, "people.leaving.already"),
                        tuple(9, "people.leaving.row.rounded"));
        assertThat(leftOn(clerk)).isEqualTo(today());
        assertThat(leftOn(sectionHead)).isEqualTo(today().minusDays(1));
        assertThat(mvc.get()
                        .uri("/pegawai-berhenti")
                        .flashAttrs(answer.getMvcResult().getFlashMap())
                        .with(signedIn(actor(officer, Role.PERSONNEL_OFFICER))))
                .hasStatusOk()
                .bodyText()
                .contains("Baris yang dilewati", "Tidak ada pegawai dengan NIP ini", "dibulatkan");
    }

    @Test
    void theEmptySheetIsTheOneThatIsRead() throws IOException {
        byte[] empty = mvc.get()
                .uri("/pegawai-berhenti/unggahan/templat.xlsx")
                .with(signedIn(actor(officer, Role.PERSONNEL_OFFICER)))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(upload(empty))
                .flash()
                .hasEntrySatisfying(
                        "unreadable",
                        refused -> assertThat(refused).extracting("problem").isEqualTo(FileProblem.NO_ROWS));
        assertThat(upload("no sheet".getBytes(StandardCharsets.UTF_8))).flash().containsKey("unreadable");
    }

    private MvcTestResult upload(byte[] file) {
        return mvc.post()
                .uri("/pegawai-berhenti/unggahan")
                .multipart()
                .file(new MockMultipartFile("file", "berhenti.xlsx", null, file))
                .with(signedIn(actor(officer, Role.PERSONNEL_OFFICER)))
                .with(csrf())
                .exchange();
    }

    private String number(UUID employee) {
        return jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(employee)
                .query(String.class)
                .single();
    }

    private LocalDate leftOn(UUID employee) {
        return jdbc.sql("SELECT left_on FROM employee WHERE id = ?")
                .param(employee)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void onlyBkdSaysWhoLeft() {
        for (var actor : List.of(
                actor(agencyHead),
                TestPeople.officerOf(officer, agency),
                actor(officer, Role.AUDITOR),
                actor(officer, Role.ADMINISTRATOR),
                actor(clerk, Role.PERSONNEL_OFFICER))) {
            signIn(actor);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> recordLeaving.end(clerk, today()));
        }
    }

    private UUID appraiser(UUID employee, LocalDate day) {
        return jdbc.sql("SELECT appraiser_id FROM reporting_line(?, ?)")
                .params(day, employee)
                .query(UUID.class)
                .single();
    }

    private boolean inDirectory(UUID employee) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM directory_entry WHERE employee_id = ?)")
                .param(employee)
                .query(Boolean.class)
                .single();
    }

    private void grantRole(UUID employee, Role role) {
        jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, ?)")
                .params(employee, role.name())
                .update();
    }

    private int roles(UUID employee) {
        return jdbc.sql("SELECT count(*) FROM role_grant WHERE employee_id = ?")
                .param(employee)
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
