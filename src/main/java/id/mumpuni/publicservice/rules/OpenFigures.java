package id.mumpuni.publicservice.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of one quarter everybody may see: of services, of the units they belong to, and of the city. A total is
 * told only if what is left after subtracting all that is told below it is nothing or itself enough.
 *
 * @param services those of which anything is told
 * @param units the same
 * @param city null if nothing is told
 */
public record OpenFigures(
        Map<UUID, Tally> services,
        Map<UUID, Tally> units,
        @Nullable Tally city) {

    /** The nine elements of some answers. */
    public record Tally(List<SatisfactionIndex.Element> elements) {

        /** The element that was answered least often: what is told rests on no fewer. */
        public int answers() {
            return elements.stream()
                    .mapToInt(SatisfactionIndex.Element::answers)
                    .min()
                    .orElse(0);
        }

        Tally plus(Tally other) {
            List<SatisfactionIndex.Element> sums = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                SatisfactionIndex.Element one = elements.get(i);
                SatisfactionIndex.Element two = other.elements.get(i);
                sums.add(new SatisfactionIndex.Element(one.answers() + two.answers(), one.sum() + two.sum()));
            }
            return new Tally(sums);
        }
    }

    public record Counted(UUID service, UUID unit, Tally tally) {}

    public static OpenFigures of(List<Counted> counted, Floor floor) {
        Map<UUID, Tally> services = new LinkedHashMap<>();
        Map<UUID, Tally> totals = new LinkedHashMap<>();
        Map<UUID, Integer> told = new LinkedHashMap<>();
        for (Counted one : counted) {
            totals.merge(one.unit(), one.tally(), Tally::plus);
            if (floor.reachedBy(one.tally().elements())) {
                services.put(one.service(), one.tally());
                told.merge(one.unit(), one.tally().answers(), Integer::sum);
            }
        }
        Map<UUID, Tally> units = new LinkedHashMap<>();
        int toldBelowCity = 0;
        for (var unit : totals.entrySet()) {
            int below = told.getOrDefault(unit.getKey(), 0);
            boolean open = floor.totalMayBeTold(unit.getValue().answers(), below);
            if (open) {
                units.put(unit.getKey(), unit.getValue());
            }
            toldBelowCity += open ? unit.getValue().answers() : below;
        }
        Tally all = totals.values().stream().reduce(Tally::plus).orElse(null);
        boolean open = all != null && floor.totalMayBeTold(all.answers(), toldBelowCity);
        return new OpenFigures(services, units, open ? all : null);
    }
}
