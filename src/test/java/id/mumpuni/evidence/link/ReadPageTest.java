package id.mumpuni.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mumpuni.evidence.LinkState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server on this machine, which counts as public here and as private in the application. */
class ReadPageTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private final ReadPage open = new ReadPage(address -> true);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/berita", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Last-Modified", "Thu, 08 Oct 2026 07:28:00 GMT");
            answer(exchange, 200, "<html><head><title>\n Rapat &amp; kerja\u202E </title></head>");
        });
        server.createContext("/hilang", exchange -> answer(exchange, 404, "<title>Tidak ada</title>"));
        server.createContext("/masuk", exchange -> answer(exchange, 403, ""));
        server.createContext("/pindah", exchange -> redirect(exchange, "/berita"));
        server.createContext("/putar", exchange -> redirect(exchange, "/putar"));
        server.createContext("/berkas", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/banyak", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[64 * 1024];
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(block);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        open.destroy();
    }

    @Test
    void titleAndDateAreNoted() {
        Page page = open.read(at("/berita"));
        assertThat(page.state()).isEqualTo(LinkState.ALIVE);
        assertThat(page.title()).isEqualTo("Rapat & kerja");
        assertThat(page.date()).isEqualTo(Instant.parse("2026-10-08T07:28:00Z"));
    }

    @Test
    void aPageThatMovedIsFollowed() {
        assertThat(open.read(at("/pindah")).title()).isEqualTo("Rapat & kerja");
    }

    @Test
    void aPageThatAsksForASignInIsThereAllTheSame() {
        assertThat(open.read(at("/masuk")).state()).isEqualTo(LinkState.ALIVE);
    }

    @Test
    void whatAnswersWithAnErrorOrWithoutEndIsGone() {
        assertThat(open.read(at("/hilang")).state()).isEqualTo(LinkState.GONE);
        assertThat(open.read(at("/putar")).state()).isEqualTo(LinkState.GONE);
        assertThat(open.read(URI.create("http://tidak-ada.invalid/")).state()).isEqualTo(LinkState.GONE);
    }

    @Test
    void aRedirectLeadsToNothingButPages() {
        Page page = open.read(at("/berkas"));
        assertThat(page.title()).isNull();
    }

    @Test
    void aPageWithoutEndIsReadOnlyInItsBeginning() {
        Instant before = Instant.now();
        assertThat(open.read(at("/banyak")).state()).isEqualTo(LinkState.ALIVE);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void theOwnNetworkIsNeverAsked() {
        ReadPage application = new ReadPage();
        for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1"}) {
            Page page = application.read(
                    URI.create("http://" + host + ":" + server.getAddress().getPort() + "/berita"));
            assertThat(page.title()).as(host).isNull();
            assertThat(page.state()).as(host).isNotEqualTo(LinkState.ALIVE);
        }
        application.destroy();
        assertThat(asked).hasValue(0);
    }

    /** The first page may be public and point to one that is not: the address of each is looked at anew. */
    @Test
    void aPublicPageDoesNotLeadInside() {
        AtomicInteger looked = new AtomicInteger();
        ReadPage firstOnly = new ReadPage(address -> looked.incrementAndGet() == 1);
        assertThat(firstOnly.read(at("/pindah")).state()).isEqualTo(LinkState.PRIVATE);
        assertThat(asked).as("only the first was asked").hasValue(1);
        firstOnly.destroy();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, "");
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        asked.incrementAndGet();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
