package id.mumpuni.progress.rules;

import static id.mumpuni.progress.Rhythm.MONTHLY;
import static id.mumpuni.progress.Rhythm.QUARTERLY;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.Rhythm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

    @Test
    void aYearHasTwelveMonthsOrFourQuartersOrSomeOfEach() {
        assertThat(codes(MONTHLY, MONTHLY, MONTHLY, MONTHLY))
                .hasSize(12)
                .startsWith("2026-01")
                .endsWith("2026-12");
        assertThat(codes(QUARTERLY, QUARTERLY, QUARTERLY, QUARTERLY))
                .containsExactly("2026-T1", "2026-T2", "2026-T3", "2026-T4");
        assertThat(codes(QUARTERLY, MONTHLY, QUARTERLY, QUARTERLY))
                .containsExactly("2026-T1", "2026-04", "2026-05", "2026-06", "2026-T3", "2026-T4");
    }

    @Test
    void periodsFollowEachOtherWithoutGap() {
        var periods = Periods.of(2028, List.of(MONTHLY, QUARTERLY, MONTHLY, QUARTERLY));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).first())
                    .isEqualTo(periods.get(i - 1).last().plusDays(1));
        }
        assertThat(periods.get(1).last()).as("leap year").isEqualTo("2028-02-29");
        assertThat(periods.get(periods.size() - 1).last()).isEqualTo("2028-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 2026-02",
        "2026-01-01, 2026-01",
        "2025-12-31, 2026-01",
        "2026-12-31, 2026-12",
        "2027-05-01, 2026-12"
    })
    void aDayLiesInOnePeriod(LocalDate day, String code) {
        var periods = Periods.of(2026, List.of(MONTHLY, MONTHLY, MONTHLY, MONTHLY));
        assertThat(Periods.at(periods, day).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "2026-T5", "2026-T0", "26-01", "2026", "", "2026-1", "../x"})
    void whatIsNoPeriodIsNone(String code) {
        assertThat(DocumentationPeriod.of(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01", "2026-12", "2026-T1", "2026-T4"})
    void aCodeIsReadBackAsItself(String code) {
        assertThat(DocumentationPeriod.of(code).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        // realised, planned, evidence, future | state
        "true, true, true, false, EVIDENCED",
        "true, false, true, false, EVIDENCED",
        "true, true, false, false, RECORDED",
        "true, false, false, false, RECORDED",
        "false, true, false, false, PLANNED",
        "false, false, true, false, PLANNED",
        "false, true, true, true, PLANNED",
        "false, false, false, false, MISSING",
        "false, false, false, true, LATER"
    })
    void theStateOfACell(boolean realised, boolean planned, boolean evidence, boolean future, CellState state) {
        assertThat(CellState.of(realised, planned, evidence, future)).isEqualTo(state);
    }

    private static List<String> codes(Rhythm... quarters) {
        return Periods.of(2026, List.of(quarters)).stream()
                .map(DocumentationPeriod::code)
                .toList();
    }
}
