package id.mumpuni.appraisal.document;

import id.mumpuni.documents.PdfRenderer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The period as the form's head words it. */
record PrintedPeriod(String name, String kind, LocalDate starts, LocalDate ends) {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    /** What stands after the kind: the quarter's number or the month's name. */
    public String label() {
        return switch (kind) {
            case "QUARTERLY" -> QUARTERS[(starts.getMonthValue() - 1) / 3];
            case "MONTHLY" -> upper(starts, "MMMM yyyy");
            default -> "";
        };
    }

    public String first() {
        return upper(starts, starts.getYear() == ends.getYear() ? "d MMMM" : "d MMMM yyyy");
    }

    public String last() {
        return upper(ends, "d MMMM");
    }

    public String year() {
        return String.valueOf(ends.getYear());
    }

    private static String upper(LocalDate date, String pattern) {
        Locale language = PdfRenderer.LANGUAGE;
        return DateTimeFormatter.ofPattern(pattern, language).format(date).toUpperCase(language);
    }
}
