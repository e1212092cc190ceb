package id.mumpuni.reports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatterTest {

    // L results without a link · E no evidence · X exempt
    @ParameterizedTest
    @CsvSource(nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            state,     has, everybody, NO_LINK, NO_EVIDENCE, LATE,   SET
            NONE,      '',  WRITE,     -,       -,           WRITE,  WRITE
            DRAFT,     '',  FINISH,    -,       -,           FINISH, FINISH
            DRAFT,     L,   FINISH,    LINK,    -,           FINISH, FINISH
            RETURNED,  L,   FINISH,    LINK,    -,           FINISH, FINISH
            SUBMITTED, '',  DECIDE,    -,       -,           DECIDE, DECIDE
            SUBMITTED, L,   DECIDE,    DECIDE,  -,           DECIDE, DECIDE
            SET,       '',  -,         -,       -,           -,      -
            SET,       L,   LINK,      LINK,    -,           LINK,   LINK
            SET,       E,   RECORD,    -,       RECORD,      RECORD, RECORD
            SET,       LE,  LINK,      LINK,    RECORD,      LINK,   LINK
            SET,       LEX, -,         -,       -,           -,      -
            EXEMPT,    X,   -,         -,       -,           -,      -
            EXEMPT,    LX,  -,         -,       -,           -,      -
            """)
    void eachPersonIsRemindedOfTheListsMatterOrOfTheNextStep(
            PlanState state, String has, Matter everybody, Matter noLink, Matter noEvidence, Matter late, Matter set) {
        var person = new Standing(state, has.contains("X"), has.contains("L"), has.contains("E"));
        assertThat(Matter.of(person, null).orElse(null)).isEqualTo(everybody);
        assertThat(Matter.of(person, Condition.NO_LINK).orElse(null)).isEqualTo(noLink);
        assertThat(Matter.of(person, Condition.NO_EVIDENCE).orElse(null)).isEqualTo(noEvidence);
        assertThat(Matter.of(person, Condition.LATE).orElse(null)).isEqualTo(late);
        assertThat(Matter.of(person, Condition.SET).orElse(null)).isEqualTo(set);
    }

    @ParameterizedTest
    @EnumSource
    void onlyADecisionIsTheAppraisers(Matter matter) {
        assertThat(matter.isAppraisers()).isEqualTo(matter == Matter.DECIDE);
    }
}
