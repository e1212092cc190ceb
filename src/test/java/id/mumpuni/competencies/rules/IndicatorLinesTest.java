package id.mumpuni.competencies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorLinesTest {

    @Test
    void emptyLinesAndBlanksAreNoIndicators() {
        assertThat(IndicatorLines.of("  satu \r\n\n dua\n   \n")).containsExactly("satu", "dua");
        assertThat(IndicatorLines.of(null)).isEmpty();
    }

    @Test
    void aTranslationIsOfAllLinesOrOfNone() {
        assertThat(IndicatorLines.translates("satu\ndua", "one\ntwo")).isTrue();
        assertThat(IndicatorLines.translates("satu\ndua", " \n")).isTrue();
        assertThat(IndicatorLines.translates("satu\ndua", null)).isTrue();
        assertThat(IndicatorLines.translates("satu\ndua", "one")).isFalse();
        assertThat(IndicatorLines.translates("satu", "one\ntwo")).isFalse();
    }
}
