package id.mumpuni.publicservice.index;

import id.mumpuni.publicservice.rules.Quarter;
import id.mumpuni.publicservice.rules.ServiceElement;
import id.mumpuni.shared.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a quarter as a file: the same as on the page, and nothing more. What is not told is an empty cell. */
final class SatisfactionTable {

    private record Line(
            String quarter,
            @Nullable String unit,
            @Nullable String service,
            @Nullable Satisfaction told) {}

    private SatisfactionTable() {}

    static Table<?> of(@Nullable Quarter quarter, SatisfactionFigures.@Nullable City city) {
        List<Table.Column<Line>> columns = new ArrayList<>(List.of(
                new Table.Column<>("publicservice.export.quarter", Line::quarter),
                new Table.Column<>("publicservice.export.unit", Line::unit),
                new Table.Column<>("publicservice.export.service", Line::service),
                new Table.Column<>("publicservice.export.answers", of(Satisfaction::answers)),
                new Table.Column<>("publicservice.export.index", of(Satisfaction::index)),
                new Table.Column<>("publicservice.export.quality", of(Satisfaction::quality))));
        for (ServiceElement element : ServiceElement.values()) {
            columns.add(new Table.Column<>(
                    "ServiceElement." + element, of(told -> told.means().get(element.ordinal()))));
        }
        Stream<Line> lines = quarter == null || city == null ? Stream.empty() : lines(quarter.written(), city);
        return new Table<>("publicservice.satisfaction.title", columns, lines);
    }

    private static Stream<Line> lines(String quarter, SatisfactionFigures.City city) {
        return Stream.concat(
                Stream.of(new Line(quarter, null, null, city.told())),
                city.units().stream()
                        .flatMap(unit -> Stream.concat(
                                Stream.of(new Line(quarter, unit.name(), null, unit.told())),
                                unit.services().stream()
                                        .map(one -> new Line(quarter, unit.name(), one.name(), one.told())))));
    }

    private static Function<Line, @Nullable Object> of(Function<Satisfaction, Object> figure) {
        return line -> line.told() == null ? null : figure.apply(line.told());
    }
}
