package id.mumpuni.reports.merit;

import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.MeritFigure;
import id.mumpuni.reports.rules.MeritMeasure;
import id.mumpuni.reports.rules.ToldUnits;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is said of which unit: the page and the workbook leave out the same. */
final class MeritReadings {

    private final UnitFigures<MeritFigure> figures;
    private final Map<MeritMeasure, Set<UUID>> told = new EnumMap<>(MeritMeasure.class);

    MeritReadings(UnitFigures<MeritFigure> figures) {
        this.figures = figures;
        for (MeritMeasure measure : MeritMeasure.guarded()) {
            told.put(measure, ToldUnits.of(figures.tree(), unit -> measure.whole(figures.sum(unit)), measure.fewest()));
        }
    }

    List<MeritMeasure.Reading> of(UUID unit) {
        Set<MeritMeasure> guarded = EnumSet.noneOf(MeritMeasure.class);
        told.forEach((measure, units) -> {
            if (!units.contains(unit)) {
                guarded.add(measure);
            }
        });
        return MeritMeasure.all(figures.sum(unit), guarded);
    }
}
