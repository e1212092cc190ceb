package id.mumpuni.publicservice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionIndexTest {

    /** The same nine means as with the weights 0.11 and 0.111, which are not a ninth: 79.475 and 80.1975. */
    @ParameterizedTest
    @CsvSource({"6, 80.277778", "2, 80.28"})
    void weighsEachElementWithExactlyANinth(int scale, BigDecimal expected) {
        List<BigDecimal> means = Stream.of("3.2", "3.1", "3.0", "3.4", "3.3", "3.5", "3.4", "2.9", "3.1")
                .map(BigDecimal::new)
                .toList();

        assertThat(SatisfactionIndex.ofMeans(means, scale)).isEqualTo(expected);
    }

    @Test
    void countsTheAnswersOfTheWorkedExample() {
        BigDecimal index = SatisfactionIndex.of(
                elements(29, 105, 101, 100, 116, 102, 105, 106, 105, 115), SatisfactionIndex.PRINTED);

        assertThat(index).isEqualTo("91.48");
        assertThat(ServiceQuality.of(index)).isEqualTo(ServiceQuality.A);
    }

    @Test
    void takesElementsThatWereAnsweredByDifferentNumbers() {
        List<SatisfactionIndex.Element> elements = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> new SatisfactionIndex.Element(n, 3L * n))
                .toList();

        assertThat(SatisfactionIndex.of(elements, 4)).isEqualTo("75.0000");
    }

    @ParameterizedTest
    @CsvSource({
        "25.00, D",
        "64.99, D",
        "64.994, D",
        "64.995, C",
        "65.00, C",
        "76.60, C",
        "76.604, C",
        "76.605, B",
        "76.61, B",
        "88.30, B",
        "88.304, B",
        "88.305, A",
        "88.31, A",
        "100.00, A"
    })
    void putsTheIndexIntoItsCategoryAsItIsPrinted(BigDecimal index, ServiceQuality quality) {
        assertThat(ServiceQuality.of(index)).isEqualTo(quality);
    }

    /** A better answer never lowers the index. */
    @Test
    void risesWithEveryBetterAnswer() {
        BigDecimal before = SatisfactionIndex.of(elements(7, 20, 20, 20, 20, 20, 20, 20, 20, 20), 6);
        for (int better = 0; better < 9; better++) {
            int[] sums = IntStream.generate(() -> 20).limit(9).toArray();
            sums[better]++;

            assertThat(SatisfactionIndex.of(elements(7, sums), 6)).isGreaterThan(before);
        }
    }

    static List<SatisfactionIndex.Element> elements(int answers, int... sums) {
        return IntStream.of(sums)
                .mapToObj(sum -> new SatisfactionIndex.Element(answers, sum))
                .toList();
    }
}
