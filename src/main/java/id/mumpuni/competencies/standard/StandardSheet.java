package id.mumpuni.competencies.standard;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.CellWords;
import id.mumpuni.shared.SheetProblem;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.UploadedWorkbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Standards as a workbook: a line for each competency of a position; without a position it is of the tier. */
@Component
class StandardSheet {

    static final String POSITION = "JABATAN";
    static final String COMPETENCY = "KODE KOMPETENSI";

    private static final String KIND = "JENIS JABATAN";
    private static final String LEVEL = "JENJANG";
    private static final String REQUIRED = "LEVEL";
    private static final String WEIGHT = "BOBOT";
    private static final String BASIS = "DASAR";
    private static final int LONGEST_BASIS = 300;
    private static final int MOST_ROWS = 50_000;
    private static final List<String> NEEDED = List.of(POSITION, KIND, LEVEL, COMPETENCY, REQUIRED);

    /** @param positionId null for a tier */
    record Subject(
            @Nullable UUID positionId,
            @Nullable PositionKind kind,
            @Nullable PositionLevel level) {}

    record Read(int row, Subject subject, StandardForm form) {}

    record Contents(List<Read> standards, List<SheetProblem> problems) {}

    private record Told(int row, String basis, boolean verified, Map<UUID, StandardForm.Line> lines) {}

    private final CellWords words;
    private final SheetNames names;

    StandardSheet(CellWords words, SheetNames names) {
        this.words = words;
        this.names = names;
    }

    Contents read(MultipartFile upload) {
        Map<Subject, Told> told = new LinkedHashMap<>();
        List<SheetProblem> problems = new ArrayList<>();
        UploadedWorkbook.lines(upload, NEEDED, MOST_ROWS, row -> {
            read(row, told, problems);
            return row.number();
        });
        List<Read> standards = new ArrayList<>();
        told.forEach((subject, one) -> standards.add(new Read(
                one.row(),
                subject,
                new StandardForm(
                        one.basis(), one.verified(), List.copyOf(one.lines().values()), 0))));
        return new Contents(standards, problems);
    }

    private void read(SheetRow row, Map<Subject, Told> told, List<SheetProblem> problems) {
        int before = problems.size();
        Subject subject = subject(row, problems);
        StandardForm.Line line = line(row, problems);
        String basis = row.text(BASIS);
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
            problems.add(new SheetProblem(
                    row.number(), BASIS, "", basis.isEmpty() ? "sheet.problem.empty" : "sheet.problem.long"));
        }
        if (problems.size() > before || subject == null || line == null) {
            return;
        }
        Told one = told.computeIfAbsent(
                subject,
                first -> new Told(row.number(), basis, words.isYes(row.text("DIVERIFIKASI")), new LinkedHashMap<>()));
        if (one.lines().put(line.competencyId(), line) != null) {
            problems.add(new SheetProblem(row.number(), COMPETENCY, row.text(COMPETENCY), "standards.sheet.twice"));
        }
    }

    private @Nullable Subject subject(SheetRow row, List<SheetProblem> problems) {
        PositionKind kind = words.constant(PositionKind.class, row.text(KIND));
        PositionLevel level = words.constant(PositionLevel.class, row.text(LEVEL));
        if (kind == null || kind == PositionKind.STATE_OFFICIAL) {
            problems.add(new SheetProblem(row.number(), KIND, row.text(KIND), "sheet.problem.word"));
            return null;
        }
        String title = row.text(POSITION);
        if (title.isEmpty()) {
            if ((kind == PositionKind.FUNCTIONAL) != (level != null)) {
                problems.add(new SheetProblem(row.number(), LEVEL, row.text(LEVEL), "standards.sheet.tier"));
            }
            return new Subject(null, kind, level);
        }
        UUID position = names.position(title, kind);
        if (position == null) {
            problems.add(new SheetProblem(row.number(), POSITION, title, "standards.sheet.position"));
        }
        return new Subject(position, null, null);
    }

    private StandardForm.@Nullable Line line(SheetRow row, List<SheetProblem> problems) {
        UUID competency = names.competency(row.text(COMPETENCY));
        if (competency == null) {
            problems.add(
                    new SheetProblem(row.number(), COMPETENCY, row.text(COMPETENCY), "standards.sheet.competency"));
        }
        String level = row.text(REQUIRED);
        if (!level.matches("[1-5]")) {
            problems.add(new SheetProblem(row.number(), REQUIRED, level, "competencies.sheet.level"));
            return null;
        }
        StandardForm.Line line = new StandardForm.Line(competency, Integer.valueOf(level), row.text(WEIGHT));
        if (line.weighs() == null) {
            problems.add(new SheetProblem(row.number(), WEIGHT, row.text(WEIGHT), "standards.sheet.weight"));
        }
        return line;
    }
}
