package id.mumpuni.security.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Role;
import id.mumpuni.security.account.CredentialsByName;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class ActivationTest {

    private static final String PASSWORD = "sawah hijau pagi";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IssueCode issueCode;

    @Autowired
    IssueCodes issueCodes;

    @Autowired
    ActivateAccount activateAccount;

    @Autowired
    CredentialsByName credentials;

    @Autowired
    PasswordEncoder encoder;

    private UUID unit;
    private UUID person;
    private String number;
    private String code;

    @BeforeEach
    void aCode() {
        unit = people.unit("Dinas Aktivasi");
        person = people.employee("Ratna Wulandari", unit);
        number = jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(person)
                .query(String.class)
                .single();
        TestPeople.signIn(TestPeople.actor(UUID.randomUUID(), Role.PERSONNEL_OFFICER));
        code = issueCode.issue(person);
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theCodeOpensTheAccountOnce() {
        assertThat(activate(number, code.toLowerCase(), PASSWORD)).hasRedirectedUrl("/masuk?aktif");
        assertThat(encoder.matches(PASSWORD, credentials.hashOf(person))).isTrue();
        assertThat(activate(number, code, "pematang licin sekali")).hasStatus(422);
        assertThat(encoder.matches(PASSWORD, credentials.hashOf(person))).isTrue();
    }

    @Test
    void aWeakPasswordLeavesTheCodeForTheNextTry() {
        assertThat(activate(number, code, "password12345"))
                .hasStatus(422)
                .bodyText()
                .contains("mudah ditebak");
        assertThat(activate(number, code, PASSWORD)).hasRedirectedUrl("/masuk?aktif");
    }

    @Test
    void aLateCodeIsWorthNothing() {
        jdbc.sql("UPDATE activation_code SET issued_at = issued_at - interval '15 days',"
                        + " expires_at = expires_at - interval '15 days' WHERE employee_id = ?")
                .param(person)
                .update();
        assertThat(activate(number, code, PASSWORD)).hasStatus(422);
    }

    @Test
    void aNewCodeReplacesTheOneBefore() {
        TestPeople.signIn(TestPeople.actor(UUID.randomUUID(), Role.ADMINISTRATOR));
        String newer = issueCode.issue(person);
        SecurityContextHolder.clearContext();
        assertThat(activate(number, code, PASSWORD)).hasStatus(422);
        assertThat(activate(number, newer, PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void anUnknownNumberAndAWrongCodeGetTheSameAnswer() {
        assertThatThrownBy(() -> activateAccount.activate("199912312025012999", code, PASSWORD))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("activation.wrong-code");
        assertThatThrownBy(() -> activateAccount.activate(number, "0000-0000-0000-0000", PASSWORD))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("activation.wrong-code");
    }

    @Test
    void guessingCodesIsSlowedDown() {
        for (int i = 0; i < 5; i++) {
            activate(number, "0000-0000-0000-000" + i, PASSWORD);
        }
        assertThat(activate(number, code, PASSWORD)).hasStatus(422).bodyText().contains("Terlalu banyak percobaan");
    }

    @Test
    void twoAtTheSameMomentCannotBothUseIt() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        Callable<Boolean> use = () -> {
            try {
                activateAccount.activate(number, code, PASSWORD);
                return true;
            } catch (RuleViolation refused) {
                return false;
            }
        };
        long through = 0;
        for (var result :
                pool.invokeAll(IntStream.range(0, 2).mapToObj(i -> use).toList())) {
            through += result.get() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(through).isEqualTo(1);
    }

    @Test
    void theCodeIsKeptNowhereInClear() {
        String kept = jdbc.sql("SELECT string_agg(coalesce(after::text, ''), '') FROM audit_entry WHERE subject_id = ?")
                .param(person.toString())
                .query(String.class)
                .single();
        String hash = jdbc.sql("SELECT code_hash FROM activation_code WHERE employee_id = ?")
                .param(person)
                .query(String.class)
                .single();
        assertThat(kept).isNotEmpty().doesNotContain(code).doesNotContain(hash);
        assertThat(hash).doesNotContain(code.replace("-", ""));
    }

    @Test
    void aSheetHasASlipForEachPersonWhoWaits() {
        UUID below = people.unit("Bidang Bawah", unit);
        people.employee("Sari Melati", below);
        TestPeople.signIn(TestPeople.officerOf(UUID.randomUUID(), unit));
        assertThat(issueCodes.issue(unit, false).slips())
                .extracting(slip -> slip.person().name())
                .containsExactlyInAnyOrder("Ratna Wulandari", "Sari Melati");
    }

    @Test
    void whoeverHasNoNumberGetsALoginName() {
        UUID mayor = people.official("Ratna Kusumadewi", people.unit("Kota Aktivasi"));
        TestPeople.signIn(TestPeople.actor(UUID.randomUUID(), Role.ADMINISTRATOR));
        String mayorsCode = issueCode.issue(mayor);
        SecurityContextHolder.clearContext();
        String login = jdbc.sql("SELECT login FROM account WHERE employee_id = ?")
                .param(mayor)
                .query(String.class)
                .single();
        assertThat(login).startsWith("ratna.kusumadewi");
        assertThat(activate(login, mayorsCode, PASSWORD)).hasRedirectedUrl("/masuk?aktif");
    }

    @Test
    void aUnitOfficerGetsNoSheetOfAnotherUnit() {
        TestPeople.signIn(TestPeople.officerOf(UUID.randomUUID(), people.unit("Dinas Lain")));
        assertThatThrownBy(() -> issueCodes.issue(unit, false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> issueCode.issue(person)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSheetLeavesOutWhomTheOfficerMayNotHelpAlone() {
        jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, 'AUDITOR')")
                .param(person)
                .update();
        TestPeople.signIn(TestPeople.officerOf(UUID.randomUUID(), unit));
        assertThatThrownBy(() -> issueCode.issue(person)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> issueCodes.issue(unit, false)).hasMessage("sheet.nobody");
    }

    private MvcTestResult activate(String login, String code, String password) {
        return mvc.post()
                .uri("/aktivasi")
                .with(csrf())
                .param("login", login)
                .param("code", code)
                .param("password", password)
                .param("again", password)
                .exchange();
    }
}
