package id.mumpuni.appraisal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodDatesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            QUARTERLY, 2026-11-22, 2026-10-01, 2026-12-31
            QUARTERLY, 2026-10-08, 2026-07-01, 2026-09-30
            MONTHLY,   2026-11-22, 2026-11-01, 2026-11-30
            ANNUAL,    2026-11-22, 2026-01-01, 2026-12-31
            ANNUAL,    2027-01-10, 2026-01-01, 2026-12-31
            """)
    void suggestsThePeriodThatRunsOrHasJustEnded(PeriodKind kind, LocalDate today, LocalDate starts, LocalDate ends) {
        PeriodDates dates = PeriodDates.suggest(kind, today);
        assertThat(dates.starts()).isEqualTo(starts);
        assertThat(dates.ends()).isEqualTo(ends);
    }

    @ParameterizedTest
    @EnumSource
    void everySuggestionIsInOrderOnEveryDay(PeriodKind kind) {
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .forEach(day ->
                        assertThat(PeriodDates.suggest(kind, day).inOrder()).isTrue());
    }

    @Test
    void countsWorkingDaysFromMondayToFriday() {
        LocalDate friday = LocalDate.of(2026, 10, 9);
        assertThat(PeriodDates.addWorkingDays(friday, 1)).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(PeriodDates.addWorkingDays(friday, 14)).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(PeriodDates.workingDaysBetween(friday, LocalDate.of(2026, 10, 29)))
                .isEqualTo(14);
        assertThat(PeriodDates.workingDaysBetween(friday, friday)).isZero();
    }

    @Test
    void theYearIsRatedByTheEndOfJanuary() {
        assertThat(PeriodDates.suggest(PeriodKind.ANNUAL, LocalDate.of(2026, 12, 1))
                        .ratingDue())
                .isEqualTo(LocalDate.of(2027, 1, 29));
    }
}
