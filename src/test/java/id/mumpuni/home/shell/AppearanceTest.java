package id.mumpuni.home.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
class AppearanceTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    private RequestPostProcessor someone;

    @BeforeEach
    void someone() {
        UUID employee = people.employee("Pegawai Tampilan", people.unit("Unit Tampilan"));
        someone = TestPeople.signedIn(TestPeople.actor(employee));
    }

    @Test
    void aChoiceFollowsThePersonIntoAnotherSession() {
        choose("tema", "theme", "dark");
        choose("bahasa", "language", "en");

        assertThat(mvc.get().uri("/").with(someone))
                .bodyText()
                .contains("data-bs-theme=\"dark\"", "lang=\"en\"", "What you have to do");
    }

    @Test
    void beforeSignInACookieKeepsIt() {
        MvcTestResult result = mvc.post()
                .uri("/tampilan/bahasa")
                .param("language", "en")
                .with(csrf())
                .exchange();

        assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .contains("tampilan=light-en", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void anUnknownChoiceIsTheDefault() {
        choose("tema", "theme", "\"><script>");

        assertThat(mvc.get().uri("/").with(someone)).bodyText().contains("data-bs-theme=\"light\"");
    }

    @Test
    void theWayBackNeverLeavesTheServer() {
        assertThat(from("https://mumpuni.example/direktori?q=a")).hasRedirectedUrl("/direktori?q=a");
        assertThat(from("https://evil.example//evil.example/x")).hasRedirectedUrl("/");
        assertThat(from("not an address")).hasRedirectedUrl("/");
    }

    private MvcTestResult from(String referer) {
        return mvc.post()
                .uri("/tampilan/tema")
                .param("theme", "dark")
                .header(HttpHeaders.REFERER, referer)
                .with(csrf())
                .with(someone)
                .exchange();
    }

    private void choose(String what, String name, String value) {
        assertThat(mvc.post()
                        .uri("/tampilan/" + what)
                        .param(name, value)
                        .with(csrf())
                        .with(someone))
                .hasStatus(HttpStatus.FOUND);
    }
}
