package id.mumpuni.workplans.workbook;

import id.mumpuni.shared.CellWords;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetProblem;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.UploadedWorkbook;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.plan.PlanDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Plans as a workbook: a line for each indicator, with its result and person repeated on it, and the annex on a sheet of
 * its own.
 */
@Component
class PlanSheet {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_LINES = 20;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_INDICATOR = 1500;
    private static final int LONGEST_TARGET = 200;
    private static final int LONGEST_GIVER = 200;
    private static final String GIVEN_BY = "PENUGASAN DARI";
    private static final String GIVER = "NIP PEMBERI PENUGASAN";
    private static final List<String> NEEDED =
            List.of("NIP", "TAHUN", "JENIS HASIL", "HASIL KERJA", "INDIKATOR", "TARGET");

    /** A line of the workbook that goes out. */
    record Line(
            @Nullable String number,
            String name,
            int year,
            @Nullable ResultKind kind,
            @Nullable String result,
            @Nullable String supported,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            @Nullable String indicator,
            @Nullable String target,
            @Nullable PlanApproach approach,
            @Nullable String givenBy,
            @Nullable String giver,
            @Nullable UUID resultId,
            @Nullable UUID indicatorId) {}

    record Contents(List<SheetResult> results, List<SheetAnnexLine> annex, List<SheetProblem> problems) {}

    private final CellWords words;

    PlanSheet(CellWords words) {
        this.words = words;
    }

    static Table<Line> table(Stream<Line> lines) {
        return new Table<>(
                "sheet.name",
                List.of(
                        new Table.Column<>("sheet.column.number", Line::number),
                        new Table.Column<>("sheet.column.name", Line::name),
                        new Table.Column<>("sheet.column.year", Line::year),
                        new Table.Column<>("sheet.column.kind", Line::kind),
                        new Table.Column<>("sheet.column.result", Line::result),
                        new Table.Column<>("sheet.column.supported", Line::supported),
                        new Table.Column<>("sheet.column.aspect", Line::aspect),
                        new Table.Column<>("sheet.column.perspective", Line::perspective),
                        new Table.Column<>("sheet.column.indicator", Line::indicator),
                        new Table.Column<>("sheet.column.target", Line::target),
                        new Table.Column<>("sheet.column.approach", Line::approach),
                        new Table.Column<>("sheet.column.given-by", Line::givenBy),
                        new Table.Column<>("sheet.column.giver", Line::giver),
                        new Table.Column<>("sheet.column.result-code", Line::resultId),
                        new Table.Column<>("sheet.column.indicator-code", Line::indicatorId)),
                lines);
    }

    Contents read(MultipartFile upload) {
        return UploadedWorkbook.read(upload, file -> {
            Map<String, SheetResult> results = new LinkedHashMap<>();
            List<SheetProblem> problems = new ArrayList<>();
            int rows = 0;
            try (var reader = new SheetReader(file, NEEDED)) {
                while (reader.hasNext()) {
                    if (++rows > MOST_ROWS) {
                        throw new FileRefused(FileProblem.TOO_MUCH_INSIDE);
                    }
                    read(new RowReading(reader.next(), "", words, problems), results);
                }
            }
            List<SheetAnnexLine> annex = AnnexSheet.read(file, words, problems);
            if (rows == 0 && annex.isEmpty()) {
                throw new FileRefused(FileProblem.NO_ROWS);
            }
            return new Contents(List.copyOf(results.values()), annex, problems);
        });
    }

    private static void read(RowReading row, Map<String, SheetResult> results) {
        if (row.isEmpty("HASIL KERJA", "INDIKATOR", "TARGET")) {
            return; // somebody for whom nothing is written yet
        }
        int before = row.problems().size();
        SheetResult read = result(row);
        PlanDraft.Line line = line(row);
        if (row.problems().size() > before) {
            return;
        }
        String key = read.number() + "|" + read.year() + "|" + (read.id() == null ? read.description() : read.id());
        SheetResult known = results.getOrDefault(key, read);
        row.check(known.lines().size() < MOST_LINES, "INDIKATOR", "sheet.problem.many");
        if (line != null) {
            known.lines().add(line);
        }
        results.put(key, known);
    }

    private static SheetResult result(RowReading row) {
        ResultKind kind = row.word("JENIS HASIL", ResultKind.class);
        row.check(!row.isEmpty("JENIS HASIL"), "JENIS HASIL", "sheet.problem.empty");
        return new SheetResult(
                row.row().number(),
                row.person(),
                row.year(),
                row.code("KODE HASIL"),
                kind == null ? ResultKind.MAIN : kind,
                row.required("HASIL KERJA", LONGEST_TEXT),
                RowReading.said(row.text("HASIL KERJA PIMPINAN", LONGEST_TEXT)),
                row.word("PENDEKATAN", PlanApproach.class),
                given(row),
                new ArrayList<>());
    }

    /** Null if the workbook has no such columns: then it says nothing about who gave the result. */
    private static SheetResult.@Nullable Given given(RowReading row) {
        if (!row.row().has(GIVEN_BY) && !row.row().has(GIVER)) {
            return null;
        }
        return new SheetResult.Given(
                RowReading.said(row.text(GIVEN_BY, LONGEST_GIVER)),
                RowReading.said(row.text(GIVER, LONGEST_GIVER)),
                null);
    }

    private static PlanDraft.@Nullable Line line(RowReading row) {
        if (row.isEmpty("INDIKATOR", "TARGET")) {
            return null;
        }
        return new PlanDraft.Line(
                row.code("KODE INDIKATOR"),
                row.word("ASPEK", IndicatorAspect.class),
                row.word("PERSPEKTIF", Perspective.class),
                row.required("INDIKATOR", LONGEST_INDICATOR),
                RowReading.said(
                        row.text("TARGET", LONGEST_TARGET))); // part of the indicator in the qualitative approach
    }
}
