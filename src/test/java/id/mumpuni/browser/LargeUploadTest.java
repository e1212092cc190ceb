package id.mumpuni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.TestDatabase;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A file that is too large, really sent: the running server answers with a page that says so. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mumpuni.demo=false")
@Import({TestDatabase.class, TestPeople.class, TestAccounts.class})
class LargeUploadTest {

    private static final int ONE_MB = 1024 * 1024;
    private static final int TOO_LARGE_MB = 101;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    TestPeople people;

    @Autowired
    TestAccounts accounts;

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void theAnswerIsAPageThatNamesTheLimit() throws Exception {
        String login =
                accounts.open(people.employee("Petugas Unggah", people.unit("Kantor Unggah")), Role.PERSONNEL_OFFICER);
        send("/masuk", "application/x-www-form-urlencoded", List.of(bytes(signIn(login))));

        HttpResponse<String> answer = send("/impor", "multipart/form-data; boundary=XX", upload(token("/impor")));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Berkas terlalu besar", "100 MB", "Nomor rujukan");
    }

    private String signIn(String login) throws IOException, InterruptedException {
        return "_csrf=" + token("/masuk") + "&login=" + login + "&sandi="
                + URLEncoder.encode(TestAccounts.PASSWORD, StandardCharsets.UTF_8);
    }

    private static List<InputStream> upload(String token) {
        String head = "--XX\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--XX\r\nContent-Disposition: form-data; name=\"units\"; filename=\"x.xlsx\"\r\n\r\n";
        List<InputStream> parts = new ArrayList<>(List.of(bytes(head)));
        byte[] block = new byte[ONE_MB];
        for (int i = 0; i < TOO_LARGE_MB; i++) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(bytes("\r\n--XX--\r\n"));
        return parts;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String token(String path) throws IOException, InterruptedException {
        String page = client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> send(String path, String type, List<InputStream> body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(body))))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
