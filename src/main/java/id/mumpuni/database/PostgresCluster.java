package id.mumpuni.database;

import id.mumpuni.shared.StartupProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The files of one database cluster: made once and completely, or not at all. */
final class PostgresCluster {

    static final String USER = "mumpuni";
    static final String DATABASE = "mumpuni";

    private static final String SETTINGS_FILE = "mumpuni.conf";
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final DataFolder folder;
    private final String version;

    PostgresCluster(DataFolder folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    Path path() {
        return folder.resolve("cluster");
    }

    boolean exists() {
        return Files.isDirectory(path());
    }

    void requireSameMajorVersion() {
        String wanted = major(version);
        String found = major(read(path().resolve("PG_VERSION")));
        if (!wanted.equals(found)) {
            throw new StartupProblem("database.other-version", folder.path(), found, wanted);
        }
    }

    /** Killed on the way, it leaves only an unfinished folder, which the next start throws away. */
    void create(PostgresPrograms programs, boolean durable) {
        Path unfinished = folder.resolve("cluster.unfinished");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            writePassword();
            require(programs.run(LIMIT, "initdb", initArguments(unfinished, durable)));
            require(programs.run(
                    LIMIT,
                    "CREATE DATABASE " + DATABASE + ";\n",
                    "postgres",
                    List.of("--single", "-D", unfinished.toString(), "postgres")));
            Files.writeString(
                    unfinished.resolve("postgresql.conf"),
                    "\ninclude_if_exists = '" + SETTINGS_FILE + "'\n",
                    StandardOpenOption.APPEND);
            Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }

    private List<String> initArguments(Path target, boolean durable) {
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + target,
                "--username=" + USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin", // sorts the same on every operating system
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        if (!durable) {
            arguments.add("--no-sync");
        }
        return arguments;
    }

    void configure(Map<String, String> settings) {
        StringBuilder text = new StringBuilder("# written at every start\n");
        settings.forEach(
                (name, value) -> text.append(name).append(" = '").append(value).append("'\n"));
        try {
            Files.writeString(path().resolve(SETTINGS_FILE), text);
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }

    String password() {
        if (!Files.exists(passwordFile())) {
            throw new StartupProblem("database.password-missing", passwordFile());
        }
        return read(passwordFile());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void writePassword() throws IOException {
        if (Files.exists(passwordFile())) {
            return;
        }
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        Files.createFile(passwordFile(), onlyForTheOwner());
        Files.writeString(
                passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private FileAttribute<?>[] onlyForTheOwner() {
        return path().getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private void require(PostgresPrograms.Result result) {
        if (result.failed()) {
            throw folder.failure(result.output());
        }
    }

    private String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }

    private static String major(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }
}
