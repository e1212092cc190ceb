package id.mumpuni.reports.board;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.BoardFigure;
import id.mumpuni.reports.rules.UnitTree;
import id.mumpuni.shared.ListQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The lines of one unit's board: the people in the unit itself, then the units below it in the order asked for. */
final class UnitLines {

    /** The worst stand first where that is asked for, which it is unless the address says otherwise. */
    enum Sort {
        WORST(comparingDouble((UnitLine line) -> -line.share(BoardFigure.CONCERN))
                .thenComparing(comparingLong((UnitLine line) -> -line.get(BoardFigure.CONCERN)))),
        UNIT(Comparator.comparing(UnitLine::name)),
        PEOPLE(comparingLong(UnitLine::people)),
        NONE(comparingDouble(line -> line.share(BoardFigure.NONE))),
        DRAFT(comparingDouble(line -> line.share(BoardFigure.DRAFT))),
        SUBMITTED(comparingDouble(line -> line.share(BoardFigure.SUBMITTED))),
        SET(comparingDouble(line -> line.share(BoardFigure.SET))),
        LATE(comparingDouble(line -> line.share(BoardFigure.LATE))),
        NO_LINK(comparingDouble(line -> line.share(BoardFigure.NO_LINK))),
        NO_EVIDENCE(comparingDouble(line -> line.share(BoardFigure.NO_EVIDENCE)));

        private final Comparator<UnitLine> order;

        Sort(Comparator<UnitLine> order) {
            this.order = order;
        }
    }

    private UnitLines() {}

    static UnitLine whole(UnitFigures<BoardFigure> figures, UUID unit) {
        UnitTree tree = figures.tree();
        return new UnitLine(unit, tree.name(unit), false, !tree.children(unit).isEmpty(), figures.sum(unit));
    }

    static List<UnitLine> of(UnitFigures<BoardFigure> figures, UUID unit, ListQuery query) {
        List<UnitLine> lines = new ArrayList<>();
        for (UnitTree.Unit child : figures.tree().children(unit)) {
            UnitLine line = whole(figures, child.id());
            if (line.people() + line.get(BoardFigure.EXEMPT) > 0) {
                lines.add(line);
            }
        }
        Comparator<UnitLine> order = query.sortBy(Sort.class, Sort.WORST).order;
        lines.sort(query.descending() ? Collections.reverseOrder(order) : order);
        UnitLine itself = new UnitLine(unit, figures.tree().name(unit), true, false, figures.own(unit));
        if (!lines.isEmpty() && itself.people() > 0) {
            lines.add(0, itself);
        }
        return lines;
    }
}
