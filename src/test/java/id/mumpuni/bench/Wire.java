package id.mumpuni.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive connection that asks for pages and reads them, and does as little as can be: client and server share
 * the processors here, and a full HTTP client would take a third of what is measured.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final String host;
    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream answers;

    Wire(String address) {
        URI uri = URI.create(address);
        host = uri.getHost();
        port = uri.getPort();
    }

    /** The body of an answer with status 200 and a Content-Length; anything else is an error. */
    byte[] get(String path, String headers) throws IOException {
        Answer answer = exchange("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n");
        if (!answer.status().equals("200")) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
        return answer.body();
    }

    /** Sends a form; the status of the answer. */
    String post(String path, String headers, String form) throws IOException {
        return exchange("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form)
                .status();
    }

    private record Answer(String status, byte[] body) {}

    private Answer exchange(String question) throws IOException {
        String status;
        try {
            status = ask(question);
        } catch (IOException idle) {
            // the server ends a connection that nobody used for a while
            close();
            status = ask(question);
        }
        InputStream answers = Objects.requireNonNull(this.answers);
        int length = 0;
        boolean last = false;
        for (String line = line(answers); !line.isEmpty(); line = line(answers)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            if (line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) {
                throw new IllegalStateException(
                        "an answer in pieces: " + question.lines().findFirst().orElse(""));
            }
            last |= line.equalsIgnoreCase("Connection: close");
        }
        byte[] body = answers.readNBytes(length);
        if (last) {
            close();
        }
        return new Answer(status.split(" ")[1], body);
    }

    private String ask(String question) throws IOException {
        if (socket == null || answers == null) {
            socket = new Socket(host, port);
            socket.setTcpNoDelay(true);
            answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
        socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
        return line(answers);
    }

    private static String line(InputStream from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = from.read(); c != '\n'; c = from.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
