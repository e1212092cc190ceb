package id.mumpuni.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import id.mumpuni.shared.StartupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that keeps the data. The operating system lets go of its lock even when the application is killed. */
final class DataFolder implements AutoCloseable {

    static final long ROOM_FOR_PROGRAMS = 90L << 20;
    static final long ROOM_FOR_A_NEW_CLUSTER = 90L << 20;
    private static final long ROOM_TO_WORK = 24L << 20;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            Path folder = path.toRealPath();
            FileChannel channel = FileChannel.open(folder.resolve("mumpuni.lock"), CREATE, WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartupProblem("database.folder-in-use", folder);
            }
            return new DataFolder(folder, channel);
        } catch (AccessDeniedException | FileAlreadyExistsException e) {
            throw new StartupProblem(e, "database.folder-not-writable", path.toAbsolutePath());
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Before anything is written, so that little room does not become a half-made cluster. */
    void requireRoom(long bytes) {
        if (usable() < bytes + ROOM_TO_WORK) {
            throw new StartupProblem("database.disk-full", path);
        }
    }

    RuntimeException failure(IOException e) {
        return failure(path, e);
    }

    RuntimeException failure(String output) {
        return isFull(output) || usable() < ROOM_TO_WORK
                ? new StartupProblem("database.disk-full", path)
                : new StartupProblem("database.server-failed", path, output.strip());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static RuntimeException failure(Path path, IOException e) {
        return isFull(e.getMessage())
                ? new StartupProblem(e, "database.disk-full", path.toAbsolutePath())
                : new StartupProblem(
                        e, "database.folder-failed", path.toAbsolutePath(), String.valueOf(e.getMessage()));
    }

    static boolean isFull(@Nullable String message) {
        return message != null
                && (message.contains("No space left on device")
                        || message.contains("not enough space on the disk")
                        || message.contains("Disk quota exceeded"));
    }

    private long usable() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // unknown: let the server find out
        }
    }
}
