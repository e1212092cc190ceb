package id.mumpuni.evidence.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies a JPEG picture without what the camera noted in it: place, time, maker, preview, comments. Only which side is up
 * stays, as the picture would lie on its side without it. Nothing behind the end of the picture is copied.
 */
final class JpegCopy {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_NOTE = 0xE1;
    private static final int LAST_NOTE = 0xEF;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEAD = 6;

    private final DataInputStream in;
    private final DataOutputStream out;

    private JpegCopy(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void write(Path file, OutputStream to) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var out = new DataOutputStream(to);
            new JpegCopy(in, out).copy();
            out.flush();
        }
    }

    private void copy() throws IOException {
        if (in.readUnsignedShort() != (0xFF00 | START)) {
            throw new EOFException();
        }
        marker(START);
        int marker = nextMarker();
        while (marker != END) {
            byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
            if (marker == FIRST_NOTE) {
                keepOrientation(segment);
            } else if (kept(marker, segment)) {
                marker(marker);
                out.writeShort(segment.length + 2);
                out.write(segment);
            }
            marker = marker == SCAN ? copyScan() : nextMarker();
        }
        marker(END);
    }

    private static boolean kept(int marker, byte[] segment) {
        if (marker == COLOURS) {
            return new String(segment, 0, Math.min(segment.length, 11), StandardCharsets.ISO_8859_1)
                    .equals("ICC_PROFILE");
        }
        boolean note = marker >= FIRST_NOTE && marker <= LAST_NOTE && marker != ADOBE;
        return !note && marker != COMMENT;
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new EOFException();
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** Up to the next marker that is no part of the scan, which is returned. */
    private int copyScan() throws IOException {
        while (true) {
            int value = in.readUnsignedByte();
            if (value != 0xFF) {
                out.write(value);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                return next;
            }
            marker(next);
        }
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private void keepOrientation(byte[] segment) throws IOException {
        int orientation = orientation(segment);
        if (orientation < 2 || orientation > 8) {
            return;
        }
        ByteBuffer exif = ByteBuffer.allocate(32);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        marker(FIRST_NOTE);
        out.writeShort(exif.capacity() + 2);
        out.write(exif.array());
    }

    private static int orientation(byte[] segment) {
        if (segment.length < EXIF_HEAD + 8 || !new String(segment, 0, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
            return 0;
        }
        ByteBuffer exif =
                ByteBuffer.wrap(segment, EXIF_HEAD, segment.length - EXIF_HEAD).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = exif.getInt(4);
        if (at < 8 || at > exif.capacity() - 2) {
            return 0;
        }
        int entries = exif.getShort(at) & 0xFFFF;
        for (int entry = at + 2; entries > 0 && entry <= exif.capacity() - 12; entry += 12, entries--) {
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return exif.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 0;
    }
}
