package id.mumpuni.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before the reader opens it: is it one, does it unpack to a sane size, does it hold anything
 * that would make the reader run away. Sizes are counted while unpacking; what the archive says about itself proves
 * nothing.
 */
public final class WorkbookGuard {

    public static final long LARGEST_FILE = 100L * 1024 * 1024;

    private static final long LARGEST_CONTENT = 1024L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    // a real export unpacks to about 25 times its size; bombs start at several hundred
    private static final int HIGHEST_RATIO = 150;
    private static final long RATIO_MATTERS_FROM = 20L * 1024 * 1024;

    private WorkbookGuard() {}

    /** @param rows rows of the longest sheet, to measure progress by */
    public record Scan(int rows, int sheets) {}

    public static Scan check(Path file) {
        try {
            checkKind(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return checkEntries(zip, Files.size(file));
            }
        } catch (ZipException damaged) {
            throw new FileRefused(FileProblem.DAMAGED);
        } catch (IOException unreadable) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }

    private static void checkKind(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new FileRefused(FileProblem.TOO_LARGE);
        }
        byte[] start = new byte[8];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(start, 0, start.length);
        }
        String signature = new String(start, StandardCharsets.ISO_8859_1);
        if (signature.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new FileRefused(FileProblem.OLD_WORKBOOK);
        }
        if (!signature.startsWith("PK\u0003\u0004")) {
            throw new FileRefused(FileProblem.NOT_A_WORKBOOK);
        }
    }

    private static Scan checkEntries(ZipFile zip, long packed) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new FileRefused(FileProblem.TOO_MUCH_INSIDE);
        }
        Set<String> names = new HashSet<>();
        var content = new ContentScan();
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new FileRefused(FileProblem.UNSAFE);
            }
            unpacked += readEntry(zip, entry, content, unpacked, packed);
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new FileRefused(
                    names.contains("[content_types].xml") ? FileProblem.OTHER_DOCUMENT : FileProblem.NOT_A_WORKBOOK);
        }
        return content.result();
    }

    private static long readEntry(ZipFile zip, ZipEntry entry, ContentScan content, long before, long packed)
            throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        content.begin();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                long total = before + size;
                if (total > LARGEST_CONTENT || (total > RATIO_MATTERS_FROM && total / packed > HIGHEST_RATIO)) {
                    throw new FileRefused(FileProblem.TOO_MUCH_INSIDE);
                }
                content.read(buffer, n);
            }
        }
        content.end();
        return size;
    }
}
