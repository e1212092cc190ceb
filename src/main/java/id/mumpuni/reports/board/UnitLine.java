package id.mumpuni.reports.board;

import id.mumpuni.reports.rules.BoardFigure;
import id.mumpuni.reports.rules.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One unit of the board with everything below it.
 *
 * @param direct only the people in the unit itself, as a line beside the units below it
 * @param below there are units below it to open
 */
record UnitLine(UUID id, String name, boolean direct, boolean below, Tally<BoardFigure> numbers) {

    private static final double WHOLE = 100.0;

    /** A stretch of the bar, in hundredths of its length. */
    record Part(String tone, double start, double width) {}

    public long people() {
        return numbers.get(BoardFigure.PEOPLE);
    }

    public long get(BoardFigure figure) {
        return numbers.get(figure);
    }

    public long count(String figure) {
        return numbers.named(figure);
    }

    public int percent(String figure) {
        return Tally.percent(count(figure), people());
    }

    double share(BoardFigure figure) {
        return people() == 0 ? 0 : numbers.get(figure) / (double) people();
    }

    public List<Part> bar() {
        List<Part> parts = new ArrayList<>();
        add(parts, "b", get(BoardFigure.SET));
        add(parts, "sb", get(BoardFigure.SUBMITTED));
        add(parts, "bp", get(BoardFigure.DRAFT));
        add(parts, "k", get(BoardFigure.NONE));
        return parts;
    }

    private void add(List<Part> parts, String tone, long count) {
        if (count > 0) {
            double start = parts.stream().mapToDouble(Part::width).sum();
            parts.add(new Part(tone, start, count * WHOLE / people()));
        }
    }
}
