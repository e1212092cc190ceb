package id.mumpuni.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConnectednessTest {

    @Test
    void twoGroupsWithoutACommonRaterAreTwoParts() {
        Connectedness found = Connectedness.of(4, 2, new int[] {0, 1, 2, 3}, new int[] {0, 0, 1, 1});
        assertThat(found.parts()).isEqualTo(2);
        assertThat(found.connected()).isFalse();
        assertThat(found.partOfRatee(0)).isEqualTo(found.partOfRater(0)).isNotEqualTo(found.partOfRatee(3));
    }

    @Test
    void oneCommonRateeJoinsThem() {
        Connectedness found = Connectedness.of(4, 2, new int[] {0, 1, 2, 3, 1}, new int[] {0, 0, 1, 1, 1});
        assertThat(found.connected()).isTrue();
    }

    @Test
    void whoIsAloneIsAPart() {
        assertThat(Connectedness.of(2, 1, new int[] {1}, new int[] {0}).parts()).isEqualTo(2);
        assertThat(Connectedness.of(0, 0, new int[0], new int[0]).connected()).isFalse();
    }

    @Test
    void aLineHasTwoEnds() {
        assertThatThrownBy(() -> Connectedness.of(1, 1, new int[1], new int[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
