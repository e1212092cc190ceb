package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyAspect;
import id.mumpuni.competencies.CompetencyKind;
import id.mumpuni.shared.CellWords;
import id.mumpuni.shared.SheetProblem;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.UploadedWorkbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The dictionary as a workbook: a line for each indicator, with its level and its competency repeated on it. */
@Component
class DictionarySheet {

    static final String CODE = "KODE";
    static final String KIND = "JENIS";
    static final String LEVEL = "LEVEL";
    static final String ASPECT = "ASPEK";
    static final String INDICATOR = "INDIKATOR";

    private static final int MOST_ROWS = 20_000;
    private static final List<String> NEEDED = List.of(CODE, KIND, "NAMA", "DEFINISI", LEVEL, ASPECT, INDICATOR);

    /** @param row where the competency is told first */
    record Read(int row, String code, CompetencyKind kind, EditionForm form) {}

    record Contents(List<Read> competencies, List<SheetProblem> problems) {}

    private final CellWords words;
    private final UnitNames units;

    DictionarySheet(CellWords words, UnitNames units) {
        this.words = words;
        this.units = units;
    }

    Contents read(MultipartFile upload) {
        List<SheetProblem> problems = new ArrayList<>();
        Map<String, CompetencyLines> told = new LinkedHashMap<>();
        UploadedWorkbook.lines(upload, NEEDED, MOST_ROWS, row -> {
            read(row, told, problems);
            return row.number();
        });
        List<Read> competencies = new ArrayList<>();
        for (CompetencyLines lines : told.values()) {
            competencies.add(lines.read(problems));
        }
        return new Contents(competencies, problems);
    }

    private void read(SheetRow row, Map<String, CompetencyLines> told, List<SheetProblem> problems) {
        int before = problems.size();
        String code = row.text(CODE);
        if (!code.matches(CompetencyForm.CODE)) {
            problems.add(new SheetProblem(row.number(), CODE, code, "competencies.code.shape"));
        }
        CompetencyKind kind = word(row, KIND, CompetencyKind.class, problems);
        CompetencyAspect aspect = word(row, ASPECT, CompetencyAspect.class, problems);
        String level = row.text(LEVEL);
        if (!level.matches("[1-5]")) {
            problems.add(new SheetProblem(row.number(), LEVEL, level, "competencies.sheet.level"));
        }
        for (String column : List.of("NAMA", "DEFINISI", INDICATOR)) {
            if (row.text(column).isEmpty()) {
                problems.add(new SheetProblem(row.number(), column, "", "sheet.problem.empty"));
            }
        }
        if (problems.size() > before || kind == null || aspect == null) {
            return;
        }
        told.computeIfAbsent(
                        code,
                        first -> new CompetencyLines(row, code, kind, units, words.isYes(row.text("DIVERIFIKASI"))))
                .add(row, Integer.parseInt(level), aspect);
    }

    private <E extends Enum<E>> @Nullable E word(
            SheetRow row, String column, Class<E> type, List<SheetProblem> problems) {
        String text = row.text(column);
        E constant = words.constant(type, text);
        if (constant == null) {
            problems.add(new SheetProblem(
                    row.number(), column, text, text.isEmpty() ? "sheet.problem.empty" : "sheet.problem.word"));
        }
        return constant;
    }
}
