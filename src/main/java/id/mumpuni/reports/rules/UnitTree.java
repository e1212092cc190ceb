package id.mumpuni.reports.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units as they stand below each other. */
public final class UnitTree {

    public record Unit(UUID id, @Nullable UUID parentId, String name, int sortOrder) {}

    private static final Comparator<Unit> ORDER =
            Comparator.comparingInt(Unit::sortOrder).thenComparing(Unit::name).thenComparing(Unit::id);

    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<UUID, List<Unit>> below = new HashMap<>();

    public UnitTree(Collection<Unit> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
        all.stream().sorted(ORDER).forEach(unit -> {
            if (unit.parentId() != null) {
                below.computeIfAbsent(unit.parentId(), parent -> new ArrayList<>())
                        .add(unit);
            }
        });
    }

    public boolean knows(UUID unit) {
        return units.containsKey(unit);
    }

    public String name(UUID unit) {
        Unit known = units.get(unit);
        return known == null ? "" : known.name();
    }

    public List<Unit> children(UUID unit) {
        return below.getOrDefault(unit, List.of());
    }

    /** Those that stand below no other. */
    public List<Unit> tops() {
        return units.values().stream()
                .filter(unit -> unit.parentId() == null || !units.containsKey(unit.parentId()))
                .sorted(ORDER)
                .toList();
    }

    /** From the highest of the tops above the unit down to the unit itself; the unit alone if it is below none of them. */
    public List<Unit> path(UUID unit, Collection<UUID> tops) {
        Deque<Unit> line = new ArrayDeque<>();
        for (Unit one = units.get(unit); one != null; one = one.parentId() == null ? null : units.get(one.parentId())) {
            line.addFirst(one);
        }
        while (line.size() > 1 && !tops.contains(line.getFirst().id())) {
            line.removeFirst();
        }
        return List.copyOf(line);
    }

    /** Of each unit with everything below it. */
    public <E extends Enum<E>> Map<UUID, Tally<E>> sums(Map<UUID, Tally<E>> own) {
        Map<UUID, Tally<E>> sums = new HashMap<>();
        own.forEach((unit, tally) -> {
            for (Unit one = units.get(unit);
                    one != null;
                    one = one.parentId() == null ? null : units.get(one.parentId())) {
                sums.merge(one.id(), tally, Tally::plus);
            }
        });
        return sums;
    }
}
