package id.mumpuni.workplans.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.workplans.PlanStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pasal 14 and Lampiran II, C.4 and C.5: drafted in the second week of January, set by its end. */
class PlanClockTest {

    private static final PlanClock.Days DAYS = PlanClock.Days.usual(2026);

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,      2025-12-20, UPCOMING
            DRAFT,     2025-12-31, UPCOMING
            SET,       2025-12-20, SET
            none,      2026-01-06, ON_TIME
            none,      2026-01-07, DUE_SOON
            none,      2026-01-14, DUE_SOON
            none,      2026-01-15, LATE_NOT_DRAFTED
            DRAFT,     2026-01-15, LATE_NOT_DRAFTED
            DRAFT,     2026-05-01, LATE_NOT_DRAFTED
            RETURNED,  2026-01-15, ON_TIME
            SUBMITTED, 2026-01-23, ON_TIME
            SUBMITTED, 2026-01-24, DUE_SOON
            SUBMITTED, 2026-01-31, DUE_SOON
            SUBMITTED, 2026-02-01, LATE_NOT_SET
            RETURNED,  2026-02-01, LATE_NOT_SET
            SET,       2026-02-01, SET
            CLOSED,    2026-07-01, UNDATED
            """)
    void theFirstPlanOfAYearHasItsDays(PlanStatus status, LocalDate today, PlanClock.Stage stage) {
        assertThat(PlanClock.stage(DAYS, status, true, false, today)).isEqualTo(stage);
    }

    @Test
    void aRevisionOrAPlanForANewPostHasNoDay() {
        assertThat(PlanClock.stage(DAYS, PlanStatus.DRAFT, false, false, LocalDate.of(2026, 7, 1)))
                .isEqualTo(PlanClock.Stage.UNDATED);
    }

    @Test
    void whoIsExemptIsNeverLate() {
        assertThat(PlanClock.stage(DAYS, null, true, true, LocalDate.of(2026, 7, 1)))
                .isEqualTo(PlanClock.Stage.EXEMPT);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,      true,  2026-01-14, false
            none,      true,  2026-01-15, true
            DRAFT,     true,  2026-01-15, true
            DRAFT,     false, 2026-01-15, false
            SUBMITTED, true,  2026-01-15, false
            RETURNED,  true,  2026-01-15, false
            SET,       true,  2026-01-15, false
            CLOSED,    true,  2026-07-01, false
            """)
    void theOfficeDraftsOnlyWhatIsLate(PlanStatus status, boolean first, LocalDate today, boolean may) {
        assertThat(PlanClock.mayBeDraftedByOffice(DAYS, status, first, today)).isEqualTo(may);
    }
}
