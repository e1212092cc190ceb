package id.mumpuni.progress.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.documents.PrintedRange;
import id.mumpuni.documents.TestPdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formats B.1.1 and B.1.2 (PermenPANRB 6/2022, Lampiran III.A): the regulation's own words, in their order. */
class ProgressTemplateTest {

    @Test
    void theActionPlanIsFormatB11() {
        String text = TestPdf.text(render("steps", 2));
        assertThat(text)
                .containsSubsequence(
                        "RENCANA AKSI",
                        "PEMERINTAH KOTA ARUNIKA",
                        "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
                        "NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA",
                        "1 NAMA Wulan Prameswari, S.E.",
                        "2 NIP 19840317 200903 2 004",
                        "3 PANGKAT",
                        "4 JABATAN",
                        "5 UNIT KERJA",
                        "HASIL KERJA",
                        "1 Rencana Hasil Kerja",
                        "Rencana Aksi:",
                        "1. Mengumpulkan data",
                        "2. Menyusun draf",
                        "2 Rencana Hasil Kerja",
                        "Arunika, 22 November 2026",
                        "Pegawai yang Dinilai",
                        "Wulan Prameswari, S.E.",
                        "NIP 19840317 200903 2 004")
                .doesNotContain("Realisasi");
    }

    @Test
    void theDocumentationIsFormatB12() {
        String text = TestPdf.text(render("record", 2));
        assertThat(text)
                .containsSubsequence(
                        "PENDOKUMENTASIAN KINERJA",
                        "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
                        "PEGAWAI YANG DINILAI",
                        "HASIL KERJA",
                        "1 Rencana Hasil Kerja",
                        "Rencana Aksi:",
                        "1. Mengumpulkan data",
                        "Realisasi dan Bukti Dukung:",
                        "1. Oktober 2026",
                        "Jumlah laporan: 1 laporan",
                        "Bukti: laporan.pdf; Rapat (https://kota.go.id/rapat)",
                        "2. November 2026",
                        "Pegawai yang Dinilai",
                        "Dicatat secara elektronik, terakhir",
                        "20 November 2026 pukul 09.05 WIB");
    }

    @Test
    void aLongYearGoesOverSeveralPagesWithoutLoss() {
        String text = TestPdf.text(render("record", 12));
        assertThat(text).contains("12 Rencana Hasil Kerja").contains("Hasil ke-12");
    }

    private static byte[] render(String kind, int results) {
        byte[] pdf = TestPdf.renderer()
                .render("progress/print/form", Map.of("document", document(results), "kind", kind))
                .content();
        try {
            Files.write(Path.of("target/" + kind + "-" + results + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf;
    }

    private static ProgressDocument document(int results) {
        var employee = new PrintedPerson(
                "Wulan Prameswari, S.E.",
                "19840317 200903 2 004",
                "Penata / III/c",
                "Perencana Ahli Muda",
                "Bidang Data",
                null);
        var appraiser = new PrintedPerson(
                "Drs. Hadi Santosa",
                "19700101 199503 1 001",
                "Pembina / IV/a",
                "Kepala Bidang Data",
                "Bidang Data",
                null);
        return new ProgressDocument(
                "PEMERINTAH KOTA ARUNIKA",
                "Arunika",
                new PrintedRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                LocalDate.of(2026, 11, 22),
                employee,
                appraiser,
                ZonedDateTime.of(2026, 11, 20, 9, 5, 0, 0, ZoneId.of("Asia/Jakarta")),
                IntStream.rangeClosed(1, results)
                        .mapToObj(ProgressTemplateTest::result)
                        .toList());
    }

    private static ProgressDocument.Result result(int number) {
        return new ProgressDocument.Result(
                "Hasil ke-" + number
                        + ": tersusunnya laporan kinerja bidang yang dipakai pimpinan dalam rapat evaluasi",
                List.of("Mengumpulkan data dari seksi", "Menyusun draf", "Membahas draf dengan pimpinan"),
                List.of(
                        new ProgressDocument.Realisation(
                                "Oktober 2026",
                                List.of("Jumlah laporan: 1 laporan", "Waktu: 3 hari lebih cepat"),
                                List.of("laporan.pdf", "Rapat (https://kota.go.id/rapat)")),
                        new ProgressDocument.Realisation(
                                "November 2026", List.of("Jumlah laporan: 1 laporan"), List.of())));
    }
}
