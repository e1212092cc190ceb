package id.mumpuni.notifications.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A mail server in a process of its own, so that it can be killed while it holds a letter. What it has accepted lies as
 * files in its folder.
 */
final class SmtpServerProcess implements AutoCloseable {

    enum Manner {
        /** Takes every letter. */
        TAKES,
        /** Reads the whole letter and then never answers, until it is killed. */
        HANGS_BEFORE_THE_ANSWER,
        /** Takes the letter and dies before it says so. */
        DIES_BEFORE_THE_ANSWER
    }

    private static final int LONGEST_START_S = 60;
    private static final String READY = "READY";
    private static final String HOLDS = "HOLDS";

    private final Process process;
    private final BufferedReader output;

    private SmtpServerProcess(Process process) throws IOException {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        expect(READY);
    }

    static SmtpServerProcess start(int port, Path folder, Manner manner) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmtpServerProcess.class.getName(),
                        String.valueOf(port),
                        folder.toString(),
                        manner.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new SmtpServerProcess(process);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The letters that servers with this folder have accepted. */
    static List<MimeMessage> accepted(Path folder) throws IOException, MessagingException {
        List<MimeMessage> letters = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    letters.add(new MimeMessage(Session.getInstance(new Properties()), content));
                }
            }
        }
        return letters;
    }

    /** Returns once the server has read a whole letter and its sender waits for the answer. */
    void awaitLetterInHand() throws IOException {
        expect(HOLDS);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(LONGEST_START_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not end");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private void expect(String word) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(word)) {
                return;
            }
        }
        throw new IllegalStateException("the mail server ended before it said " + word);
    }

    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Manner manner = Manner.valueOf(arguments[2]);
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((letter, address) -> take(letter, users, address.getEmail(), folder, manner));
        System.out.println(READY);
    }

    private static GreenMailUser take(
            MovingMessage letter, UserManager users, String address, Path folder, Manner manner) throws UserException {
        if (manner == Manner.HANGS_BEFORE_THE_ANSWER) {
            System.out.println(HOLDS);
            pause();
        }
        try {
            Path part = folder.resolveSibling(UUID.randomUUID() + ".part");
            try (var out = Files.newOutputStream(part)) {
                letter.getMessage().writeTo(out);
            }
            Files.move(part, folder.resolve(System.nanoTime() + ".eml"));
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
        if (manner == Manner.DIES_BEFORE_THE_ANSWER) {
            Runtime.getRuntime().halt(1);
        }
        GreenMailUser known = users.getUserByEmail(address);
        return known == null ? users.createUser(address, address, address) : known;
    }

    private static void pause() {
        try {
            TimeUnit.MINUTES.sleep(10);
        } catch (InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }
}
