package id.mumpuni.home.rendering;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose text is kept until it is complete. What is written as bytes (files, assets) goes straight through.
 */
class WholePage extends HttpServletResponseWrapper {

    private static final int WORTH_COMPRESSING = 2_048;
    private static final int USUAL_LENGTH = 32 * 1024;

    /** Half the time of the usual level for a tenth more bytes. */
    private static final int QUICK = 3;

    private @Nullable StringBuilder text;
    private @Nullable PrintWriter writer;

    WholePage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            text = new StringBuilder(USUAL_LENGTH);
            writer = new TextWriter(text);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (text == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    private void forget() {
        text = null;
        writer = null;
    }

    void send(boolean compressed) throws IOException {
        if (text == null || isCommitted()) {
            return;
        }
        byte[] bytes = text.toString().getBytes(Charset.forName(getCharacterEncoding()));
        if (bytes.length >= WORTH_COMPRESSING && !containsHeader("Content-Encoding")) {
            addHeader("Vary", "Accept-Encoding");
            if (compressed) {
                setHeader("Content-Encoding", "gzip");
                bytes = compress(bytes);
            }
        }
        setContentLength(bytes.length);
        getResponse().getOutputStream().write(bytes);
    }

    private static byte[] compress(byte[] bytes) throws IOException {
        var result = new ByteArrayOutputStream(bytes.length / 4);
        try (OutputStream gzip = new QuickGzip(result)) {
            gzip.write(bytes);
        }
        return result.toByteArray();
    }

    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream to) throws IOException {
            super(to, 8_192);
            def.setLevel(QUICK);
        }
    }

    /** The template engine writes thousands of small pieces; the usual writer would take a lock for each. */
    private static final class TextWriter extends PrintWriter {

        private final StringBuilder text;

        TextWriter(StringBuilder text) {
            super(Writer.nullWriter());
            this.text = text;
        }

        @Override
        public void write(int c) {
            text.append((char) c);
        }

        @Override
        public void write(char[] chars, int offset, int length) {
            text.append(chars, offset, length);
        }

        @Override
        public void write(String piece, int offset, int length) {
            text.append(piece, offset, offset + length);
        }
    }
}
