package id.mumpuni.assessments.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.assessments.rules.RaterGroup;
import id.mumpuni.assessments.rules.RoundPhase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Phase x sent x relation for the rater; nobody else may do anything. */
class FormPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     false, false, false, false, false",
        "DRAFT,     true,  false, false, false, false",
        "OPENING,   false, false, false, false, false",
        "OPENING,   true,  false, false, false, false",
        "WAITING,   false, true,  false, false, true",
        "WAITING,   true,  true,  false, false, false",
        "OPEN,      false, true,  true,  false, true",
        "OPEN,      true,  true,  false, true,  false",
        "CLOSED,    false, true,  false, false, false",
        "CLOSED,    true,  true,  false, false, false",
        "CANCELLED, false, false, false, false, false",
        "CANCELLED, true,  false, false, false, false"
    })
    void theRaterMay(
            RoundPhase phase, boolean submitted, boolean read, boolean answer, boolean takeBack, boolean declare) {
        for (RaterGroup relation : RaterGroup.values()) {
            FormPermissions may = new FormPermissions(true, relation, phase, submitted);
            assertThat(may.mayRead()).isEqualTo(read);
            assertThat(may.mayAnswer()).isEqualTo(answer);
            assertThat(may.mayTakeBack()).isEqualTo(takeBack);
            assertThat(may.mayDeclare()).isEqualTo(declare && relation != RaterGroup.SELF);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseMayDoAnything(RoundPhase phase) {
        for (RaterGroup relation : RaterGroup.values()) {
            for (boolean submitted : new boolean[] {true, false}) {
                FormPermissions may = new FormPermissions(false, relation, phase, submitted);
                assertThat(may.mayRead() || may.mayAnswer() || may.mayTakeBack() || may.mayDeclare())
                        .isFalse();
            }
        }
    }
}
