package id.mumpuni;

import id.mumpuni.database.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The server that the tests of one JVM share, by {@code -Dmumpuni.test.database}: {@code testcontainers},
 * {@code embedded}, or {@code auto}, which takes a container where a Docker engine can start one.
 */
final class TestServer {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String IMAGE = "postgres:18";
    private static final int FOLDERS = 8;
    private static @Nullable TestServer shared;

    private final UnaryOperator<String> url;
    private final String username;
    private final String password;

    private TestServer(UnaryOperator<String> url, String username, String password, Runnable stop) {
        this.url = url;
        this.username = username;
        this.password = password;
        // after all Spring contexts: a pool that closes on a dead server waits for its time-out
        SpringApplication.getShutdownHandlers().add(stop);
    }

    static synchronized TestServer get(String version) {
        if (shared == null) {
            shared = start(System.getProperty("mumpuni.test.database", "auto"), version);
        }
        return shared;
    }

    String newDatabase() {
        String name = "test_" + COUNTER.incrementAndGet();
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        execute("CREATE DATABASE " + name);
        return url.apply(name);
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url.apply("postgres"), username, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestServer start(String kind, String version) {
        return switch (kind) {
            case "embedded" -> embedded(version);
            case "testcontainers" -> container();
            case "auto" -> containerOrEmbedded(version);
            default -> throw new IllegalArgumentException("mumpuni.test.database=" + kind);
        };
    }

    private static TestServer containerOrEmbedded(String version) {
        if (mustBeToldItsHost()
                || !(answers("docker", "image", "inspect", IMAGE) || answers("docker", "pull", IMAGE))) {
            return embedded(version);
        }
        try {
            return container();
        } catch (RuntimeException e) {
            System.out.println(
                    "The tests use the embedded PostgreSQL, as the container did not start: " + e.getMessage());
            return embedded(version);
        }
    }

    /** Inside a container Testcontainers cannot know where the engine's ports are. */
    private static boolean mustBeToldItsHost() {
        return Files.exists(Path.of("/.dockerenv")) && System.getenv("TESTCONTAINERS_HOST_OVERRIDE") == null;
    }

    /** Asks the engine itself, as Testcontainers waits minutes for an image that cannot be had. */
    private static boolean answers(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @SuppressWarnings("resource") // stopped by the shutdown handler
    private static TestServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withTmpFs(Map.of("/var/lib/postgresql", "rw"))
                .withCommand(
                        "postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "max_connections=200");
        container.start();
        String base = "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/";
        return new TestServer(base::concat, container.getUsername(), container.getPassword(), container::stop);
    }

    /** Each folder under target serves one run at a time; its programs are unpacked once. */
    private static TestServer embedded(String version) {
        var settings = new PostgresServer.Settings(version, 0, false);
        for (int number = 1; ; number++) {
            try {
                PostgresServer server = PostgresServer.start(Path.of("target/test-database/" + number), settings);
                return new TestServer(server::jdbcUrl, server.username(), server.password(), server::close);
            } catch (RuntimeException e) {
                if (number == FOLDERS || !"database.folder-in-use".equals(e.getMessage())) {
                    throw e;
                }
            }
        }
    }
}
