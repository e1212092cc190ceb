package id.mumpuni.security.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SetupTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SetupLinks links;

    @Autowired
    JdbcClient jdbc;

    private final String login = "admin" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theLinkMakesOneAdministratorAndIsSpent() {
        String token = links.renew();
        assertThat(mvc.get().uri("/persiapan/" + token)).hasStatusOk();
        assertThat(make(token, "sawah hijau pagi")).hasRedirectedUrl("/masuk?aktif");
        assertThat(roleOf(login)).isEqualTo("ADMINISTRATOR");
        assertThat(mvc.get().uri("/persiapan/" + token)).hasRedirectedUrl("/masuk?kembali=/persiapan/" + token);
        assertThat(links.needed()).isFalse();
    }

    @Test
    void aWeakPasswordLeavesTheLinkForTheNextTry() {
        String token = links.renew();
        assertThat(make(token, "password12345")).hasStatus(422);
        assertThat(links.opens(token)).isTrue();
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        String before = links.renew();
        links.renew();
        assertThat(links.opens(before)).isFalse();
    }

    @Test
    void aLinkOpensForOneDay() {
        String token = links.renew();
        jdbc.sql("UPDATE setup_link SET expires_at = now() - interval '1 minute'")
                .update();
        assertThat(links.opens(token)).isFalse();
    }

    @Test
    void theTokenIsNotKept() {
        String token = links.renew();
        assertThat(jdbc.sql("SELECT token_hash FROM setup_link")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    private MvcTestResult make(String token, String password) {
        return mvc.post()
                .uri("/persiapan/" + token)
                .with(csrf())
                .param("name", "Wahyu Prakoso")
                .param("login", login)
                .param("password", password)
                .param("again", password)
                .exchange();
    }

    private String roleOf(String login) {
        return jdbc.sql("SELECT role FROM role_grant JOIN account USING (employee_id) WHERE login = ?")
                .param(login)
                .query(String.class)
                .single();
    }
}
