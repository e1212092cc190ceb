package id.mumpuni.evidence.content;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Copies a WebP picture without what the camera noted in it and without anything behind its end. */
final class WebpCopy {

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int EXIF_AND_XMP = 0x08 | 0x04;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpCopy() {}

    static void write(Path file, OutputStream out) throws IOException {
        List<byte[]> chunks = new ArrayList<>();
        int size = 4;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int left = read(in, HEAD).getInt(4) - 4;
            while (left >= CHUNK_HEAD) {
                ByteBuffer head = read(in, CHUNK_HEAD);
                int length = head.getInt(4);
                if (length < 0 || length > left) {
                    throw new EOFException();
                }
                byte[] data = read(in, length + (length & 1)).array();
                left -= CHUNK_HEAD + data.length;
                String name = new String(head.array(), 0, 4, StandardCharsets.ISO_8859_1);
                if (KEPT.contains(name)) {
                    if (name.equals("VP8X") && data.length > 0) {
                        data[0] &= (byte) ~EXIF_AND_XMP;
                    }
                    chunks.add(head.array());
                    chunks.add(data);
                    size += CHUNK_HEAD + data.length;
                }
            }
        }
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(size);
        head.put("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        out.write(head.array());
        for (byte[] chunk : chunks) {
            out.write(chunk);
        }
    }

    private static ByteBuffer read(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
