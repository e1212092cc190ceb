package id.mumpuni.reports.merit;

import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.MeritFigure;
import id.mumpuni.reports.rules.MeritMeasure;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The evidence as a workbook: each measure of each unit, with what is counted in words. */
@Component
class MeritSheet {

    private final Export export;
    private final MessageSource messages;
    private final List<Table.Column<Line>> columns = List.of(
            new Table.Column<>("reports.unit", Line::unit),
            new Table.Column<>("reports.merit.measure", line -> line.reading().measure()),
            new Table.Column<>(
                    "reports.merit.part", line -> line.shown(line.reading().part())),
            new Table.Column<>(
                    "reports.merit.whole", line -> line.shown(line.reading().whole())),
            new Table.Column<>(
                    "reports.merit.percent", line -> line.shown(line.reading().percent())),
            new Table.Column<>("reports.merit.threshold", line -> line.reading().threshold()),
            new Table.Column<>("reports.merit.reached", line -> line.reading().reached()),
            new Table.Column<>("reports.merit.counted", this::counted));

    MeritSheet(Export export, MessageSource messages) {
        this.export = export;
        this.messages = messages;
    }

    private record Line(String unit, MeritMeasure.Reading reading) {

        @Nullable
        Object shown(long count) {
            return reading.told() ? count : null;
        }
    }

    void send(UnitFigures<MeritFigure> figures, List<UUID> units, HttpServletResponse response) {
        MeritReadings readings = new MeritReadings(figures);
        Stream<Line> lines = units.stream()
                .flatMap(unit -> readings.of(unit).stream()
                        .map(reading -> new Line(figures.tree().name(unit), reading)));
        export.send(new Table<>("reports.merit.title", columns, lines), Export.Format.XLSX, response);
    }

    private String counted(Line line) {
        String key = "reports.merit.counted." + line.reading().measure();
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
