package id.mumpuni.workplans.workbook;

import id.mumpuni.shared.CellWords;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetProblem;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.Table;
import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResourceKind;
import id.mumpuni.workplans.annex.AnnexDraft;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook beside the results: the annex, out and in, and the appraiser's expectations, only out. */
final class AnnexSheet {

    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_TEXT = 1000;
    private static final String NAME = "LAMPIRAN";
    private static final List<String> NEEDED = List.of("NIP", "TAHUN", "BAGIAN", "ISI");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d[-][/][.]M[-][/][.]yyyy");

    private AnnexSheet() {}

    record Line(
            @Nullable String number,
            String name,
            int year,
            AnnexPart part,
            @Nullable ResourceKind resourceKind,
            String text,
            @Nullable ReportPeriod reportPeriod,
            @Nullable LocalDate dueOn,
            @Nullable String about,
            UUID id) {}

    record Expectation(@Nullable String number, String name, int year, CoreValue value, String text) {}

    static Table<Line> table(Stream<Line> lines) {
        return new Table<>(
                "sheet.annex.name",
                List.of(
                        new Table.Column<>("sheet.column.number", Line::number),
                        new Table.Column<>("sheet.column.name", Line::name),
                        new Table.Column<>("sheet.column.year", Line::year),
                        new Table.Column<>("sheet.column.part", Line::part),
                        new Table.Column<>("sheet.column.resource", Line::resourceKind),
                        new Table.Column<>("sheet.column.text", Line::text),
                        new Table.Column<>("sheet.column.period", Line::reportPeriod),
                        new Table.Column<>("sheet.column.day", Line::dueOn),
                        new Table.Column<>("sheet.column.about", Line::about),
                        new Table.Column<>("sheet.column.line-code", Line::id)),
                lines);
    }

    static Table<Expectation> expectations(Stream<Expectation> lines) {
        return new Table<>(
                "sheet.expectation.name",
                List.of(
                        new Table.Column<>("sheet.column.number", Expectation::number),
                        new Table.Column<>("sheet.column.name", Expectation::name),
                        new Table.Column<>("sheet.column.year", Expectation::year),
                        new Table.Column<>("sheet.column.value", Expectation::value),
                        new Table.Column<>("sheet.column.expectation", Expectation::text)),
                lines);
    }

    /** A workbook without the sheet says nothing about annexes. */
    static List<SheetAnnexLine> read(Path file, CellWords words, List<SheetProblem> problems) {
        List<SheetAnnexLine> lines = new ArrayList<>();
        try (SheetReader reader = SheetReader.named(file, NAME, NEEDED)) {
            int rows = 0;
            while (reader != null && reader.hasNext()) {
                if (++rows > MOST_ROWS) {
                    throw new FileRefused(FileProblem.TOO_MUCH_INSIDE);
                }
                int before = problems.size();
                SheetAnnexLine line = line(new RowReading(reader.next(), NAME, words, problems));
                if (problems.size() == before) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static SheetAnnexLine line(RowReading row) {
        AnnexPart part = row.word("BAGIAN", AnnexPart.class);
        row.check(!row.isEmpty("BAGIAN"), "BAGIAN", "sheet.problem.empty");
        boolean resource = part == AnnexPart.RESOURCE;
        boolean report = part == AnnexPart.REPORT;
        ResourceKind kind = resource ? row.word("JENIS", ResourceKind.class) : null;
        row.check(!resource || !row.isEmpty("JENIS"), "JENIS", "sheet.problem.empty");
        ReportPeriod period = report ? row.word("PERIODE", ReportPeriod.class) : null;
        row.check(!report || !row.isEmpty("PERIODE"), "PERIODE", "sheet.problem.empty");
        return new SheetAnnexLine(
                row.row().number(),
                row.person(),
                row.year(),
                new AnnexDraft.Line(
                        row.code("KODE BARIS"),
                        part == null ? AnnexPart.RESOURCE : part,
                        row.required("ISI", LONGEST_TEXT),
                        kind,
                        period,
                        period == ReportPeriod.ONCE ? day(row) : null,
                        report ? RowReading.said(row.text("UNTUK HASIL KERJA", LONGEST_TEXT)) : null));
    }

    private static @Nullable LocalDate day(RowReading row) {
        LocalDate day = row.row().serialDate("TANGGAL");
        if (day == null) {
            try {
                day = LocalDate.parse(row.text("TANGGAL", LONGEST_TEXT), DAY);
            } catch (DateTimeException noDay) {
                row.check(false, "TANGGAL", "sheet.problem.day");
            }
        }
        return day;
    }
}
