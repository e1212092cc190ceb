package id.mumpuni.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.shared.WorkingDays;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The same counting in Java and in SQL, held together by the same days. */
@IntegrationTest
@Transactional
class WorkingDaysTest {

    @Autowired
    JdbcClient jdbc;

    /** The one holiday of the cases is 16 January 2026, a Friday; the day of receipt is not counted. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 7, 2026-01-14, true",
        "2026-01-05, 14, 2026-01-26, true",
        "2026-01-05, 30, 2026-02-17, true",
        "2026-01-09, 7, 2026-01-21, true",
        "2026-01-09, 14, 2026-01-30, true",
        "2026-01-10, 14, 2026-01-30, true",
        "2026-01-05, 14, 2026-01-23, false",
        "2026-01-09, 14, 2026-01-29, false"
    })
    void theDayOfReceiptIsNotCounted(LocalDate from, int days, LocalDate due, boolean holiday) {
        jdbc.sql("DELETE FROM holiday").update();
        LocalDate only = LocalDate.of(2026, 1, 16);
        if (holiday) {
            jdbc.sql("INSERT INTO holiday (day, name, kind) VALUES (?, 'Isra Mikraj', 'HOLIDAY')")
                    .param(only)
                    .update();
        }

        assertThat(WorkingDays.after(from, days, holiday ? Set.of(only) : Set.of()))
                .isEqualTo(due);
        assertThat(after(from, days)).isEqualTo(due);
    }

    @Test
    void bothCountTheSameFromEveryDayOfThreeYears() {
        Set<LocalDate> holidays = new HashSet<>(
                jdbc.sql("SELECT day FROM holiday").query(LocalDate.class).list());
        assertThat(holidays).hasSizeGreaterThan(45);
        for (int days : List.of(0, 1, 7, 14, 30)) {
            for (LocalDate from : LocalDate.of(2026, 1, 1)
                    .datesUntil(LocalDate.of(2029, 1, 1))
                    .toList()) {
                LocalDate due = WorkingDays.after(from, days, holidays);
                assertThat(after(from, days)).as("%d after %s", days, from).isEqualTo(due);
                assertThat(between(from, due))
                        .as("from %s to %s", from, due)
                        .isEqualTo(WorkingDays.between(from, due, holidays))
                        .isEqualTo(days);
            }
        }
    }

    @Test
    void aDayThatBecomesAHolidayMovesWhatPassesIt() {
        LocalDate from = LocalDate.of(2027, 9, 1);
        assertThat(after(from, 2)).isEqualTo("2027-09-03");
        jdbc.sql("INSERT INTO holiday (day, name, kind) VALUES ('2027-09-02', 'Libur kota', 'HOLIDAY')")
                .update();
        assertThat(after(from, 2)).isEqualTo("2027-09-06");
    }

    private LocalDate after(LocalDate from, int days) {
        return jdbc.sql("SELECT working_day_after(?, ?)")
                .params(from, days)
                .query(LocalDate.class)
                .single();
    }

    private int between(LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT working_days_between(?, ?)")
                .params(from, to)
                .query(Integer.class)
                .single();
    }
}
