package id.mumpuni.security;

import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class HeadersTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyPageForbidsWhatIsInlineOrFromElsewhere() {
        assertThat(mvc.get().uri("/masuk"))
                .hasStatusOk()
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin");
    }

    @Test
    void pagesOfSignedInPeopleAreNotKeptByAnyone() {
        var response = mvc.get()
                .uri("/kata-sandi")
                .with(signedIn(TestPeople.actor(UUID.randomUUID())))
                .exchange();
        assertThat(response.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void assetsAreKeptForGood() throws Exception {
        String page = mvc.get().uri("/masuk").exchange().getResponse().getContentAsString();
        Matcher address = Pattern.compile("/assets/mumpuni-[0-9a-f]+\\.css").matcher(page);
        assertThat(address.find()).isTrue();
        assertThat(mvc.get().uri(address.group()))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void browsersThatCameByTlsStayWithIt() {
        assertThat(mvc.get().uri("/masuk").secure(true)).headers().containsHeader("Strict-Transport-Security");
        assertThat(mvc.get().uri("/masuk")).headers().doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        assertThat(mvc.post().uri("/kata-sandi").with(signedIn(TestPeople.actor(UUID.randomUUID()))))
                .hasStatus(403);
    }

    @Test
    void ofTheMachineRoomOnlyTheDoorIsOpen() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk().bodyText().doesNotContain("components");
        assertThat(mvc.get().uri("/actuator/env")).hasStatus3xxRedirection();
    }
}
