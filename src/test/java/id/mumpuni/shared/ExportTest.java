package id.mumpuni.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.shared.Table.Column;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class ExportTest {

    private record Row(Object first, Object second) {}

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Export export = new Export(messages);

    ExportTest() {
        messages.addMessage("list", Locale.ENGLISH, "List");
        messages.addMessage("one", Locale.ENGLISH, "One");
        messages.addMessage("two", Locale.ENGLISH, "Two");
        messages.addMessage("export.yes", Locale.ENGLISH, "yes");
    }

    @Test
    void csvHasAByteOrderMarkAndSemicolons() throws IOException {
        assertThat(csv(new Row("a;b", 1.5), new Row("c \"d\"", true), new Row(null, LocalDate.of(2026, 11, 22))))
                .isEqualTo("\uFEFFOne;Two\r\n\"a;b\";1.5\r\n\"c \"\"d\"\"\";yes\r\n;2026-11-22\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\uFF1D1"})
    void textThatBeginsLikeAFormulaStaysText(String text) throws IOException {
        assertThat(csv(new Row(text, ""))).contains("'" + text);
        assertThat(sheet(new Row(text, "")).get(1)).isEqualTo(text.strip().equals(text) ? text : text);
    }

    @Test
    void aNegativeNumberIsNoFormula() throws IOException {
        assertThat(csv(new Row(-5, ""))).contains("\r\n-5;");
    }

    @Test
    void theSheetHoldsTheSameRows() throws IOException {
        assertThat(sheet(new Row("Sri", 2), new Row("Budi", 3))).containsExactly("One", "Sri", "Budi");
    }

    private String csv(Row... rows) throws IOException {
        return write(Export.Format.CSV, rows).toString(StandardCharsets.UTF_8);
    }

    private List<String> sheet(Row... rows) throws IOException {
        var bytes = new ByteArrayInputStream(write(Export.Format.XLSX, rows).toByteArray());
        try (var workbook = new ReadableWorkbook(bytes)) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCell(0).getRawValue())
                    .toList();
        }
    }

    private ByteArrayOutputStream write(Export.Format format, Row... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new Table<>(
                "list", List.of(new Column<>("one", Row::first), new Column<>("two", Row::second)), Stream.of(rows));
        export.write(table, format, Locale.ENGLISH, out);
        return out;
    }
}
