package id.mumpuni.publicservice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    private static final Quarter FIRST = new Quarter(2026, 1);

    @Test
    void joinsQuartersUntilThereAreEnough() {
        assertThat(Blocks.of(answers(3, 2, 7, 4), new Floor(5)))
                .containsExactly(
                        new Blocks.Block(FIRST, new Quarter(2026, 2), 5),
                        new Blocks.Block(new Quarter(2026, 3), new Quarter(2026, 3), 7));
    }

    /** What is told once stays as it is, whatever comes later. */
    @Test
    void neverChangesABlockThatIsWhole() {
        List<Blocks.Block> before = Blocks.of(answers(3, 2, 1), new Floor(5));

        assertThat(Blocks.of(answers(3, 2, 1, 6), new Floor(5))).startsWith(before.toArray(Blocks.Block[]::new));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, false", "2026-10-02, true", "2026-09-30, false", "2027-03-01, true"})
    void tellsAQuarterOnceItsLastMidnightIsADayAgo(LocalDate today, boolean told) {
        assertThat(new Quarter(2026, 3).isToldOn(today)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2026-3, 2026-3", "2026-5,", "26-3,", "'',"})
    void readsAQuarterFromAnAddress(String text, String written) {
        Quarter read = Quarter.read(text);

        assertThat(read == null ? null : read.written()).isEqualTo(written);
    }

    @Test
    void saysHowFarAMeanMayBeOff() {
        Reading reading = Reading.of(List.of(4.0, 4.0, 3.0, 2.0, 2.0));

        assertThat(reading.answers()).isEqualTo(5);
        assertThat(reading.mean()).isEqualTo(3.0);
        assertThat(reading.standardError()).isCloseTo(Math.sqrt(1.0 / 5), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "ab3de-fgh1j, AB3DEFGH1J",
        "AB3 DE.FGH_1J, AB3DEFGH1J",
        "oil0oil0o1, 0110011001",
        "ABCDEFGH1,",
        "ABCDEFGHU1,"
    })
    void readsACodeAsPeopleTypeIt(String typed, String code) {
        assertThat(SurveyCode.read(typed)).isEqualTo(code);
    }

    @Test
    void writesACodeInTwoHalves() {
        String code = SurveyCode.make(bound -> bound - 1);

        assertThat(SurveyCode.grouped(code)).isEqualTo("ZZZZZ-ZZZZZ");
        assertThat(SurveyCode.read(SurveyCode.grouped(code))).isEqualTo(code);
    }

    private static SortedMap<Quarter, Integer> answers(int... counts) {
        SortedMap<Quarter, Integer> answers = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            answers.put(new Quarter(2026, i + 1), counts[i]);
        }
        return answers;
    }
}
