package id.mumpuni.workplans;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.documents.PdfRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The regulation's tables beside those of a PDF, cell by cell. */
final class PlanTables {

    private static final Map<Perspective, String> PERSPECTIVES = Map.of(
            Perspective.CUSTOMER, "Penerima Layanan",
            Perspective.PROCESS, "Proses Bisnis",
            Perspective.LEARNING, "Penguatan Internal",
            Perspective.BUDGET, "Anggaran");

    private static final Map<CoreValue, String> VALUES = Map.of(
            CoreValue.SERVICE, "Berorientasi pelayanan",
            CoreValue.ACCOUNTABLE, "Akuntabel",
            CoreValue.COMPETENT, "Kompeten",
            CoreValue.HARMONIOUS, "Harmonis",
            CoreValue.LOYAL, "Loyal",
            CoreValue.ADAPTIVE, "Adaptif",
            CoreValue.COLLABORATIVE, "Kolaboratif");

    private PlanTables() {}

    /** Tables 4, 5 and 11: results with their measures in the example's order, then the values. */
    static void assertQualitative(byte[] paper, RegionalExample.Plan example) {
        boolean leader = example.model() == PlanModel.LEADER;
        List<List<String>> expected = new ArrayList<>();
        ResultKind before = null;
        for (int i = 0; i < example.results().size(); i++) {
            RegionalExample.Result result = example.results().get(i);
            if (result.kind() != before) {
                expected.add(row(result.kind() == ResultKind.MAIN ? "A. UTAMA" : "B. TAMBAHAN"));
                before = result.kind();
            }
            expected.add(row(String.valueOf(i + 1), result.description() + " (penugasan dari " + result.giver() + ")"));
            expected.add(row((leader
                            ? "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:"
                            : "Ukuran keberhasilan/ Indikator Kinerja Individu dan Target:")
                    + bullets(result.indicators().stream()
                            .map(PlanTables::measure)
                            .toList())));
        }
        List<List<String>> rows = PdfRows.of(paper);
        assertThat(rows).containsSubsequence(expected);
        for (CoreValue value : CoreValue.values()) {
            String wish = example.expectations().getOrDefault(value, "-").replace("\n", " ");
            assertThat(rows).anySatisfy(row -> {
                assertThat(row).hasSize(3);
                assertThat(row.get(0)).isEqualTo(String.valueOf(value.ordinal() + 1));
                assertThat(row.get(1)).startsWithIgnoringCase(VALUES.get(value));
                assertThat(row.get(2)).isEqualTo(PdfRows.words("Ekspektasi Khusus Pimpinan: " + wish));
            });
        }
    }

    private static String measure(RegionalExample.Indicator indicator) {
        return indicator.perspective() == null
                ? indicator.text()
                : indicator.text() + " (Perspektif " + PERSPECTIVES.get(indicator.perspective()) + ")";
    }

    /** Table 6. */
    static void assertManual(byte[] paper, RegionalExample.Plan example) {
        RegionalExample.Manual manual = example.manual();
        RegionalExample.Result result = example.results().get(manual.result() - 1);
        assertThat(PdfRows.of(paper))
                .containsSubsequence(
                        row("RENCANA HASIL KERJA", result.description()),
                        row(
                                "UKURAN KEBERHASILAN/ INDIKATOR KINERJA DAN TARGET",
                                result.indicators().get(manual.indicator() - 1).text()),
                        row("TUJUAN", manual.goal()),
                        row(
                                "DESKRIPSI",
                                "Definisi " + manual.definition()
                                        + " Formula (opsional bagi pendekatan hasil kerja kualitatif) "
                                        + manual.formula()),
                        row("SATUAN PENGUKURAN (opsional bagi pendekatan hasil kerja kualitatif)", manual.unit()),
                        row("KUALITAS DAN TINGKAT KENDALI", "(X) Outcome ( ) Outcome Antara ( ) Output kendali rendah"),
                        row("SUMBER DATA", manual.dataSource()),
                        row("PERIODE PELAPORAN", "( ) Bulanan ( ) Triwulanan ( ) Semesteran (X) Tahunan"));
    }

    /** Table 7; the indicator is the one of table 5 to which the strategy was written. */
    static void assertWorkblock(byte[] paper, RegionalExample.Workblock example, String indicator) {
        List<List<String>> expected = new ArrayList<>(List.of(
                row(
                        "JUDUL INISIATIF STRATEGI PENCAPAIAN IKU",
                        example.title(),
                        "INDIKATOR DAN TARGET YANG DIINTERVENSI",
                        indicator),
                row("PEMILIK STRATEGI", example.owner(), "PIHAK YANG TERLIBAT", example.parties()),
                row("WAKTU PENYELESAIAN", example.time(), "PENERIMA MANFAAT", example.beneficiaries()),
                row("TUJUAN", example.goal(), "ANGGARAN", example.budget()),
                row("STRATEGI (KEY ACTIVITIES)")));
        addBlock(expected, example.activitiesRoutine(), example.activitiesTransformative());
        expected.add(row("KELUARAN KUNCI (KEY MILESTONE)"));
        addBlock(expected, example.milestonesRoutine(), example.milestonesTransformative());
        assertThat(PdfRows.of(paper)).containsExactlyElementsOf(expected);
    }

    private static void addBlock(List<List<String>> expected, List<String> routine, List<String> transformative) {
        expected.add(row("A. RUTIN"));
        int number = 1;
        for (String line : routine) {
            expected.add(row(number++ + ".", line));
        }
        expected.add(row("B. TRANSFORMATIF"));
        for (String line : transformative) {
            expected.add(row(number++ + ".", line));
        }
    }

    /** Tables 8 and 9: the leader and the promises, over as many tables as the width needs. */
    static void assertMatrixHead(List<List<String>> rows, String leader, String post, List<String> promises) {
        assertThat(rows).contains(row("PEGAWAI", "JABATAN", "OUTCOME ANTARA/ OUTPUT/ LAYANAN"));
        assertThat(rows.stream()
                        .filter(row -> row.size() > 2
                                && row.get(0).equals(leader)
                                && row.get(1).equals(post))
                        .flatMap(row -> row.subList(2, row.size()).stream())
                        .distinct())
                .containsExactlyElementsOf(
                        promises.stream().map(PdfRows::words).distinct().toList());
    }

    static void assertMatrixRow(List<List<String>> rows, String name, String post, List<List<String>> cells) {
        List<String> expected = cells.stream()
                .map(roles -> roles.isEmpty()
                        ? "Tidak ada peran"
                        : roles.size() == 1 ? roles.get(0) : bullets(roles).strip())
                .map(PdfRows::words)
                .toList();
        assertThat(rows).anySatisfy(row -> {
            assertThat(row).hasSizeGreaterThan(cells.size() + 1);
            assertThat(row.subList(0, 2)).containsExactly(name, post);
            assertThat(row.subList(2, 2 + cells.size())).containsExactlyElementsOf(expected);
        });
    }

    /** Table 12; the product says of what kind a resource is, how often is reported and what a consequence follows. */
    static void assertAnnex(byte[] paper, RegionalExample.Annex annex) {
        List<List<String>> rows = PdfRows.of(paper);
        List<String> lines = Stream.of(
                        annex.RESOURCE().stream().map(line -> line.get(1)),
                        annex.REPORT().stream().map(line -> line.get(1)),
                        annex.POSITIVE().stream())
                .flatMap(text -> text)
                .toList();
        List<String> printed = rows.stream()
                .filter(row -> row.size() == 2 && row.get(0).matches("\\d\\."))
                .map(row -> row.get(1))
                .toList();
        assertThat(printed).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(printed.get(i)).endsWith(PdfRows.words(": " + lines.get(i)));
        }
        assertThat(rows)
                .containsSubsequence(row("DUKUNGAN SUMBER DAYA"), row("SKEMA PERTANGGUNGJAWABAN"), row("KONSEKUENSI"));
    }

    /** Table 3 in the five columns of A.1.2: a result stands before the first of its indicators. */
    static void assertMeasured(
            List<List<String>> rows, Map<String, List<RegionalExample.Target>> byObjective, String giver) {
        List<List<String>> expected = new ArrayList<>();
        byObjective.forEach((objective, targets) -> {
            int number =
                    1 + (int) expected.stream().filter(row -> row.size() == 5).count();
            for (RegionalExample.Target target : targets) {
                List<String> row = new ArrayList<>();
                if (target == targets.get(0)) {
                    row.add(String.valueOf(number));
                    row.add(objective + " (penugasan dari " + giver + ")");
                }
                row.addAll(List.of(target.indicator(), target.target(), "Penerima Layanan"));
                expected.add(row(row.toArray(String[]::new)));
            }
        });
        assertThat(rows).containsSubsequence(expected);
    }

    private static String bullets(List<String> lines) {
        return " • " + String.join(" • ", lines);
    }

    private static List<String> row(String... cells) {
        return Stream.of(cells).map(PdfRows::words).toList();
    }
}
