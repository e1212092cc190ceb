package id.mumpuni.publicservice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who reads all that is told of a quarter, and knows the rule, learns anything from fewer than five answers. */
class OpenFiguresTest {

    private static final Floor FLOOR = new Floor(5);

    private final UUID unit = UUID.randomUUID();
    private final UUID otherUnit = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 1, 4, 5})
    void noSettingLowersTheFloor(int wanted) {
        assertThat(new Floor(wanted).answers()).isEqualTo(5);
        assertThat(new Floor(wanted).reachedBy(4)).isFalse();
    }

    @Test
    void aSettingMayAskForMore() {
        assertThat(new Floor(8).reachedBy(7)).isFalse();
    }

    @Test
    void countsTheAnswersOfEachElement() {
        List<SatisfactionIndex.Element> elements =
                new ArrayList<>(SatisfactionIndexTest.elements(9, 20, 20, 20, 20, 20, 20, 20, 20));
        elements.add(new SatisfactionIndex.Element(4, 12));

        assertThat(FLOOR.reachedBy(elements)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, true, true", // both are told, and so is their unit
        "4, 4, false, true", // neither is, the unit is: eight answers
        "9, 3, true, false", // the unit minus the first would be the three
        "2, 2, false, false"
    })
    void keepsATotalBackThatWouldOpenASmallService(int first, int second, boolean firstTold, boolean unitTold) {
        UUID one = UUID.randomUUID();
        OpenFigures open =
                OpenFigures.of(List.of(counted(one, unit, first), counted(UUID.randomUUID(), unit, second)), FLOOR);

        assertThat(open.services().containsKey(one)).isEqualTo(firstTold);
        assertThat(open.units().containsKey(unit)).isEqualTo(unitTold);
        assertThat(open.city() != null).isEqualTo(unitTold);
    }

    @Test
    void keepsTheCityBackThatWouldOpenTheOneSmallUnit() {
        OpenFigures open = OpenFigures.of(
                List.of(counted(UUID.randomUUID(), unit, 12), counted(UUID.randomUUID(), otherUnit, 3)), FLOOR);

        assertThat(open.units()).containsOnlyKeys(unit);
        assertThat(open.city()).isNull();
    }

    @Test
    void tellsNothingOfNothing() {
        assertThat(OpenFigures.of(List.of(), FLOOR).city()).isNull();
    }

    /** The reader subtracts all that is told from every total that is told. */
    @Test
    void noSubtractionLeavesASmallGroup() {
        Random random = new Random(8);
        for (int round = 0; round < 5_000; round++) {
            List<OpenFigures.Counted> counted = city(random);
            OpenFigures open = OpenFigures.of(counted, FLOOR);
            Map<UUID, Integer> rests = new HashMap<>();
            counted.forEach(one -> rests.merge(
                    one.unit(),
                    open.services().containsKey(one.service()) ? 0 : one.tally().answers(),
                    Integer::sum));
            int left = 0;
            for (var rest : rests.entrySet()) {
                if (open.units().containsKey(rest.getKey())) {
                    assertThat(rest.getValue()).matches(OpenFiguresTest::saysNothingOfFew);
                } else {
                    left += rest.getValue();
                }
            }
            if (open.city() != null) {
                assertThat(left).matches(OpenFiguresTest::saysNothingOfFew);
            }
            open.services().values().forEach(one -> assertThat(one.answers()).isGreaterThanOrEqualTo(5));
            open.units().values().forEach(one -> assertThat(one.answers()).isGreaterThanOrEqualTo(5));
        }
    }

    private static boolean saysNothingOfFew(int rest) {
        return rest == 0 || rest >= 5;
    }

    private static List<OpenFigures.Counted> city(Random random) {
        List<OpenFigures.Counted> counted = new ArrayList<>();
        int units = 1 + random.nextInt(4);
        for (int i = 0; i < units; i++) {
            UUID unit = UUID.randomUUID();
            int services = 1 + random.nextInt(4);
            for (int j = 0; j < services; j++) {
                counted.add(counted(UUID.randomUUID(), unit, 1 + random.nextInt(9)));
            }
        }
        return counted;
    }

    private static OpenFigures.Counted counted(UUID service, UUID unit, int answers) {
        int sum = 3 * answers;
        return new OpenFigures.Counted(
                service,
                unit,
                new OpenFigures.Tally(
                        SatisfactionIndexTest.elements(answers, sum, sum, sum, sum, sum, sum, sum, sum, sum)));
    }
}
