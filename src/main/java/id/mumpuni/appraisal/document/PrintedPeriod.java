package id.mumpuni.appraisal.document;

import id.mumpuni.documents.PrintedRange;
import java.time.LocalDate;

/** The period as the form's head words it. */
record PrintedPeriod(String name, String kind, LocalDate starts, LocalDate ends) {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    /** What stands after the kind: the quarter's number or the month's name. */
    public String label() {
        return switch (kind) {
            case "QUARTERLY" -> QUARTERS[(starts.getMonthValue() - 1) / 3];
            case "MONTHLY" -> PrintedRange.upper(starts, "MMMM yyyy");
            default -> "";
        };
    }

    public PrintedRange range() {
        return new PrintedRange(starts, ends);
    }
}
