package id.mumpuni.calendar.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file with holidays changes. It holds whole years: a day of one of its years that it does not name goes if it
 * was only computed, and stays if a decree had said it.
 */
public record CalendarChange(List<Line> lines) {

    public enum Kind {
        ADDED,
        CHANGED,
        SAME,
        REMOVED
    }

    /** @param holiday as it will be, or as it was if it goes */
    public record Line(Kind kind, Holiday holiday) {}

    public static CalendarChange of(Collection<Holiday> known, Collection<Holiday> said) {
        Map<LocalDate, Holiday> before =
                known.stream().collect(Collectors.toMap(Holiday::day, Function.identity(), (a, b) -> b, TreeMap::new));
        Set<LocalDate> named = said.stream().map(Holiday::day).collect(Collectors.toSet());
        Set<Integer> years = said.stream().map(one -> one.day().getYear()).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        said.forEach(one -> lines.add(new Line(kind(before.get(one.day()), one), one)));
        before.values().stream()
                .filter(one -> years.contains(one.day().getYear()) && !named.contains(one.day()) && !one.verified())
                .forEach(one -> lines.add(new Line(Kind.REMOVED, one)));
        lines.sort(Comparator.comparing(line -> line.holiday().day()));
        return new CalendarChange(List.copyOf(lines));
    }

    private static Kind kind(@Nullable Holiday before, Holiday after) {
        if (before == null) {
            return Kind.ADDED;
        }
        return before.equals(after) ? Kind.SAME : Kind.CHANGED;
    }

    /** What the file said, without what goes. */
    public List<Holiday> said() {
        return lines.stream()
                .filter(line -> line.kind() != Kind.REMOVED)
                .map(Line::holiday)
                .toList();
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.kind() == Kind.SAME);
    }

    public long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}
