package id.mumpuni.reports.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * Of which units a number is told that must not speak of a few people. A unit of too few is not; and as the number of a unit
 * less those of the units below it is one too, of what stands below a unit so much more is left out, the smallest first,
 * that the rest is nobody or enough people.
 */
public final class ToldUnits {

    private final UnitTree tree;
    private final ToLongFunction<UUID> people;
    private final long fewest;
    private final Set<UUID> told = new HashSet<>();
    private final Map<UUID, List<UUID>> highest = new HashMap<>();

    private ToldUnits(UnitTree tree, ToLongFunction<UUID> people, long fewest) {
        this.tree = tree;
        this.people = people;
        this.fewest = fewest;
    }

    /**
     * @param people of a unit with everything below it
     * @param fewest the smallest number that may be told
     */
    public static Set<UUID> of(UnitTree tree, ToLongFunction<UUID> people, long fewest) {
        ToldUnits units = new ToldUnits(tree, people, fewest);
        tree.tops().forEach(top -> units.settle(top.id()));
        return Set.copyOf(units.told);
    }

    /** The highest units that are told, here and below. */
    private List<UUID> settle(UUID unit) {
        List<UUID> below = new ArrayList<>();
        tree.children(unit).forEach(child -> below.addAll(settle(child.id())));
        if (people.applyAsLong(unit) < fewest) {
            return below;
        }
        while (tooFew(people.applyAsLong(unit) - sum(below))) {
            UUID smallest = below.stream().min(Comparator.comparingLong(people)).orElseThrow();
            below.remove(smallest);
            told.remove(smallest);
            below.addAll(highest.getOrDefault(smallest, List.of()));
        }
        told.add(unit);
        highest.put(unit, below);
        return List.of(unit);
    }

    private boolean tooFew(long rest) {
        return rest > 0 && rest < fewest;
    }

    private long sum(List<UUID> units) {
        return units.stream().mapToLong(people).sum();
    }
}
