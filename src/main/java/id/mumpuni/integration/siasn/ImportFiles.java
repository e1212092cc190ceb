package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.integration.staging.FileCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The uploaded files on disk, each under the name of its kind: what the client calls them never reaches the disk. */
@Component
class ImportFiles {

    /** Something to read a file from: an upload, or a file that lies on this machine. */
    interface Source {

        String name();

        InputStream open() throws IOException;
    }

    private static final int LONGEST_NAME = 120;

    private final ImportSettings settings;
    private final JdbcClient jdbc;

    ImportFiles(ImportSettings settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    record Stored(ExportFile kind, String name, long size, String sha256) {}

    List<Stored> store(UUID run, Map<ExportFile, Source> sources) {
        try {
            Files.createDirectories(folder(run));
            return sources.entrySet().stream()
                    .map(entry -> store(run, entry.getKey(), entry.getValue()))
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            remove(run);
            throw new IllegalStateException("cannot store the files of import " + run, failure);
        }
    }

    /** What was looked at before the run began need not be looked at again. */
    void note(UUID run, ExportFile kind, FileCheck.Seen seen) {
        jdbc.sql("UPDATE import_file SET rows_total = ?, sheets = ?, sheet = ? WHERE run_id = ? AND kind = ?")
                .params(seen.rows(), seen.sheets(), seen.sheet(), run, kind.name())
                .update();
    }

    void register(UUID run, List<Stored> files) {
        for (Stored file : files) {
            jdbc.sql("INSERT INTO import_file (run_id, kind, client_name, size_bytes, sha256) VALUES (?, ?, ?, ?, ?)")
                    .params(run, file.kind().name(), file.name(), file.size(), file.sha256())
                    .update();
        }
    }

    /** The files of the run in the order of their kinds; empty if they are gone. */
    Map<ExportFile, Path> of(UUID run) {
        Map<ExportFile, Path> files = new EnumMap<>(ExportFile.class);
        for (ExportFile kind : ExportFile.values()) {
            Path file = path(run, kind);
            if (Files.isRegularFile(file)) {
                files.put(kind, file);
            }
        }
        return files;
    }

    void remove(UUID run) {
        try {
            FileSystemUtils.deleteRecursively(folder(run));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The runs that have files on disk. */
    List<UUID> runs() {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(settings.folder())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f-]{36}"))
                    .map(UUID::fromString)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Stored store(UUID run, ExportFile kind, Source source) {
        Path target = path(run, kind);
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(source.open(), digest)) {
            long size = Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            return new Stored(
                    kind, shortened(source.name()), size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path folder(UUID run) {
        return settings.folder().resolve(run.toString());
    }

    private Path path(UUID run, ExportFile kind) {
        return folder(run).resolve(kind.name() + ".xlsx");
    }

    private static String shortened(String name) {
        String bare = name.replace('\0', ' ').strip();
        bare = bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
        return bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
