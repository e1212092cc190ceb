package id.mumpuni.dialogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.dialogue.Headway;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PermenPANRB 6/2022, Pasal 19 and 20. */
class FeedbackRulesTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", delimiter = ';', textBlock = """
            progress ; result; helped; open
            SHOWN    ; true  ; false ; APPRECIATION ASSIGNMENT
            SHOWN    ; true  ; true  ; APPRECIATION ASSIGNMENT
            SHOWN    ; false ; true  ; APPRECIATION ASSIGNMENT
            NOT_SHOWN; true  ; false ; EXPECTATION RESOURCES COACHING
            NOT_SHOWN; true  ; true  ; EXPECTATION RESOURCES COACHING TAKEN_OVER
            NOT_SHOWN; false ; true  ; EXPECTATION RESOURCES COACHING
            NOT_SHOWN; false ; false ; EXPECTATION RESOURCES COACHING
            -        ; true  ; true  ; ''
            """)
    void whatFollowsFromWhatTheLeaderSees(Headway progress, boolean result, boolean helped, String open) {
        assertThat(String.join(
                        " ",
                        FollowUps.open(progress, result, helped).stream()
                                .map(Enum::name)
                                .toList()))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            rhythm,    day,        start,      due
            MONTHLY,   2026-02-28, 2026-02-01, 2026-02-28
            MONTHLY,   2028-02-01, 2028-02-01, 2028-02-29
            MONTHLY,   2026-12-31, 2026-12-01, 2026-12-31
            QUARTERLY, 2026-01-01, 2026-01-01, 2026-03-31
            QUARTERLY, 2026-05-17, 2026-04-01, 2026-06-30
            QUARTERLY, 2026-12-31, 2026-10-01, 2026-12-31
            """)
    void aStretchBeginsAndEndsWithItsMonths(FeedbackRhythm rhythm, LocalDate day, LocalDate start, LocalDate due) {
        assertThat(rhythm.start(day)).isEqualTo(start);
        assertThat(rhythm.due(day)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            rhythm,    given,      owed,  today,      missing
            QUARTERLY, -,          false, 2026-05-17, 2026-06-30
            QUARTERLY, -,          true,  2026-05-17, 2026-03-31
            QUARTERLY, 2025-12-31, true,  2026-05-17, 2026-03-31
            QUARTERLY, 2026-01-01, true,  2026-05-17, 2026-06-30
            QUARTERLY, 2026-04-01, true,  2026-05-17, -
            QUARTERLY, 2025-09-30, true,  2026-01-01, 2025-12-31
            MONTHLY,   2026-03-31, true,  2026-05-17, 2026-04-30
            MONTHLY,   2026-04-30, true,  2026-05-17, 2026-05-31
            MONTHLY,   2026-05-01, true,  2026-05-17, -
            MONTHLY,   -,          false, 2026-05-17, 2026-05-31
            """)
    void whatIsMissingIsLateFromTheNextStretchOn(
            FeedbackRhythm rhythm, LocalDate given, boolean owed, LocalDate today, LocalDate missing) {
        assertThat(rhythm.missing(given, owed, today)).isEqualTo(missing);
    }

    @Test
    void aCorrectionIsOpenForADay() {
        Instant given = Instant.parse("2026-11-22T08:00:00Z");
        assertThat(Corrections.open(given, given)).isTrue();
        assertThat(Corrections.open(given, Instant.parse("2026-11-23T07:59:59Z")))
                .isTrue();
        assertThat(Corrections.open(given, Instant.parse("2026-11-23T08:00:00Z")))
                .isFalse();
    }
}
