package id.mumpuni.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form that was sent after the end of its session, by a browser without scripts. */
@IntegrationTest
class UnsentTest {

    private static final String ADDRESS = "/umpan-balik/permintaan";
    private static final String BODY = "what=Apa+kabar+%3Cb%3E+%26+lain%3F&asked=1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    private UUID person;
    private String number;

    @BeforeEach
    void anAccount() {
        person = people.employee("Wira Tertahan", people.unit("Dinas Tertahan"));
        number = jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(person)
                .query(String.class)
                .single();
        jdbc.sql("INSERT INTO account (employee_id, password_hash, state, activated_at) VALUES (?, ?, 'ACTIVE', now())")
                .params(person, encoder.encode("sawah hijau pagi"))
                .update();
    }

    @Test
    void theSignInPageCarriesWhatWasWritten() {
        MvcTestResult late = late(ADDRESS, "http://localhost", "what", "Apa kabar <b> & lain?");
        assertThat(late).hasForwardedUrl("/masuk/isian");
        assertThat(mvc.post()
                        .uri("/masuk/isian")
                        .requestAttr("unsent", late.getRequest().getAttribute("unsent"))
                        .with(csrf()))
                .hasStatus(401)
                .bodyText()
                .contains("name=\"isian\" value=\"what=Apa+kabar+%3Cb%3E+%26+lain%3F\"")
                .contains("name=\"alamat\" value=\"" + ADDRESS + "\"", "Masuk lagi sebagai orang yang sama");
    }

    @Test
    void onlyWordsOfOurOwnPagesAreCarried() {
        assertThat(late(ADDRESS, "http://localhost", "what", "Apa kabar?")).hasForwardedUrl("/masuk/isian");
        assertThat(late(ADDRESS, "http://elsewhere.example", "what", "Apa kabar?"))
                .as("another site's words")
                .hasStatus3xxRedirection();
        assertThat(late(ADDRESS, "http://localhost", "asked", "true"))
                .as("nothing was written")
                .hasStatus3xxRedirection();
        assertThat(late("/kata-sandi", "http://localhost", "kataSandi", "sawah hijau pagi"))
                .as("a secret")
                .hasStatus3xxRedirection();
        assertThat(late(ADDRESS, "http://localhost", "what", "Apa kabar?", "_kept", "1"))
                .as("the browser keeps it by itself")
                .hasStatus3xxRedirection();
    }

    @Test
    void theSamePersonGetsItBackAndAnotherDoesNot() {
        MvcTestResult own = signIn(person.toString(), ADDRESS);
        assertThat(own).hasRedirectedUrl("/isian-tertahan");
        assertThat(own.getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("terakhir=" + person));
        assertThat(mvc.get().uri("/isian-tertahan").session((MockHttpSession)
                        own.getRequest().getSession()))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"" + ADDRESS + "\"", "name=\"what\" value=\"Apa kabar &lt;b&gt; &amp; lain?\"");
        assertThat(signIn(UUID.randomUUID().toString(), ADDRESS)).hasRedirectedUrl("/umpan-balik");
        assertThat(signIn(person.toString(), "//elsewhere.example/")).hasRedirectedUrl("/umpan-balik");
    }

    private MvcTestResult late(String address, String origin, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header("Origin", origin)
                .contentType("application/x-www-form-urlencoded")
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult signIn(String lastPerson, String address) {
        return mvc.post()
                .uri("/masuk")
                .param("login", number)
                .param("sandi", "sawah hijau pagi")
                .param("kembali", "/umpan-balik")
                .param("alamat", address)
                .param("isian", BODY)
                .cookie(new Cookie("terakhir", lastPerson))
                .with(csrf())
                .exchange();
    }
}
