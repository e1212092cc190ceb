package id.mumpuni.integration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportDatesTest {

    @ParameterizedTest
    @CsvSource({
        "28-02-2026,2026-02-28",
        "1/4/2025,2025-04-01",
        "2024-02-29,2024-02-29",
        "01-10-2022 00:00:00,2022-10-01"
    })
    void readsDays(String text, LocalDate day) {
        assertThat(ExportDates.parse(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31-02-2026", "29-02-2025", "00-01-2020", "13-13-2020", "kemarin", "01-01-1066", "01-01-99"})
    void refusesWhatIsNoDay(String text) {
        assertThat(ExportDates.parse(text)).isNull();
    }
}
