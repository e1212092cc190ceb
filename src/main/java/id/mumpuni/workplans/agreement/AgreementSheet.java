package id.mumpuni.workplans.agreement;

import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.UploadedWorkbook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An agreement as a workbook: first the promises, then the programmes, in the same five columns. */
final class AgreementSheet {

    static final List<String> COLUMNS = List.of("SASARAN", "INDIKATOR KINERJA", "TARGET");

    private static final int MOST_LINES = 200;

    private AgreementSheet() {}

    record Line(
            @Nullable String objective,
            @Nullable String indicator,
            @Nullable String target,
            @Nullable String programme,
            @Nullable Object budget) {}

    /** What the file says, for the form: a person looks at it and saves it. */
    static AgreementForm read(MultipartFile upload, @Nullable Integer version) {
        List<AgreementForm.Target> targets = new ArrayList<>();
        List<AgreementForm.Programme> programmes = new ArrayList<>();
        UploadedWorkbook.read(upload, file -> {
            try (var rows = new SheetReader(file, COLUMNS)) {
                while (rows.hasNext() && targets.size() + programmes.size() <= MOST_LINES) {
                    read(rows.next(), targets, programmes);
                }
            }
            return null;
        });
        if (targets.isEmpty() && programmes.isEmpty()) {
            throw new FileRefused(FileProblem.NO_ROWS);
        }
        return new AgreementForm(targets, programmes, version);
    }

    private static void read(
            SheetRow row, List<AgreementForm.Target> targets, List<AgreementForm.Programme> programmes) {
        String objective = row.text("SASARAN");
        var target = new AgreementForm.Target(
                null,
                // a merged cell holds its text in the first row only
                objective.isEmpty() && !row.text("INDIKATOR KINERJA").isEmpty() && !targets.isEmpty()
                        ? targets.get(targets.size() - 1).objective()
                        : objective,
                row.text("INDIKATOR KINERJA"),
                row.text("TARGET"));
        if (!target.isEmpty()) {
            targets.add(target);
        }
        var programme = new AgreementForm.Programme(
                null, row.text("PROGRAM"), row.isNumber("ANGGARAN") ? number(row) : row.text("ANGGARAN"));
        if (!programme.isEmpty()) {
            programmes.add(programme);
        }
    }

    private static String number(SheetRow row) {
        return row.text("ANGGARAN").replace('.', ',');
    }

    static Table<Line> table(AgreementPages.Contents contents) {
        Stream<Line> targets =
                contents.targets().stream().map(t -> new Line(t.objective(), t.indicator(), t.target(), null, null));
        Stream<Line> programmes =
                contents.programmes().stream().map(p -> new Line(null, null, null, p.name(), p.budget()));
        return new Table<>(
                "agreement.sheet",
                List.of(
                        new Table.Column<>("agreement.sheet.objective", Line::objective),
                        new Table.Column<>("agreement.sheet.indicator", Line::indicator),
                        new Table.Column<>("agreement.sheet.target", Line::target),
                        new Table.Column<>("agreement.sheet.programme", Line::programme),
                        new Table.Column<>("agreement.sheet.budget", Line::budget)),
                Stream.concat(targets, programmes));
    }
}
