package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.HolidayKind;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.UploadedWorkbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file with the holidays of whole years, a line each. */
final class HolidaySheet {

    static final String DAY = "TANGGAL";
    static final String NAME = "NAMA";
    static final String KIND = "JENIS";
    static final String SOURCE = "DASAR";

    static final int MOST_ROWS = 500;

    /** As it was typed; what cannot be read is null. */
    record Line(
            int row,
            String typedDay,
            @Nullable LocalDate day,
            String name,
            @Nullable HolidayKind kind,
            String source) {}

    private HolidaySheet() {}

    static List<Line> read(MultipartFile upload) {
        return UploadedWorkbook.read(upload, file -> {
            List<Line> lines = new ArrayList<>();
            try (var reader = new SheetReader(file, List.of(DAY, NAME))) {
                while (reader.hasNext()) {
                    if (lines.size() == MOST_ROWS) {
                        throw new FileRefused(FileProblem.TOO_MUCH_INSIDE);
                    }
                    lines.add(line(reader.next()));
                }
            }
            if (lines.isEmpty()) {
                throw new FileRefused(FileProblem.NO_ROWS);
            }
            return lines;
        });
    }

    private static Line line(SheetRow row) {
        return new Line(
                row.number(), row.dateText(DAY), row.date(DAY), row.text(NAME), kind(row.text(KIND)), row.text(SOURCE));
    }

    /** Both languages' words; nothing said is a holiday. */
    private static @Nullable HolidayKind kind(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.startsWith("libur") || word.equals("public holiday")) {
            return HolidayKind.HOLIDAY;
        }
        return word.startsWith("cuti") || word.equals("joint leave") ? HolidayKind.JOINT_LEAVE : null;
    }
}
