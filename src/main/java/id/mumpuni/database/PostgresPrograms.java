package id.mumpuni.database;

import id.mumpuni.shared.StartupProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs initdb, pg_ctl and postgres. They refuse to work for root, so root runs them in a user namespace of their own:
 * there they are nobody, while the files still belong to who started the application.
 */
final class PostgresPrograms {

    record Result(int exitCode, String output) {
        boolean failed() {
            return exitCode != 0;
        }
    }

    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    private final Path bin;
    private final boolean root;

    PostgresPrograms(Path home) {
        this.bin = home.resolve("bin");
        this.root = "root".equals(System.getProperty("user.name")) && !isWindows();
        if (root && !namespacesWork()) {
            throw new StartupProblem("database.root-not-possible");
        }
    }

    Result run(Duration limit, String program, List<String> arguments) {
        return run(limit, "", program, arguments);
    }

    Result run(Duration limit, String input, String program, List<String> arguments) {
        List<String> command = new ArrayList<>(root ? AS_NOBODY : List.of());
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return execute(command, input, limit);
    }

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static boolean namespacesWork() {
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.addAll(List.of("id", "-u"));
        Result result = execute(command, "", Duration.ofSeconds(10));
        return !result.failed() && !"0".equals(result.output().strip());
    }

    private static Result execute(List<String> command, String input, Duration limit) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Result(-1, command.get(0) + ": no answer in " + limit.toSeconds() + " s");
            }
            return new Result(process.exitValue(), written(process.getInputStream()));
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(-1, "interrupted");
        }
    }

    // Not to the end of the stream: a server that was started keeps it open.
    private static String written(InputStream stream) throws IOException {
        return new String(stream.readNBytes(stream.available()), StandardCharsets.UTF_8);
    }
}
