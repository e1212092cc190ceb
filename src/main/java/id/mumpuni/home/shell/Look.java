package id.mumpuni.home.shell;

import id.mumpuni.shared.Holidays;
import id.mumpuni.shared.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

    /** Within so many working days a date counts as near. */
    private static final int SOON = 5;

    private static final int MOST_SEGMENTS = 3;

    /** What a phone's width takes in two lines, shared by the choices. */
    private static final int LETTERS_OF_SEGMENTS = 72;

    private final Clock clock;
    private final Holidays holidays;
    private final MessageSource messages;

    Look(Clock clock, Holidays holidays, MessageSource messages) {
        this.clock = clock;
        this.holidays = holidays;
        this.messages = messages;
    }

    /**
     * How a last day stands to today.
     *
     * @param kind message key {@code due.KIND}: past and weekend if no working day lies between
     * @param days working days from today to the day, or since it
     */
    public record Due(String tone, String kind, int days) {}

    public String predicateClass(@Nullable Object rating) {
        return classOf(rating);
    }

    public String predicateIcon(@Nullable Object rating) {
        return iconOf(rating);
    }

    static String classOf(@Nullable Object rating) {
        return CLASSES.getOrDefault(String.valueOf(rating), "none");
    }

    static String iconOf(@Nullable Object rating) {
        return ICONS.getOrDefault(String.valueOf(rating), "point");
    }

    public Due due(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            int days = workingDays(day, today);
            return new Due("late", days == 0 ? "past" : "late", days);
        }
        if (day.equals(today)) {
            return new Due("late", "today", 0);
        }
        int days = workingDays(today, day);
        if (day.equals(today.plusDays(1))) {
            return new Due("late", "tomorrow", days);
        }
        return new Due(days <= SOON ? "warm" : "", days == 0 ? "weekend" : "left", days);
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

    private int workingDays(LocalDate from, LocalDate to) {
        return WorkingDays.between(from, to, holidays.days());
    }

    /** The message key of an enum's constant, as in {@code PlanModel.AGREED}. */
    public String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
    }

    /** What describes a field, as far as it is on the page; nothing if nothing is. */
    public @Nullable String describedBy(String name, boolean hint, boolean error) {
        if (hint && error) {
            return "h-" + name + " e-" + name;
        }
        return hint ? "h-" + name : error ? "e-" + name : null;
    }

    /** {@code Jumat 9 Oktober}, for a date that is near. */
    public String weekday(LocalDate day) {
        return format("EEEE d MMMM", day);
    }

    /** True if both are the same constant or the same text. */
    public boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && one.toString().equals(other.toString());
    }

    /** Up to three short choices stand side by side as one control. */
    public boolean segmented(Collection<? extends Enum<?>> options) {
        return options.size() <= MOST_SEGMENTS
                && options.stream().allMatch(option -> text(option).length() <= LETTERS_OF_SEGMENTS / options.size());
    }

    private String text(Enum<?> option) {
        return messages.getMessage(key(option), null, LocaleContextHolder.getLocale());
    }
}
