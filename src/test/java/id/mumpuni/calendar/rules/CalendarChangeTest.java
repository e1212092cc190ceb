package id.mumpuni.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.calendar.rules.CalendarChange.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarChangeTest {

    private static final Holiday COMPUTED = day("2027-03-10", "Idulfitri", null);
    private static final Holiday DECREED = day("2027-05-01", "Hari Buruh", "SKB 2027");
    private static final Holiday NEXT_YEAR = day("2028-02-27", "Idulfitri", null);

    @Test
    void aFileHoldsItsYearsWhole() {
        var change = CalendarChange.of(
                List.of(COMPUTED, DECREED, NEXT_YEAR), List.of(day("2027-03-11", "Idulfitri", "SKB 2027")));

        assertThat(change.lines())
                .containsExactly(
                        new CalendarChange.Line(Kind.REMOVED, COMPUTED),
                        new CalendarChange.Line(Kind.ADDED, day("2027-03-11", "Idulfitri", "SKB 2027")));
        assertThat(change.said()).containsExactly(day("2027-03-11", "Idulfitri", "SKB 2027"));
    }

    @Test
    void theDecreeVerifiesADay() {
        var change =
                CalendarChange.of(List.of(COMPUTED, DECREED), List.of(DECREED, day("2027-03-10", "Idulfitri", "SKB")));

        assertThat(change.lines()).extracting(CalendarChange.Line::kind).containsExactly(Kind.CHANGED, Kind.SAME);
        assertThat(change.isEmpty()).isFalse();
        assertThat(CalendarChange.of(List.of(DECREED), List.of(DECREED)).isEmpty())
                .isTrue();
    }

    private static Holiday day(String day, String name, String source) {
        return new Holiday(LocalDate.parse(day), name, HolidayKind.HOLIDAY, source);
    }
}
