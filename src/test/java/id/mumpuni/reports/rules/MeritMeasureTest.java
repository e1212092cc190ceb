package id.mumpuni.reports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worksheet of 2026 for score 4: more than 90 % have a whole plan, more than 80 % in time and the rest of it. */
class MeritMeasureTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            measure,  part, whole, percent, told,  reached
            COMPLETE, 90,   100,   90,      true,  false
            COMPLETE, 901,  1000,  90,      true,  true
            COMPLETE, 91,   100,   91,      true,  true
            COMPLETE, 0,    0,     0,       false, -
            ON_TIME,  80,   100,   80,      true,  false
            ON_TIME,  81,   100,   81,      true,  true
            SOUND,    4,    5,     80,      true,  false
            STEPPED,  1,    1,     100,     true,  true
            RECORDED, 3,    4,     75,      true,  -
            HEARD,    4,    4,     100,     false, -
            HEARD,    4,    5,     80,      true,  -
            HELPED,   0,    4,     0,       false, -
            HELPED,   5,    5,     100,     true,  -
            """)
    void theThresholdIsExceededNotMetAndOfFewPeopleNothingIsSaidAboutFeedback(
            MeritMeasure measure, long part, long whole, int percent, boolean told, Boolean reached) {
        var reading = new MeritMeasure.Reading(measure, part, whole, false);
        assertThat(reading.percent()).isEqualTo(percent);
        assertThat(reading.told()).isEqualTo(told);
        assertThat(reading.reached()).isEqualTo(reached);
    }
}
