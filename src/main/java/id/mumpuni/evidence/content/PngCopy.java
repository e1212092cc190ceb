package id.mumpuni.evidence.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Copies a PNG picture: what is needed to show it, no notes about its making, nothing behind its end. */
final class PngCopy {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private PngCopy() {}

    static void write(Path file, OutputStream to) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var out = new DataOutputStream(to);
            out.write(in.readNBytes(SIGNATURE));
            String name;
            do {
                int length = in.readInt();
                name = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
                if (length < 0) {
                    throw new EOFException();
                }
                byte[] data = in.readNBytes(length + CHECKSUM);
                if (data.length < length + CHECKSUM) {
                    throw new EOFException();
                }
                if (KEPT.contains(name)) {
                    out.writeInt(length);
                    out.write(name.getBytes(StandardCharsets.ISO_8859_1));
                    out.write(data);
                }
            } while (!name.equals("IEND"));
            out.flush();
        }
    }
}
