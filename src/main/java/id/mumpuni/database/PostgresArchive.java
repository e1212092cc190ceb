package id.mumpuni.database;

import id.mumpuni.shared.StartupProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The server's programs as they come in a Maven artifact for each platform, unpacked once beside the data. */
final class PostgresArchive {

    private static final String PREFIX = "programs-";
    private static final String UNFINISHED = ".unfinished";

    private final DataFolder folder;
    private final String version;

    PostgresArchive(DataFolder folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /** A killed unpacking leaves only its unfinished folder, which the next start throws away. */
    Path unpacked() {
        Path home = home();
        if (!Files.isDirectory(home)) {
            Path unfinished = folder.resolve(home.getFileName() + UNFINISHED);
            try {
                FileSystemUtils.deleteRecursively(unfinished);
                unpack(unfinished);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
                deleteOthers(home);
            } catch (IOException e) {
                throw folder.failure(e);
            }
        }
        return home;
    }

    boolean isUnpacked() {
        return Files.isDirectory(home());
    }

    private Path home() {
        return folder.resolve(PREFIX + version);
    }

    private void unpack(Path target) throws IOException {
        try (InputStream archive = PostgresArchive.class.getResourceAsStream("/" + resourceName())) {
            if (archive == null) {
                throw new StartupProblem("database.platform-unknown", platform());
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, target);
                }
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot be made executable: " + file);
        }
    }

    private void deleteOthers(Path home) throws IOException {
        try (Stream<Path> siblings = Files.list(folder.path())) {
            List<Path> old = siblings.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX) && !path.equals(home))
                    .toList();
            for (Path path : old) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }

    private static String resourceName() {
        return "postgres-" + platform() + ".txz";
    }

    static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        if (os.startsWith("mac")) {
            return "darwin-arm_64"; // holds the code of both processors
        }
        if (os.startsWith("windows")) {
            return "windows-x86_64"; // Windows on ARM runs it too
        }
        if (os.startsWith("linux") && (arm || intel)) {
            return arm ? "linux-arm_64" : "linux-x86_64";
        }
        return os + "-" + processor;
    }
}
