package id.mumpuni.evidence.link;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The head of an HTTP answer and the beginning of its body. Nothing in it is trusted: every part has its limit. */
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_HEAD = 32 * 1024;

    boolean redirects() {
        return status >= 300 && status < 400 && headers.containsKey("location");
    }

    /** @param most bytes of the body; what follows is left unread */
    static Answer read(InputStream in, int most) throws IOException {
        String[] lines = head(in).split("\r?\n");
        String[] first = lines[0].split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
            throw new IOException("no HTTP");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Answer(Integer.parseInt(first[1]), headers, in.readNBytes(most));
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        int newlines = 0;
        while (newlines < 2) {
            int value = in.read();
            if (value < 0 || head.size() > LONGEST_HEAD) {
                throw new EOFException();
            }
            head.write(value);
            newlines = value == '\n' ? newlines + 1 : value == '\r' ? newlines : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
