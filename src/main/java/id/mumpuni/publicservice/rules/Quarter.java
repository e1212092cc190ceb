package id.mumpuni.publicservice.rules;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Three months. Figures are told of whole quarters that are over: two looks at one never differ by an answer. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final int IN_A_YEAR = 4;
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-([1-4])");

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** As in an address: {@code 2026-3}. */
    public static @Nullable Quarter read(@Nullable String text) {
        Matcher parts = WRITTEN.matcher(text == null ? "" : text);
        return parts.matches() ? new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))) : null;
    }

    public String written() {
        return year + "-" + number;
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /** One day lies between: what was sent at the last midnight has arrived by then. */
    public boolean isToldOn(LocalDate today) {
        return last().plusDays(1).isBefore(today);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * IN_A_YEAR + number, other.year * IN_A_YEAR + other.number);
    }
}
