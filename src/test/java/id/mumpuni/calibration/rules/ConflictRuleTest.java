package id.mumpuni.calibration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.calibration.rules.ConflictRule.Case;
import id.mumpuni.calibration.rules.ConflictRule.Part;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictRuleTest {

    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID EMPLOYEE = UUID.randomUUID();

    @ParameterizedTest(name = "{0} declared {1}, committee {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # parts                | declared | committee | conflict    | may look
                                   | false    | true      |             |
                                   | false    | false     |             |
            APPRAISER              | false    | true      | APPRAISER   | true
            APPRAISER              | false    | false     | APPRAISER   | true
            REVIEWER               | false    | true      | REVIEWER    | true
            REVIEWER               | false    | false     |             |
            SUBORDINATE            | false    | true      | SUBORDINATE | false
            SUBORDINATE            | false    | false     | SUBORDINATE | false
            DECIDER                | false    | true      | DECIDER     | true
            DECIDER                | false    | false     | DECIDER     | true
            DECIDER,REVIEWER       | false    | false     | DECIDER     | true
                                   | true     | true      | DECLARED    | false
                                   | true     | false     | DECLARED    | false
            REVIEWER               | true     | false     | DECLARED    | false
            APPRAISER,REVIEWER     | false    | true      | APPRAISER   | true
            APPRAISER              | true     | true      | DECLARED    | false
            APPRAISER,SUBORDINATE  | false    | false     | SUBORDINATE | false
            """)
    void namesTheGravestConflict(
            String parts, boolean declared, boolean committee, ConflictKind conflict, Boolean mayLook) {
        ConflictKind found = ConflictRule.of(MEMBER, oneCase(parts, declared), committee);
        assertThat(found).isEqualTo(conflict);
        if (found != null) {
            assertThat(found.mayLook()).isEqualTo(mayLook);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void nobodySitsOnTheirOwnCaseWhateverElseTheyAre(boolean committee) {
        assertThat(ConflictRule.of(EMPLOYEE, oneCase("APPRAISER", true), committee))
                .isEqualTo(ConflictKind.SELF);
        assertThat(ConflictKind.SELF.mayLook()).isFalse();
    }

    private static Case oneCase(String parts, boolean declared) {
        Set<Part> all = EnumSet.noneOf(Part.class);
        if (parts != null) {
            Arrays.stream(parts.split(",")).map(Part::valueOf).forEach(all::add);
        }
        return new Case(EMPLOYEE, Map.of(MEMBER, all), declared ? Set.of(MEMBER, EMPLOYEE) : Set.of());
    }
}
