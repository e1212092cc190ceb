package id.mumpuni.evidence.store;

import id.mumpuni.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A folder on this machine. A content is there completely or not at all, also after the power failed. */
class FolderStore implements EvidenceStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, Path file) {
        Path target = path(sha256);
        try {
            if (Files.exists(target) && Files.size(target) == Files.size(file)) {
                return;
            }
            Path place = Files.createDirectories(folder.resolve(sha256.substring(0, 2)));
            Path temporary = place.resolve(".baru-" + UUID.randomUUID());
            try {
                Files.copy(file, temporary);
                force(temporary, StandardOpenOption.WRITE);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
            forceFolder(place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (NoSuchFileException gone) {
            throw new NotFound(EvidenceStore.class, sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Windows opens no folder; there the move itself is written through. */
    private static void forceFolder(Path path) {
        try {
            force(path, StandardOpenOption.READ);
        } catch (IOException notPossibleHere) {
            return;
        }
    }
}
