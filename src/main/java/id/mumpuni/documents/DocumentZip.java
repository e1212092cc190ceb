package id.mumpuni.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file of documents, written as they come. */
public final class DocumentZip implements Closeable {

    private final ZipOutputStream zip;

    public DocumentZip(OutputStream to) {
        zip = new ZipOutputStream(to);
        zip.setLevel(0); // PDFs are compressed already
    }

    public void put(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters and digits that every file system takes, after the number that keeps the order. */
    public static String fileName(int ordinal, String name) {
        return String.format("%03d-%s", ordinal, plain(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
