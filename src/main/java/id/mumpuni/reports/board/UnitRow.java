package id.mumpuni.reports.board;

import id.mumpuni.reports.figures.Bar;
import id.mumpuni.reports.rules.BoardFigure;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A line of the board's table, ready to print: forty lines of ten numbers are too many to work out in a template. */
record UnitRow(String name, @Nullable String href, String people, String bar, List<Bar.Part> parts, List<Cell> cells) {

    /** What stands in the columns after the people. */
    static final List<BoardFigure> COLUMNS = List.of(
            BoardFigure.NONE,
            BoardFigure.DRAFT,
            BoardFigure.SUBMITTED,
            BoardFigure.SET,
            BoardFigure.LATE,
            BoardFigure.NO_LINK,
            BoardFigure.NO_EVIDENCE);

    /** @param href the people behind the number; null if it is none */
    record Cell(String label, String text, @Nullable String href) {}

    /** How a reader's language writes the table's words and numbers. */
    record Words(MessageSource messages, Locale locale, List<String> labels) {

        static Words of(MessageSource messages, Locale locale) {
            return new Words(
                    messages,
                    locale,
                    COLUMNS.stream()
                            .map(figure -> messages.getMessage("BoardFigure." + figure, null, locale))
                            .toList());
        }

        String bar(UnitLine line) {
            Object[] shares = {line.percent("SET"), line.percent("SUBMITTED"), line.percent("NONE")};
            return messages.getMessage("reports.board.bar", shares, locale);
        }

        String number(long count) {
            return String.format(locale, "%,d", count);
        }
    }

    /** @param when the period, as an address names it */
    static UnitRow of(UnitLine line, Words words, String when) {
        String address = "/papan-skp/" + line.id();
        List<Cell> cells = IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> {
                    BoardFigure figure = COLUMNS.get(column);
                    long count = line.get(figure);
                    boolean linked = count > 0 && !line.direct();
                    return new Cell(
                            words.labels().get(column),
                            words.number(count),
                            linked ? address + "/pegawai?" + when + "&keadaan=" + figure : null);
                })
                .toList();
        return new UnitRow(
                line.name(),
                line.direct() ? null : address + "?" + when,
                words.number(line.people()),
                words.bar(line),
                line.bar(),
                cells);
    }
}
