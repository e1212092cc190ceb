package id.mumpuni.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actors;
import id.mumpuni.people.Role;
import id.mumpuni.people.SignedIn;
import id.mumpuni.security.account.CredentialsByName;
import id.mumpuni.security.account.FailedAttempts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

@IntegrationTest
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    CredentialsByName credentials;

    @Autowired
    Actors actors;

    @Autowired
    FailedAttempts attempts;

    @Autowired
    SignInRecord record;

    @Autowired
    SessionRegistry sessions;

    private UUID person;
    private String number;

    @BeforeEach
    void anAccount() {
        person = people.employee("Ratna Wulandari", people.unit("Dinas Contoh"));
        number = jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(person)
                .query(String.class)
                .single();
        jdbc.sql("INSERT INTO account (employee_id, password_hash, state, activated_at) VALUES (?, ?, 'ACTIVE', now())")
                .params(person, encoder.encode("sawah hijau pagi"))
                .update();
    }

    @Test
    void theNumberIsTakenWithSpaces() {
        String spaced = number.replaceFirst("(.{8})(.{6})(.)(.{3})", "$1 $2 $3 $4");
        assertThat(signIn(spaced, "sawah hijau pagi")).hasStatus3xxRedirection().hasRedirectedUrl("/");
    }

    @Test
    void theSessionKnowsWhoAndWithWhichRoles() {
        jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, 'AUDITOR')")
                .param(person)
                .update();
        var result = signIn(number, "sawah hijau pagi");
        var context = (SecurityContext) result.getRequest().getSession(false).getAttribute("SPRING_SECURITY_CONTEXT");
        var signedIn = (SignedIn) context.getAuthentication().getPrincipal();
        assertThat(signedIn.actor().employeeId()).isEqualTo(person);
        assertThat(signedIn.actor().roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.AUDITOR);
        assertThat(signedIn.displayName()).isEqualTo("Ratna Wulandari");
    }

    @Test
    void aWrongPasswordComesBackWithTheNameAndWithoutThePassword() {
        assertThat(signIn(number, "bukan ini sandinya"))
                .hasStatus(422)
                .bodyText()
                .contains(number)
                .contains("tidak cocok")
                .doesNotContain("bukan ini sandinya");
    }

    @Test
    void anUnknownNameGetsTheSameAnswerAsAWrongPassword() {
        String unknown = "200001012025011999";
        assertThat(bodyWithout(number)).contains("tidak cocok").isEqualTo(bodyWithout(unknown));
    }

    @Test
    void anUnknownNameCostsTheSameWorkAsAKnownOne() {
        var counted = Mockito.spy(encoder);
        var check = new CheckPassword(credentials, counted, actors, attempts, record);
        for (String name : List.of(number, "200001012025011998")) {
            Mockito.clearInvocations(counted);
            assertThatThrownBy(() -> check.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(name, "bukan ini sandinya")))
                    .isInstanceOf(BadCredentialsException.class);
            Mockito.verify(counted, Mockito.times(1)).matches(Mockito.any(), Mockito.any());
        }
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
        for (int i = 0; i < 5; i++) {
            signIn(number, "bukan ini sandinya");
        }
        assertThat(signIn(number, "sawah hijau pagi")).hasStatus(422).bodyText().contains("Terlalu banyak percobaan");
    }

    @Test
    void anOlderHashIsRenewedAtSignIn() {
        jdbc.sql("UPDATE account SET password_hash = ? WHERE employee_id = ?")
                .params("{bcrypt}" + new BCryptPasswordEncoder(4).encode("sawah hijau pagi"), person)
                .update();
        assertThat(signIn(number, "sawah hijau pagi")).hasStatus3xxRedirection();
        assertThat(credentials.hashOf(person)).startsWith("{argon2id}");
    }

    @Test
    void theFourthSessionEndsTheFirst() {
        var first = signIn(number, "sawah hijau pagi").getRequest().getSession(false);
        for (int i = 0; i < 3; i++) {
            signIn(number, "sawah hijau pagi");
        }
        assertThat(sessions.getSessionInformation(first.getId()).isExpired()).isTrue();
    }

    @Test
    void nobodyIsSentElsewhereAfterSigningIn() {
        for (String address : List.of("//jahat.test/", "https://jahat.test/", "/\\jahat.test", "jahat", "/a/../b")) {
            assertThat(ReturnAddress.checked(address)).as(address).isEmpty();
        }
        assertThat(ReturnAddress.checked("/direktori?q=a")).contains("/direktori?q=a");
    }

    @Test
    void aDisabledAccountGetsTheSameAnswer() {
        jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE employee_id = ?")
                .param(person)
                .update();
        assertThat(signIn(number, "sawah hijau pagi")).hasStatus(422).bodyText().contains("tidak cocok");
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignInAndComesBackToThePage() {
        assertThat(mvc.get().uri("/direktori?q=a b"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/masuk?kembali=/direktori?q%3Da%2520b");
    }

    private String bodyWithout(String name) {
        return bodyOf(signIn(name, "bukan ini sandinya")).replace(name, "").replaceAll("\"[\\w-]{60,}\"", "");
    }

    private static String bodyOf(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult signIn(String login, String password) {
        var result = mvc.post()
                .uri("/masuk")
                .with(csrf())
                .param("login", login)
                .param("sandi", password)
                .exchange();
        String forwarded = result.getResponse().getForwardedUrl();
        return forwarded == null ? result : followed(forwarded, result);
    }

    /** The server would do this by itself; MockMvc does not. */
    private MvcTestResult followed(String url, MvcTestResult result) {
        Object why = result.getRequest().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return mvc.post()
                .uri(url)
                .with(csrf())
                .requestAttr(WebAttributes.AUTHENTICATION_EXCEPTION, why)
                .params(new LinkedMultiValueMap<>(result.getRequest().getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())))))
                .exchange();
    }
}
