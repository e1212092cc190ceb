package id.mumpuni.appraisal;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The periodic results of one year beside each other, in the order of time. They are shown and never added up: the annual
 * rating comes from the annual evaluation (PermenPANRB 6/2022, Lampiran IV.C).
 *
 * @param years the name of the annual period; {@code until} is its last day
 */
public record YearTrend(String years, LocalDate from, LocalDate until, List<Spot> spots) {

    /** Where the picture begins and how wide it is, in its own units. */
    private static final int LEFT = 104;

    private static final int WIDTH = 236;
    private static final int STEP = 30;
    private static final int TOP = 8;

    public enum State {
        SIGNED,
        NOT_SHOWN, // signed, and not the reader's to see yet
        NOT_SIGNED,
        TAKEN_OUT,
        MISSING, // no period of these months had the person in it
        AHEAD // the months have not come yet
    }

    /**
     * One period, or months without one.
     *
     * @param id null for months without one
     * @param readable whether the reader may open it
     * @param reason why the person was taken out
     */
    public record Spot(
            @Nullable UUID id,
            @Nullable String period,
            LocalDate starts,
            LocalDate ends,
            State state,
            @Nullable Levels levels,
            @Nullable LocalDate signedOn,
            boolean readable,
            @Nullable String reason) {

        public boolean isSigned() {
            return levels != null;
        }
    }

    /** @param organisation the achievement that the signature was held against */
    public record Levels(
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            PerformanceRating rating,
            @Nullable String organisation) {}

    public boolean isEmpty() {
        return spots.stream().noneMatch(spot -> spot.id() != null);
    }

    public PerformanceRating[] ratings() {
        return PerformanceRating.values();
    }

    /** Days are drawn as long as they are: a quarter is three times a month. */
    public long x(Spot spot) {
        return at(spot.starts());
    }

    public long width(Spot spot) {
        return Math.max(3, at(spot.ends().plusDays(1)) - x(spot) - 1);
    }

    public long at(LocalDate day) {
        LocalDate end = until.plusDays(1);
        LocalDate inside = day.isBefore(from) ? from : day.isAfter(end) ? end : day;
        return LEFT + WIDTH * ChronoUnit.DAYS.between(from, inside) / ChronoUnit.DAYS.between(from, end);
    }

    public int y(PerformanceRating rating) {
        return TOP + STEP * rating.ordinal();
    }

    /** The first days of the quarters, to be written below. */
    public List<LocalDate> marks() {
        return from.datesUntil(until.plusDays(1), Period.ofMonths(3)).toList();
    }
}
