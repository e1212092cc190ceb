package id.mumpuni.reports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportMonthTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            year, month, today,      chosen,  day,        begun, over, quarter
            -,    -,     2026-11-22, 2026-11, 2026-11-22, true,  10,   2026-10-01
            2026, 3,     2026-11-22, 2026-03, 2026-11-22, true,  3,    2026-01-01
            2026, 12,    2026-11-22, 2026-11, 2026-11-22, true,  10,   2026-10-01
            2026, 0,     2026-11-22, 2026-11, 2026-11-22, true,  10,   2026-10-01
            2026, -4,    2026-01-31, 2026-01, 2026-01-31, true,  0,    2026-01-01
            2025, -,     2026-11-22, 2025-12, 2025-12-31, true,  12,   2025-10-01
            2025, 5,     2026-11-22, 2025-05, 2025-12-31, true,  5,    2025-04-01
            2027, -,     2026-12-10, 2027-01, 2026-12-10, false, 0,    2027-01-01
            2027, 6,     2026-12-10, 2027-01, 2026-12-10, false, 0,    2027-01-01
            2019, 6,     2026-11-22, 2026-06, 2026-11-22, true,  6,    2026-04-01
            9999, -,     2026-11-22, 2026-11, 2026-11-22, true,  10,   2026-10-01
            """)
    void whatIsNoChoiceFallsBackToTheNearest(
            Integer year,
            Integer month,
            LocalDate today,
            YearMonth chosen,
            LocalDate day,
            boolean begun,
            int over,
            LocalDate quarter) {
        ReportMonth report = ReportMonth.of(year, month, today);
        assertThat(report.month()).isEqualTo(chosen);
        assertThat(report.day()).isEqualTo(day);
        assertThat(report.begun()).isEqualTo(begun);
        assertThat(report.monthsOver()).isEqualTo(over);
        assertThat(report.quarter()).isEqualTo(quarter);
        assertThat(report.months()).contains(report.number());
        assertThat(report.years()).contains(report.year());
    }
}
