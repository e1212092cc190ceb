package id.mumpuni.reports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fewer than five are not told, and neither is what would give them away. */
class ToldUnitsTest {

    private final List<UnitTree.Unit> units = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, Long> people = new HashMap<>();

    /** Units are written {@code name>parent=people of the unit itself}. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            case,                                               units,                               told
            every number is large,                              top=0 a>top=6 b>top=5,               a b top
            the small one could be had from the one beside it,  top=0 a>top=9 b>top=3,               top
            two small ones together are still too few,          top=0 a>top=9 b>top=2 c>top=2,       top
            two small ones hide each other,                     top=0 a>top=9 b>top=2 c>top=3,       a top
            the smallest of the large ones hides it,            top=0 a>top=9 b>top=3 c>top=6,       a top
            so it is with the people of the unit itself,        top=2 a>top=9 b>top=6,               a top
            nobody is no secret,                                top=0 a>top=9 b>top=0,               a top
            the whole is too small itself,                      top=1 a>top=3,                       ''
            what is left out below leaves the sum above whole,  top=0 a>top=0 x>a=7 y>a=2 b>top=8,   a b top
            what hides another is not told by its parts,        top=0 a>top=0 x>a=5 y>a=6 b>top=2,   top y
            """)
    void whatIsLeftOutCannotBeReckoned(String name, String written, String told) {
        for (String unit : written.split(" ")) {
            String[] parts = unit.split("=");
            String[] place = parts[0].split(">");
            UUID id = UUID.randomUUID();
            ids.put(place[0], id);
            people.put(id, Long.parseLong(parts[1]));
            units.add(new UnitTree.Unit(id, place.length == 1 ? null : ids.get(place[1]), place[0], units.size()));
        }
        UnitTree tree = new UnitTree(units);
        String found = ToldUnits.of(tree, unit -> sum(tree, unit), 5).stream()
                .map(tree::name)
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(found).as(name).isEqualTo(told);
    }

    private long sum(UnitTree tree, UUID unit) {
        return people.getOrDefault(unit, 0L)
                + tree.children(unit).stream()
                        .mapToLong(child -> sum(tree, child.id()))
                        .sum();
    }
}
