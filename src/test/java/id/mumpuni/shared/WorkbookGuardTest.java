package id.mumpuni.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mumpuni.integration.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookGuardTest {

    private static final List<String> COLUMNS = List.of("ID", "NAMA UNOR");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aSoundWorkbook() {
        file = folder.resolve("unit.xlsx");
        Workbooks.write(file, sheet -> {
            sheet.value(0, 0, "ID");
            sheet.value(0, 1, "NAMA UNOR");
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "DINAS");
        });
    }

    @Test
    void aSoundWorkbookIsReadAndCounted() {
        assertThat(WorkbookGuard.check(file)).isEqualTo(new WorkbookGuard.Scan(2, 1));
        try (var reader = new SheetReader(file, COLUMNS)) {
            assertThat(reader.next().text("NAMA UNOR")).isEqualTo("DINAS");
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        refuses("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), FileProblem.NOT_A_WORKBOOK);
        refuses("ID;NAMA\n1;2".getBytes(StandardCharsets.UTF_8), FileProblem.NOT_A_WORKBOOK);
        refuses(new byte[0], FileProblem.NOT_A_WORKBOOK);
        refuses(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                FileProblem.OLD_WORKBOOK);
        Map<String, byte[]> word = new LinkedHashMap<>();
        word.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        word.put("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8));
        refuses(Workbooks.zip(word), FileProblem.OTHER_DOCUMENT);
    }

    @Test
    void aCutOffFileIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        refuses(java.util.Arrays.copyOf(whole, whole.length / 2), FileProblem.DAMAGED);
    }

    @Test
    void aFileOfMoreThanAHundredMegabytesIsNotOpened() throws IOException {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(WorkbookGuard.LARGEST_FILE + 1);
        }
        refused(FileProblem.TOO_LARGE);
    }

    @Test
    void aZipBombIsNotUnpacked() {
        patch(parts -> {
            var zeros = new ByteArrayOutputStream();
            zeros.writeBytes("<worksheet>".getBytes(StandardCharsets.UTF_8));
            zeros.writeBytes(new byte[60 * 1024 * 1024]);
            parts.put("xl/worksheets/sheet9.xml", zeros.toByteArray());
        });
        refused(FileProblem.TOO_MUCH_INSIDE);
    }

    @Test
    void thousandsOfPartsAreNotUnpacked() {
        patch(parts -> {
            for (int i = 0; i < 2_100; i++) {
                parts.put("xl/media/" + i + ".bin", new byte[1]);
            }
        });
        refused(FileProblem.TOO_MUCH_INSIDE);
    }

    @Test
    void documentTypesAreRefusedInEveryPart() {
        patch(parts -> Workbooks.replace(
                parts, SHEET, "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));
        refused(FileProblem.UNSAFE);
    }

    @Test
    void anotherEncodingIsRefused() {
        patch(parts -> parts.computeIfPresent(
                SHEET, (name, bytes) -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16)));
        refused(FileProblem.UNSAFE);
    }

    @Test
    void aTextThatDoesNotExistIsNotLookedForUntilMemoryEnds() {
        patch(parts -> Workbooks.replace(parts, SHEET, "<v>0</v>", "<v>2000000000</v>"));
        refused(FileProblem.DAMAGED);
    }

    @Test
    void aCellFarOutsideOfTheSheetIsNotFilledUpTo() {
        patch(parts -> Workbooks.replace(parts, SHEET, "r=\"A1\"", "r=\"ZZZZZZ1\""));
        refused(FileProblem.DAMAGED);
    }

    @Test
    void columnsAreFoundBelowATitleInAnyOrderCaseAndSpacing() {
        Workbooks.write(file, sheet -> {
            sheet.value(0, 0, "DAFTAR UNIT ORGANISASI");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(2, 0, " Nama\u00A0 unor ");
            sheet.value(2, 1, "Lain-lain");
            sheet.value(2, 2, "id");
            sheet.value(4, 0, "DINAS");
            sheet.value(4, 2, "'77");
        });
        try (var reader = new SheetReader(file, COLUMNS)) {
            SheetRow row = reader.next();
            assertThat(row.number()).isEqualTo(5);
            assertThat(row.text("NAMA UNOR")).isEqualTo("DINAS");
            assertThat(row.text("ID")).isEqualTo("77");
        }
    }

    @Test
    void missingColumnsAreNamed() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> new SheetReader(file, List.of("ID", "NAMA UNOR", "AKTIF")))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(FileProblem.MISSING_COLUMNS))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo("AKTIF"));
    }

    private void patch(Consumer<Map<String, byte[]>> change) {
        Workbooks.patch(file, change);
    }

    private void refuses(byte[] content, FileProblem problem) throws IOException {
        Files.write(file, content);
        refused(problem);
    }

    private void refused(FileProblem problem) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> WorkbookGuard.check(file))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
