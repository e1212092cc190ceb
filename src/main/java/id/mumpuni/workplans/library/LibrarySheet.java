package id.mumpuni.workplans.library;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.UploadedWorkbook;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.sheet.CellWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The library as a workbook: a line for each indicator, with the entry repeated on it. */
@Component
class LibrarySheet {

    private static final int MOST_ROWS = 20_000;
    private static final List<String> NEEDED = List.of("JABATAN", "JENIS HASIL", "HASIL KERJA");

    record Problem(int row, String column, String value, String reason) {}

    /** @param id null for an entry that is not known yet */
    record Read(@Nullable UUID id, EntryForm form) {}

    record Contents(List<Read> entries, List<Problem> problems) {}

    private final CellWords words;

    LibrarySheet(CellWords words) {
        this.words = words;
    }

    static Table<LibraryPages.SheetLine> table(Stream<LibraryPages.SheetLine> lines) {
        return new Table<>(
                "library.sheet",
                List.of(
                        new Table.Column<>("library.sheet.title", LibraryPages.SheetLine::title),
                        new Table.Column<>("library.sheet.kind", LibraryPages.SheetLine::kind),
                        new Table.Column<>("library.sheet.level", LibraryPages.SheetLine::level),
                        new Table.Column<>("sheet.column.kind", LibraryPages.SheetLine::resultKind),
                        new Table.Column<>("sheet.column.result", LibraryPages.SheetLine::description),
                        new Table.Column<>("sheet.column.aspect", LibraryPages.SheetLine::aspect),
                        new Table.Column<>("sheet.column.perspective", LibraryPages.SheetLine::perspective),
                        new Table.Column<>("sheet.column.indicator", LibraryPages.SheetLine::indicator),
                        new Table.Column<>("sheet.column.target", LibraryPages.SheetLine::target),
                        new Table.Column<>("library.sheet.narrative", LibraryPages.SheetLine::narrative),
                        new Table.Column<>("library.sheet.verified", LibraryPages.SheetLine::verified),
                        new Table.Column<>("library.sheet.code", LibraryPages.SheetLine::entryId)),
                lines);
    }

    Contents read(MultipartFile upload) {
        return UploadedWorkbook.read(upload, file -> {
            Map<String, Read> entries = new LinkedHashMap<>();
            List<Problem> problems = new ArrayList<>();
            int rows = 0;
            try (var reader = new SheetReader(file, NEEDED)) {
                while (reader.hasNext()) {
                    if (++rows > MOST_ROWS) {
                        throw new FileRefused(FileProblem.TOO_MUCH_INSIDE);
                    }
                    read(reader.next(), entries, problems);
                }
            }
            if (rows == 0) {
                throw new FileRefused(FileProblem.NO_ROWS);
            }
            return new Contents(List.copyOf(entries.values()), problems);
        });
    }

    private void read(SheetRow row, Map<String, Read> entries, List<Problem> problems) {
        int before = problems.size();
        String title = needed(row, "JABATAN", problems);
        String description = needed(row, "HASIL KERJA", problems);
        var kind = word(row, "JENIS JABATAN", PositionKind.class, problems);
        var level = word(row, "JENJANG", PositionLevel.class, problems);
        var resultKind = word(row, "JENIS HASIL", ResultKind.class, problems);
        var line = new EntryForm.Line(
                word(row, "ASPEK", IndicatorAspect.class, problems),
                word(row, "PERSPEKTIF", Perspective.class, problems),
                row.text("INDIKATOR"),
                row.text("TARGET"),
                row.text("NARASI KUALITATIF"));
        if (!line.isEmpty()
                && (row.text("INDIKATOR").isEmpty() || row.text("TARGET").isEmpty())) {
            problems.add(new Problem(row.number(), "INDIKATOR", row.text("INDIKATOR"), "library.line.incomplete"));
        }
        if (problems.size() > before) {
            return;
        }
        boolean verified = words.isYes(row.text("DIVERIFIKASI"));
        String code = row.text("KODE");
        String key = code.isEmpty() ? title + "|" + kind + "|" + level + "|" + description : code;
        Read known = entries.get(key);
        List<EntryForm.Line> lines =
                known == null ? new ArrayList<>() : new ArrayList<>(known.form().lines());
        if (!line.isEmpty()) {
            lines.add(line);
        }
        UUID id = code.isEmpty() ? null : id(row, code, problems);
        entries.put(
                key,
                new Read(
                        id,
                        new EntryForm(
                                title,
                                kind,
                                level,
                                resultKind == null ? ResultKind.MAIN : resultKind,
                                description,
                                lines,
                                verified)));
    }

    private static @Nullable UUID id(SheetRow row, String code, List<Problem> problems) {
        try {
            return UUID.fromString(code);
        } catch (IllegalArgumentException noCode) {
            problems.add(new Problem(row.number(), "KODE", code, "sheet.problem.code"));
            return null;
        }
    }

    private static String needed(SheetRow row, String column, List<Problem> problems) {
        String text = row.text(column);
        if (text.isEmpty()) {
            problems.add(new Problem(row.number(), column, "", "sheet.problem.empty"));
        }
        return text;
    }

    private <E extends Enum<E>> @Nullable E word(SheetRow row, String column, Class<E> type, List<Problem> problems) {
        String text = row.text(column);
        E constant = words.constant(type, text);
        if (constant == null && !text.isEmpty()) {
            problems.add(new Problem(row.number(), column, text, "sheet.problem.word"));
        }
        return constant;
    }
}
