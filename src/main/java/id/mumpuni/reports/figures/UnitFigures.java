package id.mumpuni.reports.figures;

import id.mumpuni.reports.rules.Tally;
import id.mumpuni.reports.rules.UnitTree;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * What was counted for every unit.
 *
 * @param own of the people in the unit itself
 * @param sums with everything below it
 * @param at when it was counted
 */
public record UnitFigures<E extends Enum<E>>(
        Class<E> figures, UnitTree tree, Map<UUID, Tally<E>> own, Map<UUID, Tally<E>> sums, LocalDateTime at) {

    public Tally<E> own(UUID unit) {
        return own.getOrDefault(unit, Tally.none(figures));
    }

    public Tally<E> sum(UUID unit) {
        return sums.getOrDefault(unit, Tally.none(figures));
    }
}
