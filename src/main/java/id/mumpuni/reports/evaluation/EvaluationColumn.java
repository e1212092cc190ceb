package id.mumpuni.reports.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the units of the board may be sorted by, and the columns of its table. */
enum EvaluationColumn {
    WORST(Comparator.comparingDouble((EvaluationLine line) -> -line.share(EvaluationFigure.LATE))
            .thenComparing(line -> line.share(EvaluationFigure.DONE))
            .thenComparing(EvaluationLine::name)),
    UNIT(Comparator.comparing(EvaluationLine::name)),
    PEOPLE(Comparator.comparingLong(EvaluationLine::people)),
    SELF_ASSESSED(EvaluationFigure.SELF_ASSESSED),
    RATED(EvaluationFigure.RATED),
    DONE(EvaluationFigure.DONE),
    DELIVERED(EvaluationFigure.DELIVERED),
    ANSWERED(EvaluationFigure.ANSWERED),
    OBJECTED(EvaluationFigure.OBJECTED),
    TAKEN_OVER(EvaluationFigure.TAKEN_OVER),
    REPORTED(EvaluationFigure.REPORTED),
    LATE(EvaluationFigure.LATE);

    private final Comparator<EvaluationLine> order;
    private final @Nullable EvaluationFigure figure;

    EvaluationColumn(Comparator<EvaluationLine> order) {
        this.order = order;
        this.figure = null;
    }

    EvaluationColumn(EvaluationFigure figure) {
        this.order = Comparator.comparingDouble(line -> line.share(figure));
        this.figure = figure;
    }

    Comparator<EvaluationLine> order() {
        return order;
    }

    /** Those that show a number, after the people. */
    static List<EvaluationColumn> shown() {
        return Stream.of(values()).filter(column -> column.figure != null).toList();
    }
}
