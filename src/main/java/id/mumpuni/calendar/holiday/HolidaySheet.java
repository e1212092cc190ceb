package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.HolidayKind;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.UploadedWorkbook;
import java.time.LocalDate;
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
        return UploadedWorkbook.lines(upload, List.of(DAY, NAME), MOST_ROWS, HolidaySheet::line);
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
