package id.mumpuni.reports.board;

import id.mumpuni.reports.figures.Bar;
import id.mumpuni.reports.rules.BoardFigure;
import id.mumpuni.reports.rules.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One unit of the board with everything below it.
 *
 * @param direct only the people in the unit itself, as a line beside the units below it
 * @param below there are units below it to open
 */
record UnitLine(UUID id, String name, boolean direct, boolean below, Tally<BoardFigure> numbers) {

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

    public List<Bar.Part> bar() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("b", get(BoardFigure.SET));
        counts.put("sb", get(BoardFigure.SUBMITTED));
        counts.put("bp", get(BoardFigure.DRAFT));
        counts.put("k", get(BoardFigure.NONE));
        return Bar.of(people(), counts);
    }
}
