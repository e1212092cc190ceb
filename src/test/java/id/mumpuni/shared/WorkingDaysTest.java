package id.mumpuni.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** A Friday, a Monday and a Sunday. */
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 8, 17), LocalDate.of(2026, 5, 31));

    @ParameterizedTest
    @CsvSource({
        "2026-10-08, 2026-10-08, 0", // the same day
        "2026-10-08, 2026-10-09, 1", // Thursday to Friday
        "2026-10-08, 2026-10-15, 5", // over a weekend
        "2026-10-09, 2026-10-11, 0", // Friday to Sunday
        "2026-10-10, 2026-10-12, 1", // Saturday to Monday
        "2026-12-24, 2026-12-28, 1", // Christmas on a Friday
        "2026-08-14, 2026-08-18, 1", // Independence Day on a Monday
        "2026-05-29, 2026-06-01, 1", // a holiday on a Sunday takes nothing away
        "2026-10-15, 2026-10-08, 0" // backwards
    })
    void countsTheWorkingDaysAfterTheFirstUpToTheLast(LocalDate first, LocalDate last, int days) {
        assertThat(WorkingDays.between(first, last, HOLIDAYS)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-08, 0, 2026-10-08",
        "2026-10-08, 1, 2026-10-09",
        "2026-10-09, 1, 2026-10-12",
        "2026-12-24, 1, 2026-12-28",
        "2026-09-30, 30, 2026-11-11"
    })
    void findsTheDaySoManyWorkingDaysLater(LocalDate first, int count, LocalDate day) {
        assertThat(WorkingDays.after(first, count, HOLIDAYS)).isEqualTo(day);
    }
}
