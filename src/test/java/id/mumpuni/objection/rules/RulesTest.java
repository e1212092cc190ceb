package id.mumpuni.objection.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** PermenPANRB 6/2022, Lampiran V, B, and what may be told of it. */
class RulesTest {

    private static final LocalDate BY = LocalDate.of(2026, 10, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // appraiser heard; employee heard; day; awaited
                "false;false;2026-10-15;[APPRAISER, EMPLOYEE]",
                "true;false;2026-10-15;[EMPLOYEE]",
                "false;true;2026-10-13;[APPRAISER]",
                "true;true;2026-10-12;[]",
                "false;false;2026-10-16;[]"
            })
    void bothSidesAreHeardOrHadTheirDays(boolean appraiser, boolean employee, LocalDate day, String awaited) {
        assertThat(Hearing.awaited(appraiser, employee, BY, day)).hasToString(awaited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // step; finality; because; objection; received; why not
                "RATE;NOT;-;-;false;NOT_SIGNED",
                "HELD;OBJECTABLE;-;-;false;NOT_SHOWN",
                "DELIVER;OBJECTABLE;-;-;false;NOT_RECEIVED",
                "RETURN;OBJECTABLE;-;-;true;-",
                "SILENT;OBJECTABLE;-;-;true;-",
                "ACKNOWLEDGED;OBJECTABLE;-;-;true;-",
                "REFUSED;OBJECTABLE;-;-;true;-",
                "RETURN;FINAL;TAKEN_OVER;-;true;TAKEN_OVER",
                "RETURN;FINAL;REGIONAL_HEAD;-;true;REGIONAL_HEAD",
                "DELIVER;FINAL;TAKEN_OVER;-;false;TAKEN_OVER",
                "SILENT;FINAL;LAPSED;-;true;LAPSED",
                "RETURN;OBJECTED;-;FILED;true;FILED",
                "RETURN;FINAL;WITHDRAWN;WITHDRAWN;true;WITHDRAWN",
                "RETURN;FINAL;DECIDED;DECIDED;true;DECIDED"
            })
    void aResultIsObjectedToOnceWithinItsDaysOnceItIsReceived(
            String step, String finality, String because, String objection, boolean received, WhyNot expected) {
        assertThat(WhyNot.of(step, finality, because, objection, received)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // filed, pending, withdrawn, confirmed, changed, late, filed shown, parts shown, late shown
        "0, 0, 0, 0, 0, 0, true, true, true",
        "4, 4, 0, 0, 0, 0, false, false, false",
        "5, 5, 0, 0, 0, 0, true, true, true",
        "9, 5, 0, 4, 0, 0, true, false, false",
        "15, 5, 0, 5, 5, 0, true, true, true",
        "15, 5, 0, 5, 5, 4, true, true, false",
        "15, 5, 0, 5, 5, 5, true, true, true",
        "15, 5, 0, 5, 5, 7, true, true, false",
        "15, 5, 0, 5, 5, 10, true, true, true"
    })
    void numbersThatWouldGiveSomebodyAwayAreNotTold(ArgumentsAccessor row) {
        Counts counts = new Counts(
                row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        assertThat(counts.filedShown()).isEqualTo(row.getBoolean(6));
        assertThat(counts.partsShown()).isEqualTo(row.getBoolean(7));
        assertThat(counts.lateShown()).isEqualTo(row.getBoolean(8));
    }
}
