package id.mumpuni.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.TestDatabase;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** With the setting for production: a proxy on this machine ends TLS and says for whom it speaks. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mumpuni.demo=false", "server.forward-headers-strategy=native"})
@Import({TestDatabase.class, ProxyTest.Addresses.class})
class ProxyTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Addresses {

        volatile String last = "";

        @Bean
        Filter rememberTheAddress() {
            return (request, response, chain) -> {
                last = request.getRemoteAddr();
                chain.doFilter(request, response);
            };
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Addresses addresses;

    @Test
    void cookiesAndHeadersKnowThatTheVisitorCameByTls() throws Exception {
        HttpResponse<String> answer = get("X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void withoutTheProxyNothingClaimsToBeSecure() throws Exception {
        HttpResponse<String> answer = get("Accept", "text/html");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
    }

    @Test
    void visitorsAreToldApartByTheAddressThatTheProxyAddedAndNotByTheirOwnWords() throws Exception {
        get("X-Forwarded-For", "203.0.113.9");
        assertThat(addresses.last).isEqualTo("203.0.113.9");
        get("X-Forwarded-For", "198.51.100.1, 203.0.113.10");
        assertThat(addresses.last).isEqualTo("203.0.113.10");
    }

    private HttpResponse<String> get(String... headers) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/masuk"))
                                .headers(headers)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
