package id.mumpuni.home;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Small questions that templates ask about dates and predicates. */
@Component("look")
class Look {

    private static final Map<String, String> CLASSES =
            Map.of("VERY_GOOD", "sb", "GOOD", "b", "NEEDS_IMPROVEMENT", "bp", "POOR", "k", "VERY_POOR", "sk");

    private static final Map<String, String> ICONS = Map.of(
            "VERY_GOOD", "star-filled",
            "GOOD", "circle-check-filled",
            "NEEDS_IMPROVEMENT", "alert-triangle-filled",
            "POOR", "alert-octagon-filled",
            "VERY_POOR", "square-rounded-x-filled");

    private final Clock clock;

    Look(Clock clock) {
        this.clock = clock;
    }

    /**
     * How a last day stands to today.
     *
     * @param kind message key {@code due.KIND}: today, tomorrow, left, late
     * @param days working days from today to the day, or since it
     */
    public record Due(String tone, String kind, long days) {}

    public String predicateClass(@Nullable Object rating) {
        return CLASSES.getOrDefault(String.valueOf(rating), "none");
    }

    public String predicateIcon(@Nullable Object rating) {
        return ICONS.getOrDefault(String.valueOf(rating), "point");
    }

    public Due due(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            return new Due("late", "late", workingDays(day, today));
        }
        if (day.equals(today)) {
            return new Due("late", "today", 0);
        }
        long days = workingDays(today, day);
        return new Due(days <= 5 ? "warm" : "", day.equals(today.plusDays(1)) ? "tomorrow" : "left", days);
    }

    /** {@code Kamis, 8 Oktober 2026} */
    public String day(LocalDate day) {
        return format("EEEE, d MMMM uuuu", day);
    }

    /** {@code 8 Okt 2026} */
    public String shortDay(LocalDate day) {
        return format("d MMM uuuu", day);
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(day);
    }

    /** Monday to Friday after {@code from} up to and with {@code to}. */
    private static long workingDays(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }
}
