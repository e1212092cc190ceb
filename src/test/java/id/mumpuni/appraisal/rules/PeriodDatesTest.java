package id.mumpuni.appraisal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodDatesTest {

    private static final PeriodDates.Window WINDOW = new PeriodDates.Window(10, 10);

    @ParameterizedTest
    @CsvSource(textBlock = """
            QUARTERLY, 2026-11-22, 2026-10-01, 2026-12-31
            QUARTERLY, 2026-10-08, 2026-07-01, 2026-09-30
            MONTHLY,   2026-11-22, 2026-11-01, 2026-11-30
            ANNUAL,    2026-11-22, 2026-01-01, 2026-12-31
            ANNUAL,    2027-01-10, 2026-01-01, 2026-12-31
            """)
    void suggestsThePeriodThatRunsOrHasJustEnded(PeriodKind kind, LocalDate today, LocalDate starts, LocalDate ends) {
        PeriodDates dates = PeriodDates.suggest(kind, WINDOW, today, Set.of());
        assertThat(dates.starts()).isEqualTo(starts);
        assertThat(dates.ends()).isEqualTo(ends);
    }

    @ParameterizedTest
    @EnumSource
    void everySuggestionIsInOrderOnEveryDay(PeriodKind kind) {
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .forEach(day -> assertThat(
                                PeriodDates.suggest(kind, WINDOW, day, Set.of()).inOrder())
                        .isTrue());
    }

    @Test
    void holidaysAreNoWorkingDays() {
        PeriodDates without = PeriodDates.suggest(PeriodKind.QUARTERLY, WINDOW, LocalDate.of(2026, 12, 1), Set.of());
        PeriodDates with = PeriodDates.suggest(
                PeriodKind.QUARTERLY, WINDOW, LocalDate.of(2026, 12, 1), Set.of(LocalDate.of(2027, 1, 1)));
        assertThat(without.selfDue()).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(with.selfDue()).isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MONTHLY,   2026-02-01, 2026-02-28, true
            MONTHLY,   2026-02-01, 2026-03-31, false
            MONTHLY,   2026-02-02, 2026-03-01, false
            QUARTERLY, 2026-10-01, 2026-12-31, true
            QUARTERLY, 2026-11-01, 2027-01-31, false
            QUARTERLY, 2026-10-01, 2026-12-30, false
            QUARTERLY, 2026-01-01, 2026-12-31, false
            ANNUAL,    2026-01-01, 2026-12-31, true
            ANNUAL,    2026-07-01, 2027-06-30, false
            """)
    void theDaysAreThoseOfTheKind(PeriodKind kind, LocalDate starts, LocalDate ends, boolean fit) {
        assertThat(new PeriodDates(starts, ends, ends, ends, ends, ends).fit(kind))
                .isEqualTo(fit);
    }

    @Test
    void theYearIsRatedByTheEndOfJanuary() {
        assertThat(PeriodDates.suggest(PeriodKind.ANNUAL, WINDOW, LocalDate.of(2026, 12, 1), Set.of())
                        .ratingDue())
                .isEqualTo(LocalDate.of(2027, 1, 29));
    }

    /** 25 August lies before the evaluation of the third quarter and 25 September within it (Lampiran IV, II.A.7). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            QUARTERLY, 10, 10, 2026-09-21, 2026-10-14
            QUARTERLY, 0,  1,  2026-10-01, 2026-10-08
            MONTHLY,   5,  7,  2026-09-26, 2026-10-09
            """)
    void theEvaluationLiesAroundTheEndAsThePolicySays(
            PeriodKind kind, int before, int after, LocalDate from, LocalDate until) {
        LocalDate starts = LocalDate.of(2026, kind == PeriodKind.MONTHLY ? 9 : 7, 1);
        PeriodDates dates = PeriodDates.of(
                kind,
                starts,
                LocalDate.of(2026, 9, 30),
                new PeriodDates.Window(before, after),
                LocalDate.of(2026, 2, 1),
                Set.of());
        assertThat(dates.evaluationFrom()).isEqualTo(from);
        assertThat(dates.ratingDue()).isAfterOrEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL, 2027-01-31, false", "ANNUAL, 2027-02-01, true", "QUARTERLY, 2027-02-01, false"})
    void onlyTheYearHasToBeOverWithJanuary(PeriodKind kind, LocalDate ratingDue, boolean late) {
        LocalDate starts = LocalDate.of(2026, 1, 1);
        LocalDate ends = LocalDate.of(2026, 12, 31);
        assertThat(new PeriodDates(starts, ends, ends, ends, ends, ratingDue).afterJanuary(kind))
                .isEqualTo(late);
    }
}
