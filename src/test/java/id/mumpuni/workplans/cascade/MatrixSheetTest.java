package id.mumpuni.workplans.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.workplans.ResultKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wide matrix goes over several tables of about the same width, and loses no column. */
class MatrixSheetTest {

    @ParameterizedTest
    @CsvSource({"0,''", "1,1", "4,4", "5,2 3", "9,3 3 3", "13,3 3 3 4", "40,4 4 4 4 4 4 4 4 4 4"})
    void columnsAreSharedAmongTables(int columns, String widths) {
        List<Matrix.Column> all =
                IntStream.range(0, columns).mapToObj(MatrixSheetTest::column).toList();
        List<List<Matrix.Column>> parts = sheet(all).parts();

        assertThat(parts.stream().map(List::size))
                .containsExactlyElementsOf(Stream.of(widths.split(" "))
                        .filter(width -> !width.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
    }

    private static MatrixSheet sheet(List<Matrix.Column> columns) {
        var leader = new Matrix.Leader(UUID.randomUUID(), "Kepala", null, 2026, null, null);
        return new MatrixSheet(new Matrix(leader, columns, List.of(), Map.of(), Set.of()));
    }

    private static Matrix.Column column(int number) {
        UUID result = UUID.randomUUID();
        return new Matrix.Column(result, result, ResultKind.MAIN, "Hasil " + number, null, null, null, null);
    }
}
