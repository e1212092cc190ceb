package id.mumpuni.database;

import id.mumpuni.shared.StartupProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that belongs to this application alone: its data in one folder, reachable from this machine only,
 * started with the application and stopped after it. A server that a killed application left behind is stopped first.
 */
public final class PostgresServer implements AutoCloseable {

    /** A port of 0 means any free one; what need not survive a crash (tests) may skip waiting for the disk. */
    public record Settings(String version, int port, boolean durable) {}

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 3;
    private static final long TOLERATED_LOG_SIZE = 10L << 20;

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final PostgresPrograms programs;
    private final int port;

    private PostgresServer(DataFolder folder, PostgresCluster cluster, PostgresPrograms programs, Settings settings) {
        this.folder = folder;
        this.cluster = cluster;
        this.programs = programs;
        stopLeftOver();
        if (!cluster.exists()) {
            cluster.create(programs, settings.durable());
        }
        this.port = start(settings);
    }

    public static PostgresServer start(Path path, Settings settings) {
        DataFolder data = DataFolder.open(path);
        try {
            PostgresArchive archive = new PostgresArchive(data, settings.version());
            PostgresCluster cluster = new PostgresCluster(data, settings.version());
            data.requireRoom((archive.isUnpacked() ? 0 : DataFolder.ROOM_FOR_PROGRAMS)
                    + (cluster.exists() ? 0 : DataFolder.ROOM_FOR_A_NEW_CLUSTER));
            if (cluster.exists()) {
                cluster.requireSameMajorVersion();
            }
            return new PostgresServer(data, cluster, new PostgresPrograms(archive.unpacked()), settings);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(PostgresCluster.DATABASE);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String username() {
        return PostgresCluster.USER;
    }

    public String password() {
        return cluster.password();
    }

    @Override
    public void close() {
        if (Files.exists(pidFile())) {
            stop();
            LOG.info("Database stopped");
        }
        folder.close();
    }

    private int start(Settings settings) {
        if (settings.port() != 0) {
            requireFree(settings.port());
        }
        String output = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int chosen = settings.port() == 0 ? freePort() : settings.port();
            cluster.configure(serverSettings(chosen, settings.durable()));
            output = startOn(chosen);
            if (output.isEmpty()) {
                LOG.info("Database: PostgreSQL {} in {}, port {}", settings.version(), folder.path(), chosen);
                return chosen;
            }
        }
        throw folder.failure(output);
    }

    private String startOn(int chosen) {
        Path log = folder.resolve("server.log");
        try {
            if (Files.exists(log) && Files.size(log) > TOLERATED_LOG_SIZE) {
                Files.delete(log);
            }
            long before = Files.exists(log) ? Files.size(log) : 0;
            PostgresPrograms.Result result = control("start", "--log=" + log, "--wait", "--timeout=120");
            return result.failed() ? "port " + chosen + ": " + result.output() + since(log, before) : "";
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }

    private static String since(Path log, long position) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(position, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }

    private static Map<String, String> serverSettings(int port, boolean durable) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", String.valueOf(port));
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", durable ? "40" : "200");
        settings.put("shared_buffers", "128MB");
        settings.put("jit", "off"); // short queries: compiling them costs more than it saves
        if (!durable) {
            settings.put("fsync", "off");
            settings.put("synchronous_commit", "off");
            settings.put("full_page_writes", "off");
        }
        return settings;
    }

    private void stopLeftOver() {
        Optional<ProcessHandle> process = cluster.exists() ? leftOver() : Optional.empty();
        if (process.isEmpty()) {
            return;
        }
        boolean own = process.get()
                .info()
                .command()
                .filter(program -> Path.of(program).startsWith(folder.path()))
                .isPresent();
        if (own) {
            LOG.info("Stopping the database server that an earlier run left behind");
            stop();
            return;
        }
        try {
            Files.delete(pidFile()); // its number now belongs to a stranger, for which the server would wait in vain
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }

    private Optional<ProcessHandle> leftOver() {
        try {
            return Files.exists(pidFile())
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pidFile()).get(0).strip()))
                    : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void stop() {
        if (control("stop", "--mode=fast", "--wait", "--timeout=60").failed()) {
            PostgresPrograms.Result result = control("stop", "--mode=immediate", "--wait", "--timeout=60");
            if (result.failed()) {
                LOG.warn("Database did not stop: {}", result.output());
            }
        }
    }

    private PostgresPrograms.Result control(String action, String... options) {
        List<String> arguments = new ArrayList<>(List.of(action, "--pgdata=" + cluster.path()));
        arguments.addAll(List.of(options));
        return programs.run(LIMIT, "pg_ctl", arguments);
    }

    private Path pidFile() {
        return cluster.path().resolve("postmaster.pid");
    }

    private int freePort() {
        try {
            return PostgresCluster.freePort();
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            LOG.debug("Port {} is free", socket.getLocalPort());
        } catch (IOException e) {
            throw new StartupProblem(e, "database.port-in-use", port, "mumpuni.database.port");
        }
    }
}
