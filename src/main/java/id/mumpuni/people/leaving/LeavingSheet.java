package id.mumpuni.people.leaving;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.shared.SheetRow;
import id.mumpuni.shared.UploadedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Who left and when, a line each, and the empty workbook for it. */
final class LeavingSheet {

    static final String NUMBER = "NIP";
    static final String DAY = "TANGGAL BERHENTI";

    /** For the eye of whoever fills it in; nobody reads it. */
    private static final String NAME = "NAMA";

    private static final int MOST_ROWS = 20_000;
    private static final int PREPARED_ROWS = 500;

    /**
     * @param rounded the number is a number to the spreadsheet, which keeps fifteen digits
     * @param day null if it cannot be read
     */
    record Line(
            int row,
            String number,
            boolean rounded,
            String typedDay,
            @Nullable LocalDate day) {}

    private LeavingSheet() {}

    static List<Line> read(MultipartFile upload) {
        return UploadedWorkbook.lines(upload, List.of(NUMBER, DAY), MOST_ROWS, LeavingSheet::line);
    }

    /** Numbers are text in it: as a number, the last digits of a NIP would be rounded away. */
    static void writeEmpty(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Mumpuni", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Berhenti");
            List<String> header = List.of(NUMBER, NAME, DAY);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.width(column, 28);
            }
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.range(1, 0, PREPARED_ROWS, 0).style().format("@").set();
            sheet.range(1, 2, PREPARED_ROWS, 2).style().format("dd-mm-yyyy").set();
            sheet.freezePane(0, 1);
        }
    }

    private static Line line(SheetRow row) {
        return new Line(
                row.number(),
                EmployeeNumber.digits(row.text(NUMBER)),
                row.isNumber(NUMBER),
                row.dateText(DAY),
                row.date(DAY));
    }
}
