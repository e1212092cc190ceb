package id.mumpuni.reports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTreeTest {

    private static final UUID CITY = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final UnitTree tree = new UnitTree(List.of(
            new UnitTree.Unit(SECTION, AGENCY, "Bidang", 2),
            new UnitTree.Unit(CITY, null, "Kota", 0),
            new UnitTree.Unit(OTHER, CITY, "Dinas Lain", 2),
            new UnitTree.Unit(AGENCY, CITY, "Dinas", 1)));

    @Test
    void eachUnitHoldsWhatIsBelowIt() {
        var sums = tree.sums(Map.of(CITY, people(1), AGENCY, people(2), SECTION, people(4), OTHER, people(8)));
        assertThat(sums.get(CITY).get(BoardFigure.PEOPLE)).isEqualTo(15);
        assertThat(sums.get(AGENCY).get(BoardFigure.PEOPLE)).isEqualTo(6);
        assertThat(sums.get(SECTION).get(BoardFigure.PEOPLE)).isEqualTo(4);
        assertThat(sums.get(OTHER).get(BoardFigure.PEOPLE)).isEqualTo(8);
    }

    @Test
    void thePathBeginsWhereThePersonMayLook() {
        assertThat(tree.path(SECTION, List.of(CITY)))
                .extracting(UnitTree.Unit::id)
                .containsExactly(CITY, AGENCY, SECTION);
        assertThat(tree.path(SECTION, List.of(AGENCY)))
                .extracting(UnitTree.Unit::id)
                .containsExactly(AGENCY, SECTION);
        assertThat(tree.path(SECTION, List.of())).extracting(UnitTree.Unit::id).containsExactly(SECTION);
    }

    @Test
    void childrenComeInTheirOrder() {
        assertThat(tree.children(CITY)).extracting(UnitTree.Unit::id).containsExactly(AGENCY, OTHER);
        assertThat(tree.children(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 9, 0", "9, 9, 100", "1, 1000, 1", "999, 1000, 99", "1, 3, 33", "2, 3, 67"})
    void allIsSaidOfAllOnlyAndNoneOfNone(long part, long whole, int percent) {
        assertThat(Tally.percent(part, whole)).isEqualTo(percent);
    }

    private static Tally<BoardFigure> people(long count) {
        return Tally.of(BoardFigure.class, figure -> figure == BoardFigure.PEOPLE ? count : 0);
    }
}
