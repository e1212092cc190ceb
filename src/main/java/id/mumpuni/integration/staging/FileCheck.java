package id.mumpuni.integration.staging;

import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.WorkbookGuard;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks at a file before anything of it is read: is it safe, and is it the export that it should be. */
public final class FileCheck {

    /** @param rows how many there may be, to measure progress by */
    public record Seen(int rows, int sheets, String sheet) {}

    private FileCheck() {}

    /** @throws FileRefused if nothing can come of it */
    public static Seen check(ExportFile kind, Path path) {
        WorkbookGuard.Scan scan = WorkbookGuard.check(path);
        try (SheetReader reader = open(kind, path)) {
            if (!reader.hasNext()) {
                throw new FileRefused(FileProblem.NO_ROWS);
            }
            if (kind != ExportFile.UNITS) {
                PersonReading.refuseOtherKind(kind, reader.next());
            }
            return new Seen(Math.max(0, scan.rows() - 1), scan.sheets(), reader.sheetName());
        }
    }

    private static SheetReader open(ExportFile kind, Path path) {
        try {
            return new SheetReader(path, kind.requiredColumns());
        } catch (FileRefused refused) {
            ExportFile other = refused.problem() == FileProblem.MISSING_COLUMNS ? otherKind(kind, path) : null;
            throw other == null ? refused : new FileRefused(FileProblem.OTHER_KIND, other.exportName());
        }
    }

    private static @Nullable ExportFile otherKind(ExportFile kind, Path path) {
        ExportFile other = kind == ExportFile.UNITS ? ExportFile.PERMANENT : ExportFile.UNITS;
        try (SheetReader reader = new SheetReader(path, other.requiredColumns())) {
            return reader.hasNext() ? other : null;
        } catch (FileRefused neither) {
            return null;
        }
    }
}
