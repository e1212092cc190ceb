package id.mumpuni.appraisal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.rules.WorkResultGuidance.Rated;
import id.mumpuni.appraisal.rules.WorkResultGuidance.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Main results are written in capitals, additional ones in small letters: A above, M as expected, B below. Lampiran
 * IV.B.1.a.1).d), with "sebagian besar" above 50 and "sebagian kecil" up to 25 percent.
 */
class WorkResultGuidanceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AAAAM, POSITIVE, ABOVE",
                "AAAAA, NONE, ABOVE",
                "AAAAb, POSITIVE, ABOVE", // an additional result does not count as a main one
                "AAAAB, POSITIVE, MEETS", // one main result below: not above, and a small part
                "AAAAM, PARTLY, MEETS", // the results are, the feedback is not
                "AAAAM, NOT_POSITIVE, -",
                "AAMM, POSITIVE, MEETS", // half is not most
                "MMMMM, PARTLY, MEETS",
                "MMMMM, NOT_POSITIVE, -",
                "BMMM, NONE, MEETS", // a quarter is a small part
                "BBMMM, NONE, -", // two fifths is not
                "BBMM, NONE, -",
                "BBBMM, NONE, BELOW",
                "BBBMM, NOT_POSITIVE, BELOW",
                "BBBMM, POSITIVE, -", // most results below, and everybody is pleased
                "BBBBB, NONE, BELOW",
                "bbbM, NONE, BELOW",
                "M, NONE, MEETS",
                "A, NONE, ABOVE",
                "b, NONE, BELOW",
                "AAA?, POSITIVE, -", // one is not rated yet
                "-, NONE, -"
            })
    void theGuidanceProposesWhatTheRegulationSays(String results, Response response, ExpectationLevel expected) {
        String all = results == null ? "" : results;
        assertThat(WorkResultGuidance.propose(rated(all), all.length(), response, 50, 25))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NONE",
        "3, 4, POSITIVE",
        "4, 4, POSITIVE",
        "2, 4, PARTLY",
        "1, 4, NOT_POSITIVE",
        "0, 1, NOT_POSITIVE"
    })
    void feedbackIsMostlyPositiveAboveHalf(int positive, int all, Response expected) {
        assertThat(Response.of(positive, all, 50)).isEqualTo(expected);
    }

    private static List<Rated> rated(String results) {
        return Arrays.stream(results.split(""))
                .filter(one -> "AMB".contains(one.toUpperCase()) && !one.isEmpty())
                .map(one -> new Rated(
                        Character.isUpperCase(one.charAt(0)),
                        switch (one.toUpperCase()) {
                            case "A" -> ExpectationLevel.ABOVE;
                            case "M" -> ExpectationLevel.MEETS;
                            default -> ExpectationLevel.BELOW;
                        }))
                .toList();
    }
}
