package id.mumpuni.evidence.content;

import id.mumpuni.evidence.EvidenceType;
import id.mumpuni.shared.RuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Finds out from the content alone what a file is, and refuses what is not kept: other kinds, what is encrypted or carries
 * macros or scripts, archives that unpack without end. Writes the copy that is kept.
 */
@Component
public class InspectFile {

    private static final String ZIP = "PK\u0003\u0004";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    InspectFile() {}

    /** @param copy where to write what is kept */
    public Inspected inspect(Path upload, Path copy) {
        try {
            if (Files.size(upload) == 0) {
                throw new RuleViolation("evidence.refused.empty");
            }
            EvidenceType type = type(upload);
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
                write(type, upload, out);
            }
            return new Inspected(type, copy, Files.size(copy), HexFormat.of().formatHex(digest.digest()));
        } catch (ZipException | java.io.EOFException | IllegalArgumentException damaged) {
            throw new RuleViolation("evidence.refused.damaged");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private EvidenceType type(Path file) throws IOException {
        byte[] start;
        String found;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            found = types.detect(in, new Metadata()).toString();
            start = in.readNBytes(5);
        }
        String signature = new String(start, StandardCharsets.ISO_8859_1);
        if (signature.startsWith(ZIP)) {
            return OfficeArchive.type(file);
        }
        return switch (found) {
            case "application/pdf" -> PdfCheck.checked(file, signature);
            case "image/jpeg" -> EvidenceType.JPEG;
            case "image/png" -> EvidenceType.PNG;
            case "image/webp" -> EvidenceType.WEBP;
            case "application/x-tika-msoffice" -> throw new RuleViolation("evidence.refused.old-office");
            case "text/html", "application/xhtml+xml", "image/svg+xml", "application/xml" ->
                throw new RuleViolation("evidence.refused.active");
            default -> throw new RuleViolation("evidence.refused.kind");
        };
    }

    private static void write(EvidenceType type, Path file, OutputStream out) throws IOException {
        switch (type) {
            case JPEG -> JpegCopy.write(file, out);
            case PNG -> PngCopy.write(file, out);
            case WEBP -> WebpCopy.write(file, out);
            default -> Files.copy(file, out);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
