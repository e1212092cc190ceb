package id.mumpuni.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a {@link Table} as a file. Rows are written as they come from the database; none is kept. */
@Component
public class Export {

    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** What the URL asks for; anything unknown is a spreadsheet. */
        public static Format of(String extension) {
            return "csv".equalsIgnoreCase(extension) ? CSV : XLSX;
        }
    }

    private final MessageSource messages;

    Export(MessageSource messages) {
        this.messages = messages;
    }

    public <R> void send(Table<R> table, Format format, HttpServletResponse response) {
        send(List.of(table), format, response);
    }

    /** A workbook with a sheet for each table, called like the first. */
    public void send(List<? extends Table<?>> tables, HttpServletResponse response) {
        send(tables, Format.XLSX, response);
    }

    private void send(List<? extends Table<?>> tables, Format format, HttpServletResponse response) {
        Locale locale = LocaleContextHolder.getLocale();
        String name = messages.getMessage(tables.get(0).name(), null, locale);
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "."
                + format.name().toLowerCase(Locale.ROOT);
        response.setContentType(format.mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            write(tables, format, locale, response.getOutputStream());
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    /** For a file inside another one. */
    public <R> void write(Table<R> table, Format format, Locale locale, OutputStream out) throws IOException {
        write(List.of(table), format, locale, out);
    }

    private void write(List<? extends Table<?>> tables, Format format, Locale locale, OutputStream out)
            throws IOException {
        var texts = new CellTexts(messages, locale);
        if (format == Format.CSV) {
            CsvWriter.write(tables.get(0), texts, out);
        } else {
            XlsxWriter.write(tables, texts, out);
        }
    }
}
