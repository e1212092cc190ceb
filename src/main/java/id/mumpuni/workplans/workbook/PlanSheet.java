package id.mumpuni.workplans.workbook;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.UploadedWorkbook;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
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

/** Plans as a workbook: a line for each indicator, with its result and person repeated on it. */
@Component
class PlanSheet {

    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_TARGET = 200;
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
            @Nullable UUID resultId,
            @Nullable UUID indicatorId) {}

    record Contents(List<SheetResult> results, List<SheetProblem> problems) {}

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
                    new RowReading(reader.next(), words, problems).into(results);
                }
            }
            if (rows == 0) {
                throw new FileRefused(FileProblem.NO_ROWS);
            }
            return new Contents(List.copyOf(results.values()), problems);
        });
    }

    /** One row on its way in. */
    private record RowReading(SheetRow row, CellWords words, List<SheetProblem> problems) {

        void into(Map<String, SheetResult> results) {
            String description = row.text("HASIL KERJA");
            if (description.isEmpty()
                    && row.text("INDIKATOR").isEmpty()
                    && row.text("TARGET").isEmpty()) {
                return; // somebody for whom nothing is written yet
            }
            int before = problems.size();
            SheetResult read = result(description);
            PlanDraft.Line line = line();
            if (problems.size() > before) {
                return;
            }
            String key = read.number() + "|" + read.year() + "|" + (read.id() == null ? description : read.id());
            SheetResult known = results.getOrDefault(key, read);
            if (line != null) {
                known.lines().add(line);
            }
            results.put(key, known);
        }

        private SheetResult result(String description) {
            String number = EmployeeNumber.digits(row.text("NIP"));
            check(number.length() == 18, "NIP", "sheet.problem.number");
            String year = row.text("TAHUN");
            check(year.matches("20\\d\\d"), "TAHUN", "sheet.problem.year");
            check(!description.isEmpty(), "HASIL KERJA", "sheet.problem.empty");
            check(description.length() <= LONGEST_TEXT, "HASIL KERJA", "sheet.problem.long");
            String supported = row.text("HASIL KERJA PIMPINAN");
            check(supported.length() <= LONGEST_TEXT, "HASIL KERJA PIMPINAN", "sheet.problem.long");
            ResultKind kind = words.constant(ResultKind.class, row.text("JENIS HASIL"));
            check(kind != null, "JENIS HASIL", "sheet.problem.word");
            return new SheetResult(
                    row.number(),
                    number,
                    year.matches("20\\d\\d") ? Integer.parseInt(year) : 0,
                    code("KODE HASIL"),
                    kind == null ? ResultKind.MAIN : kind,
                    description,
                    supported.isEmpty() ? null : supported,
                    new ArrayList<>());
        }

        private PlanDraft.@Nullable Line line() {
            String indicator = row.text("INDIKATOR");
            String target = row.text("TARGET");
            if (indicator.isEmpty() && target.isEmpty()) {
                return null;
            }
            check(!indicator.isEmpty(), "INDIKATOR", "sheet.problem.empty");
            check(indicator.length() <= LONGEST_TEXT, "INDIKATOR", "sheet.problem.long");
            check(target.length() <= LONGEST_TARGET, "TARGET", "sheet.problem.long");
            return new PlanDraft.Line(
                    code("KODE INDIKATOR"),
                    word("ASPEK", IndicatorAspect.class),
                    word("PERSPEKTIF", Perspective.class),
                    indicator,
                    target.isEmpty() ? null : target); // part of the indicator in the qualitative approach
        }

        private <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
            String text = row.text(column);
            E constant = words.constant(type, text);
            check(text.isEmpty() || constant != null, column, "sheet.problem.word");
            return constant;
        }

        private @Nullable UUID code(String column) {
            String text = row.text(column);
            try {
                return text.isEmpty() ? null : UUID.fromString(text);
            } catch (IllegalArgumentException noCode) {
                check(false, column, "sheet.problem.code");
                return null;
            }
        }

        private void check(boolean right, String column, String reason) {
            if (!right) {
                String value = row.text(column);
                problems.add(new SheetProblem(
                        row.number(), column, value.length() > 80 ? value.substring(0, 80) + "…" : value, reason));
            }
        }
    }
}
