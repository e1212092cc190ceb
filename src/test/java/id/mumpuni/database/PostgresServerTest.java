package id.mumpuni.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mumpuni.shared.StartupProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can happen to a database that belongs to the application, with the real server in one folder. */
class PostgresServerTest {

    /** Another run of the application, to be killed. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] arguments) throws Exception {
            PostgresServer server =
                    PostgresServer.start(Path.of(arguments[0]), new PostgresServer.Settings(arguments[1], 0, true));
            execute(server, "CREATE TABLE kept (text text)", "INSERT INTO kept VALUES ('before the kill')");
            System.out.println("READY");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    @TempDir
    static Path folder;

    private static String version;
    private PostgresServer server;

    @BeforeAll
    static void theVersionOfThisBuild() throws IOException {
        var settings = new Properties();
        try (InputStream in = PostgresServerTest.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        }
        version = settings.getProperty("mumpuni.database.version");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void whatWasWrittenBeforeTheApplicationWasKilledIsThereAfterTheNextStart() throws Exception {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Victim.class.getName(),
                        folder.resolve("killed").toString(),
                        version)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = victim.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && !line.equals("READY")) {
                line = output.readLine();
            }
            assertThat(line).isEqualTo("READY");
            victim.destroyForcibly().waitFor();
            start("killed", 0);
            execute(server, "INSERT INTO kept SELECT 'after ' || text FROM kept");
        } finally {
            victim.destroyForcibly();
        }
    }

    @Test
    void aLockThatNamesAStrangersProcessIsNotWaitedFor() throws Exception {
        start("data", 0);
        server.close();
        Path lock = folder.resolve("data/cluster/postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n" + lock.getParent() + "\n");
        start("data", 0);
        execute(server, "SELECT 1");
    }

    @Test
    void aClusterThatWasNeverFinishedIsMadeAnew() throws Exception {
        Files.createDirectories(folder.resolve("half/cluster.unfinished/base"));
        start("half", 0);
        execute(server, "SELECT 1");
        assertThat(folder.resolve("half/cluster.unfinished")).doesNotExist();
    }

    @Test
    void aSecondApplicationIsKeptOutOfTheFolder() {
        start("data", 0);
        refused("database.folder-in-use", () -> PostgresServer.start(folder.resolve("data"), settings(0)));
    }

    @Test
    void dataOfAnotherMajorVersionAreNotTouched() throws Exception {
        start("data", 0);
        server.close();
        Path mark = folder.resolve("data/cluster/PG_VERSION");
        String own = Files.readString(mark);
        Files.writeString(mark, "17\n");
        try {
            refused("database.other-version", () -> PostgresServer.start(folder.resolve("data"), settings(0)));
        } finally {
            Files.writeString(mark, own);
        }
    }

    @Test
    void aBusyPortIsNamed() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(
                    "database.port-in-use",
                    () -> PostgresServer.start(folder.resolve("data"), settings(busy.getLocalPort())));
        }
    }

    @Test
    void tooLittleRoomIsSaidBeforeAnythingIsWritten() {
        try (DataFolder data = DataFolder.open(folder.resolve("full"))) {
            refused("database.disk-full", () -> data.requireRoom(Long.MAX_VALUE / 2));
        }
        assertThat(DataFolder.isFull("could not write: No space left on device"))
                .isTrue();
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        refused("database.folder-not-writable", () -> PostgresServer.start(file, settings(0)));
    }

    private void start(String name, int port) {
        server = PostgresServer.start(folder.resolve(name), settings(port));
    }

    private static PostgresServer.Settings settings(int port) {
        return new PostgresServer.Settings(version, port, false);
    }

    private static void refused(String code, Runnable start) {
        assertThatExceptionOfType(StartupProblem.class)
                .isThrownBy(start::run)
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static void execute(PostgresServer server, String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
