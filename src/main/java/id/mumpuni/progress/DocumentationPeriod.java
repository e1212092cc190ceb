package id.mumpuni.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month or a quarter in which performance is documented. */
public record DocumentationPeriod(LocalDate first, LocalDate last) {

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)-(?:(\\d\\d)|T([1-4]))");
    private static final int QUARTER = 3;

    public static DocumentationPeriod month(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new DocumentationPeriod(of.atDay(1), of.atEndOfMonth());
    }

    public static DocumentationPeriod quarter(int year, int quarter) {
        YearMonth end = YearMonth.of(year, quarter * QUARTER);
        return new DocumentationPeriod(end.minusMonths(QUARTER - 1L).atDay(1), end.atEndOfMonth());
    }

    /** Reads {@code 2026-11} or {@code 2026-T4}. */
    public static Optional<DocumentationPeriod> of(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        try {
            return Optional.of(
                    parts.group(2) == null
                            ? quarter(year, Integer.parseInt(parts.group(3)))
                            : month(year, Integer.parseInt(parts.group(2))));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    public boolean monthly() {
        return first.getMonth() == last.getMonth();
    }

    public int number() {
        return monthly() ? first.getMonthValue() : last.getMonthValue() / QUARTER;
    }

    /** How it is called in addresses. */
    public String code() {
        return monthly() ? "%d-%02d".formatted(first.getYear(), number()) : first.getYear() + "-T" + number();
    }

    public boolean over(LocalDate today) {
        return last.isBefore(today);
    }

    public boolean future(LocalDate today) {
        return first.isAfter(today);
    }
}
