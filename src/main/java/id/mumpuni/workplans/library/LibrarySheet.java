package id.mumpuni.workplans.library;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.CellWords;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetProblem;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.UploadedWorkbook;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.ResultKind;
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

    /** @param id null for an entry that is not known yet */
    record Read(@Nullable UUID id, EntryForm form) {}

    record Contents(List<Read> entries, List<SheetProblem> problems) {}

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
            List<SheetProblem> problems = new ArrayList<>();
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

    private void read(SheetRow row, Map<String, Read> entries, List<SheetProblem> problems) {
        int before = problems.size();
        EntryForm entry = entry(row, problems);
        EntryForm.Line line = line(row, problems);
        String code = row.text("KODE");
        UUID id = code.isEmpty() ? null : id(row, code, problems);
        if (problems.size() > before) {
            return;
        }
        String key = id == null
                ? String.join(
                        "|",
                        entry.title(),
                        String.valueOf(entry.kind()),
                        String.valueOf(entry.level()),
                        entry.description())
                : id.toString();
        Read known = entries.computeIfAbsent(key, first -> new Read(id, entry));
        if (!line.isEmpty()) {
            known.form().lines().add(line);
        }
    }

    private EntryForm entry(SheetRow row, List<SheetProblem> problems) {
        ResultKind resultKind = word(row, "JENIS HASIL", ResultKind.class, problems);
        return new EntryForm(
                needed(row, "JABATAN", problems),
                word(row, "JENIS JABATAN", PositionKind.class, problems),
                word(row, "JENJANG", PositionLevel.class, problems),
                resultKind == null ? ResultKind.MAIN : resultKind,
                needed(row, "HASIL KERJA", problems),
                new ArrayList<>(),
                words.isYes(row.text("DIVERIFIKASI")),
                null);
    }

    private EntryForm.Line line(SheetRow row, List<SheetProblem> problems) {
        var line = new EntryForm.Line(
                word(row, "ASPEK", IndicatorAspect.class, problems),
                word(row, "PERSPEKTIF", Perspective.class, problems),
                row.text("INDIKATOR"),
                row.text("TARGET"),
                row.text("NARASI KUALITATIF"));
        if (!line.isEmpty()
                && (row.text("INDIKATOR").isEmpty() || row.text("TARGET").isEmpty())) {
            problems.add(new SheetProblem(row.number(), "INDIKATOR", row.text("INDIKATOR"), "library.line.incomplete"));
        }
        return line;
    }

    private static @Nullable UUID id(SheetRow row, String code, List<SheetProblem> problems) {
        try {
            return UUID.fromString(code);
        } catch (IllegalArgumentException noCode) {
            problems.add(new SheetProblem(row.number(), "KODE", code, "sheet.problem.code"));
            return null;
        }
    }

    private static String needed(SheetRow row, String column, List<SheetProblem> problems) {
        String text = row.text(column);
        if (text.isEmpty()) {
            problems.add(new SheetProblem(row.number(), column, "", "sheet.problem.empty"));
        }
        return text;
    }

    private <E extends Enum<E>> @Nullable E word(
            SheetRow row, String column, Class<E> type, List<SheetProblem> problems) {
        String text = row.text(column);
        E constant = words.constant(type, text);
        if (constant == null && !text.isEmpty()) {
            problems.add(new SheetProblem(row.number(), column, text, "sheet.problem.word"));
        }
        return constant;
    }
}
