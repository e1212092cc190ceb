package id.mumpuni.reports.evaluation;

import id.mumpuni.reports.figures.Bar;
import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.Tally;
import id.mumpuni.reports.rules.UnitTree;
import id.mumpuni.shared.ListQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One unit of the board with everything below it.
 *
 * @param direct only the people in the unit itself, as a line beside the units below it
 */
record EvaluationLine(UUID id, String name, boolean direct, Tally<EvaluationFigure> numbers) {

    public long get(EvaluationFigure figure) {
        return numbers.get(figure);
    }

    public long count(String figure) {
        return numbers.named(figure);
    }

    public long people() {
        return get(EvaluationFigure.PEOPLE);
    }

    public int percent(String figure) {
        return Tally.percent(count(figure), people());
    }

    /** Where people stand: what every unit shows, and the rest where it occurs. */
    public List<EvaluationFigure> stages() {
        return Stream.of(EvaluationFigure.values())
                .filter(figure -> figure.isStage() && (!figure.isSeldom() || get(figure) > 0))
                .toList();
    }

    /** Answered, signed, with the appraiser, and not so far; whoever has no plan is dark. */
    public List<Bar.Part> bar() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("b", get(EvaluationFigure.ANSWERED));
        counts.put("sb", get(EvaluationFigure.SIGNED));
        counts.put("bp", get(EvaluationFigure.UNRATED) + get(EvaluationFigure.PROPOSED));
        counts.put(
                "k", get(EvaluationFigure.TAKE_OVER) + get(EvaluationFigure.STRANDED) + get(EvaluationFigure.NO_PLAN));
        return Bar.of(people(), counts);
    }

    /** Which column of the table a stage belongs to in the picture. */
    public static String tone(EvaluationFigure stage) {
        return switch (stage) {
            case ACKNOWLEDGED, REFUSED -> "b";
            case SIGNED -> "sb";
            case UNRATED, PROPOSED -> "bp";
            case TAKE_OVER, STRANDED, NO_PLAN -> "k";
            default -> "none";
        };
    }

    static EvaluationLine whole(UnitFigures<EvaluationFigure> figures, UUID unit) {
        return new EvaluationLine(unit, figures.tree().name(unit), false, figures.sum(unit));
    }

    /** The people in the unit itself, then the units below it, those with the most that is late first. */
    static List<EvaluationLine> of(UnitFigures<EvaluationFigure> figures, UUID unit, ListQuery query) {
        List<EvaluationLine> lines = new ArrayList<>();
        for (UnitTree.Unit child : figures.tree().children(unit)) {
            EvaluationLine line = whole(figures, child.id());
            if (line.people() > 0) {
                lines.add(line);
            }
        }
        lines.sort(order(query));
        EvaluationLine itself = new EvaluationLine(unit, figures.tree().name(unit), true, figures.own(unit));
        if (!lines.isEmpty() && itself.people() > 0) {
            lines.add(0, itself);
        }
        return lines;
    }

    private static Comparator<EvaluationLine> order(ListQuery query) {
        EvaluationColumn column = query.sortBy(EvaluationColumn.class, EvaluationColumn.WORST);
        return query.descending() ? Collections.reverseOrder(column.order()) : column.order();
    }

    double share(EvaluationFigure figure) {
        return people() == 0 ? 0 : get(figure) / (double) people();
    }
}
