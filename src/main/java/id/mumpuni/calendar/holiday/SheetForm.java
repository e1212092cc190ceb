package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.Holiday;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file that was looked at, sent again to be followed. Whoever sends them could have typed them all. */
record SheetForm(
        @NotEmpty @Size(max = HolidaySheet.MOST_ROWS) @Nullable
        List<@Valid HolidayForm> lines) {

    List<Holiday> holidays() {
        return lines == null
                ? List.of()
                : lines.stream()
                        .map(HolidayForm::written)
                        .filter(one -> Holiday.counts(one.day()))
                        .toList();
    }
}
