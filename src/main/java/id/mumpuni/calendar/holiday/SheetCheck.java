package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a file can be followed; a file with a line that cannot is refused as a whole. */
record SheetCheck(List<Holiday> holidays, List<Problem> problems) {

    /** @param reason message key */
    record Problem(int row, String day, String name, String reason) {}

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SOURCE = 200;

    static SheetCheck of(List<HolidaySheet.Line> lines) {
        Set<LocalDate> told = new HashSet<>();
        List<Holiday> holidays = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (HolidaySheet.Line line : lines) {
            String reason = reason(line, told);
            if (reason == null && line.day() != null && line.kind() != null) {
                holidays.add(new Holiday(
                        line.day(), line.name(), line.kind(), line.source().isEmpty() ? null : line.source()));
            } else if (reason != null) {
                problems.add(new Problem(line.row(), line.typedDay(), line.name(), reason));
            }
        }
        return new SheetCheck(List.copyOf(holidays), List.copyOf(problems));
    }

    private static @Nullable String reason(HolidaySheet.Line line, Set<LocalDate> told) {
        if (line.day() == null) {
            return "calendar.sheet.problem.day";
        }
        if (!Holiday.counts(line.day())) {
            return "calendar.sheet.problem.year";
        }
        if (!told.add(line.day())) {
            return "calendar.sheet.problem.twice";
        }
        if (line.name().isEmpty() || line.name().length() > LONGEST_NAME) {
            return "calendar.sheet.problem.name";
        }
        if (line.kind() == null) {
            return "calendar.sheet.problem.kind";
        }
        return line.source().length() > LONGEST_SOURCE ? "calendar.sheet.problem.source" : null;
    }
}
