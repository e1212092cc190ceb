package id.mumpuni.evidence.link;

import id.mumpuni.evidence.LinkState;
import id.mumpuni.evidence.rules.LinkAddress;
import id.mumpuni.evidence.rules.PublicAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads the beginning of a page that a person named. The server must not become a way into its own network: a name is
 * resolved once, only public addresses are asked, and the connection goes to exactly the address that was looked at; the
 * same for each page that the first one points to. Java's own client resolves the name again and so cannot promise that.
 */
@Component
class ReadPage implements DisposableBean {

    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_BYTES = 256 * 1024;
    private static final int CONNECTING_MILLIS = 4_000;
    private static final int WHOLE_SECONDS = 8;

    private final Predicate<InetAddress> allowed;
    private final ScheduledExecutorService ends = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "link-time-limit");
        thread.setDaemon(true);
        return thread;
    });

    ReadPage() {
        this(PublicAddress::is);
    }

    ReadPage(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    Page read(URI address) {
        try {
            URI at = address;
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                InetAddress host = publicHost(at);
                if (host == null) {
                    return Page.PRIVATE;
                }
                Answer answer = ask(at, host);
                Optional<URI> next = answer.redirects() ? target(at, answer) : Optional.empty();
                if (next.isEmpty()) {
                    return page(answer);
                }
                at = next.get();
            }
            return Page.GONE;
        } catch (IOException | IllegalArgumentException noAnswer) {
            return Page.SILENT;
        }
    }

    private static Page page(Answer answer) {
        // whoever asks for a sign-in or a rest is there all the same
        boolean there =
                answer.status() < 400 || answer.status() == 401 || answer.status() == 403 || answer.status() == 429;
        return there
                ? new Page(
                        LinkState.ALIVE,
                        true,
                        answer.status() < 300 ? PageHead.title(answer) : null,
                        PageHead.date(answer))
                : Page.GONE;
    }

    /** One address that is not public spoils the name. */
    private @Nullable InetAddress publicHost(URI address) throws IOException {
        InetAddress[] hosts = InetAddress.getAllByName(address.getHost());
        for (InetAddress host : hosts) {
            if (!allowed.test(host)) {
                return null;
            }
        }
        return hosts[0];
    }

    private static Optional<URI> target(URI from, Answer answer) {
        return LinkAddress.read(
                from.resolve(answer.headers().getOrDefault("location", "")).toString());
    }

    private Answer ask(URI address, InetAddress host) throws IOException {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        try (Socket plain = new Socket()) {
            var limit = ends.schedule(() -> close(plain), WHOLE_SECONDS, TimeUnit.SECONDS);
            try {
                plain.connect(new InetSocketAddress(host, port), CONNECTING_MILLIS);
                plain.setSoTimeout(CONNECTING_MILLIS);
                Socket socket = secure ? secured(plain, address.getHost(), port) : plain;
                socket.getOutputStream().write(request(address).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return Answer.read(socket.getInputStream(), MOST_BYTES);
            } finally {
                limit.cancel(false);
            }
        }
    }

    /** HTTP/1.0, so that the body comes as it is. */
    private static String request(URI address) {
        URI ascii = URI.create(address.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        String query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
        String port = ascii.getPort() > 0 ? ":" + ascii.getPort() : "";
        return "GET " + path + query + " HTTP/1.0\r\nHost: " + ascii.getHost() + port
                + "\r\nUser-Agent: Mumpuni\r\nAccept: text/html,*/*;q=0.5\r\nConnection: close\r\n\r\n";
    }

    private static SSLSocket secured(Socket plain, String host, int port) throws IOException {
        var socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            return;
        }
    }

    @Override
    public void destroy() {
        ends.shutdownNow();
    }
}
