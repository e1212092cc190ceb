package id.mumpuni.appraisal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-09-30, 2026-07-01, false",
        "2026-07-01, 2026-09-30, 2026-08-16, false",
        "2026-07-01, 2026-09-30, 2026-08-17, true",
        "2026-07-01, 2026-09-30, 2026-11-01, true",
        "2026-01-01, 2026-12-31, 2025-12-01, false"
    })
    void moreThanHalfOfTheDaysIsTheMostPart(LocalDate starts, LocalDate ends, LocalDate leftOn, boolean mostly) {
        assertThat(ServedPeriod.mostly(starts, ends, leftOn)).isEqualTo(mostly);
    }
}
