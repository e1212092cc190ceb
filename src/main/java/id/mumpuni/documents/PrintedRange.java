package id.mumpuni.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** From when to when, as the head of a format words it: "1 JANUARI", "31 DESEMBER", "2026". */
public record PrintedRange(LocalDate starts, LocalDate ends) {

    public String first() {
        return upper(starts, starts.getYear() == ends.getYear() ? "d MMMM" : "d MMMM yyyy");
    }

    public String last() {
        return upper(ends, "d MMMM");
    }

    public String year() {
        return String.valueOf(ends.getYear());
    }

    /** In running text: "Juli", or "Juli–September" for a longer time. */
    public String months() {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM", PdfRenderer.LANGUAGE);
        String first = month.format(starts);
        String last = month.format(ends);
        return first.equals(last) ? first : first + "–" + last;
    }

    /** A date in capitals; the pattern is that of {@link DateTimeFormatter}. */
    public static String upper(LocalDate date, String pattern) {
        Locale language = PdfRenderer.LANGUAGE;
        return DateTimeFormatter.ofPattern(pattern, language).format(date).toUpperCase(language);
    }
}
