package id.mumpuni.assessments.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingsTest {

    @ParameterizedTest
    @CsvSource({"27, 9, 3, 19, 27", "28, 9, 4, 28, 28", "5, 9, 1, 1, 5", "1, 3, 1, 1, 1"})
    void theLastPartHoldsWhatIsLeft(int items, int atOnce, int count, int first, int last) {
        Sittings sittings = new Sittings(items, atOnce);
        assertThat(sittings.count()).isEqualTo(count);
        assertThat(sittings.first(count)).isEqualTo(first);
        assertThat(sittings.last(count)).isEqualTo(last);
        assertThat(sittings.within(-3)).isEqualTo(1);
        assertThat(sittings.within(99)).isEqualTo(count);
        assertThat(sittings.of(items)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 2", "27, 3"})
    void oneGoesOnWhereTheFirstAnswerIsMissing(int open, int part) {
        assertThat(new Sittings(27, 9).next(List.of(open))).isEqualTo(part);
        assertThat(new Sittings(27, 9).next(List.of())).isEqualTo(3);
    }
}
