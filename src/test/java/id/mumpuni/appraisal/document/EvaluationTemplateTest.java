package id.mumpuni.appraisal.document;

import static id.mumpuni.workplans.IndicatorAspect.QUALITY;
import static id.mumpuni.workplans.IndicatorAspect.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.document.EvaluationDocument.Head;
import id.mumpuni.appraisal.document.EvaluationDocument.Judgement;
import id.mumpuni.appraisal.document.EvaluationDocument.Signatures;
import id.mumpuni.appraisal.document.EvaluationDocument.Texts;
import id.mumpuni.documents.Pdf;
import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanContents.Indicator;
import id.mumpuni.workplans.PlanContents.Result;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.TestPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Format D.1.1 with its annex, from a record: what must stand where, whatever people write. */
class EvaluationTemplateTest {

    private static final String LONG =
            "Verifikasi dilakukan setiap hari kerja dan hasilnya direkap dalam daftar. ".repeat(9);

    @Test
    void aStaffDocumentNamesEverythingInTheFormsOwnWords() {
        String text = TestPdf.text(render("staff", document(PlanModel.STAFF, "GOOD", null, 3, "ringkas"), false));
        assertThat(text)
                .contains("PENDEKATAN HASIL KERJA KUANTITATIF BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL")
                .contains("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "(8)")
                .contains("Arunika, 7 Oktober 2026", "7 Oktober 2026 pukul 15.40 WIB")
                .contains("19840317 200903 2 004")
                .doesNotContain("PERSPEKTIF", "DRAF");
    }

    @Test
    void aLeadersDocumentHasPerspectivesAndNoSupportedResult() {
        String text =
                TestPdf.text(render("leader", document(PlanModel.LEADER, "EXCELLENT", null, 3, "ringkas"), false));
        assertThat(text)
                .contains("BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI")
                .contains("PERSPEKTIF", "Anggaran", "(7)")
                .doesNotContain("DIINTERVENSI", "(8)");
    }

    @Test
    void whoStandsInIsNamedAsSuchWhereverTheDocumentNamesTheAppraiser() {
        String text = TestPdf.text(render("acting", document(PlanModel.STAFF, "POOR", "ACTING", 2, "ringkas"), false));
        assertThat(text)
                .contains("Plt. Kepala Bidang Perizinan", "6. Pejabat Penilai Kinerja Plt. Kepala Bidang Perizinan");
    }

    /** PermenPANRB 6/2022, Lampiran V, A.10: as D.1.1, signed by the superior in number 6. */
    @Test
    void whatTheSuperiorSignsIsTheFormOfTheSuperior() {
        EvaluationDocument document = document(PlanModel.STAFF, "GOOD", null, 1, "ringkas");
        String own = page(render("short", document, false));
        String taken = page(render("taken-over", with(document, true, null), false));
        assertThat(own)
                .startsWith("FORMAT D.1.1 DOKUMEN EVALUASI KINERJA PEGAWAI PERIODE: TRIWULAN III")
                .contains("6. Pejabat Penilai Kinerja", "WIB Laksmi Prameswari, S.T. NIP");
        assertThat(taken)
                .startsWith("FORMAT D.1.2 DOKUMEN EVALUASI KINERJA PEGAWAI PERIODE: TRIWULAN III")
                .containsSubsequence(
                        "PEMERINTAH KOTA ARUNIKA",
                        "PERIODE PENILAIAN: 1 JULI SD 30 SEPTEMBER TAHUN 2026",
                        "1. PEGAWAI YANG DINILAI",
                        "NAMA Dimas Ardhana, S.A.P.",
                        "NIP 19960514 202203 1 007",
                        "PANGKAT/ GOL. RUANG Penata Muda / III/a",
                        "JABATAN Penata Perizinan Ahli Pertama",
                        "UNIT KERJA Bidang Perizinan",
                        "2. PEJABAT PENILAI KINERJA",
                        "NAMA Laksmi Prameswari, S.T.",
                        "3. ATASAN PEJABAT PENILAI KINERJA",
                        "NAMA Bambang Hartono, M.Si.",
                        "4. EVALUASI KINERJA",
                        "CAPAIAN KINERJA ORGANISASI BAIK",
                        "PREDIKAT KINERJA PEGAWAI BAIK",
                        "5. CATATAN/REKOMENDASI ringkas")
                .contains(
                        "7. Pegawai yang Dinilai",
                        "6. Atasan Pejabat Penilai Kinerja",
                        "WIB Bambang Hartono, M.Si. NIP")
                .doesNotContain("6. Pejabat Penilai Kinerja", "WIB Laksmi");
    }

    /** Lampiran V, B.7: blocks 1 to 5 as before, then 6 to 8 and the signatures 9 to 11. */
    @Test
    void aDecisionHasTheBlocksAndSignaturesOfItsForm() {
        String text = page(render("changed", decided(true), false));
        assertThat(text)
                .startsWith("FORMAT D.1.3 DOKUMEN EVALUASI KINERJA PEGAWAI PERIODE: TRIWULAN III")
                .containsSubsequence(
                        "1. PEGAWAI YANG DINILAI",
                        "2. PEJABAT PENILAI KINERJA",
                        "3. ATASAN PEJABAT PENILAI KINERJA",
                        "4. EVALUASI KINERJA",
                        "CAPAIAN KINERJA ORGANISASI BAIK",
                        "PREDIKAT KINERJA PEGAWAI BAIK, diubah menjadi SANGAT BAIK (angka 8)",
                        "5. CATATAN/REKOMENDASI",
                        "6. KEBERATAN",
                        "12 Oktober 2026: Rekap belum dihitung",
                        "13 Oktober 2026: Rekap terlampir",
                        "Yang diharapkan: Predikat Sangat Baik",
                        "Bukti: Rekap permohonan; Berita acara",
                        "7. PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN",
                        "14 Oktober 2026: Rekap baru saya terima",
                        "8. KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA",
                        "KEPUTUSAN MENGUBAH HASIL EVALUASI KINERJA PEGAWAI",
                        "RATING HASIL KERJA DI ATAS EKSPEKTASI",
                        "RATING PERILAKU KERJA DI ATAS EKSPEKTASI",
                        "PREDIKAT KINERJA PEGAWAI SANGAT BAIK",
                        "ALASAN Rekap benar",
                        "REKOMENDASI Beri peran pembimbing",
                        "10. Pegawai yang Dinilai",
                        "11. Atasan Pejabat Penilai Kinerja",
                        "Bambang Hartono, M.Si.")
                .contains("9. Pejabat Penilai Kinerja", "Arunika, 16 Oktober 2026");
        assertThat(TestPdf.text(render("changed", decided(true), false)))
                .as("the annex is the superior's now")
                .contains(
                        "RATING HASIL KERJA DI ATAS EKSPEKTASI",
                        "Arunika, 16 Oktober 2026 Atasan Pejabat Penilai Kinerja");
    }

    @Test
    void aConfirmedResultKeepsItsRatingAndSilenceIsSaid() {
        EvaluationDocument changed = decided(false);
        EvaluationDocument.Decision decision = changed.decision();
        var silent = new EvaluationPapers.Heard(
                decision.heard().said(), null, List.of(), List.of(), LocalDate.of(2026, 10, 15));
        EvaluationDocument document = with(
                document(PlanModel.STAFF, "GOOD", null, 1, "ringkas"),
                false,
                new EvaluationDocument.Decision(silent, decision.verdict(), decision.at(), PerformanceRating.GOOD));
        assertThat(page(render("confirmed", document, false)))
                .contains("PREDIKAT KINERJA PEGAWAI BAIK 5. CATATAN/REKOMENDASI")
                .contains("Pejabat penilai kinerja tidak memberi penjelasan sampai 15 Oktober 2026.")
                .contains("KEPUTUSAN MENGUATKAN HASIL EVALUASI KINERJA PEGAWAI", "REKOMENDASI -")
                .doesNotContain("diubah menjadi", "Yang diharapkan", "Bukti:");
    }

    @Test
    void longObjectionsAreNeitherCutNorLost() {
        EvaluationDocument.Decision decision = decided(true).decision();
        List<EvaluationPapers.Said> said = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            said.add(new EvaluationPapers.Said(LocalDate.of(2026, 10, i), LONG.repeat(3) + "Selesai " + i + "."));
        }
        var heard = new EvaluationPapers.Heard(said, LONG, List.of(), said, LocalDate.of(2026, 10, 15));
        EvaluationDocument document = with(
                document(PlanModel.STAFF, "GOOD", null, 1, "ringkas"),
                false,
                new EvaluationDocument.Decision(heard, decision.verdict(), decision.at(), PerformanceRating.GOOD));
        String text = TestPdf.text(render("decision-long", document, false));
        for (int i = 1; i <= 6; i++) {
            assertThat(text.split("Selesai " + i + "\\.", -1)).hasSize(3);
        }
    }

    @Test
    void aDraftSaysSoOnItsPages() {
        assertThat(TestPdf.text(render("draft", document(PlanModel.STAFF, null, null, 1, "ringkas"), true)))
                .contains("DRAF");
    }

    @Test
    void longTextsAndManyResultsAreNeitherCutNorLost() {
        EvaluationDocument document = document(PlanModel.STAFF, "NEEDS_IMPROVEMENT", null, 14, LONG);
        String text = TestPdf.text(render("long", document, false));
        for (int i = 1; i <= 14; i++) {
            assertThat(text).contains("Hasil nomor " + i + ".");
        }
        assertThat(text.split("Verifikasi dilakukan setiap hari kerja", -1).length - 1)
                .isEqualTo(9 * (14 * 2 + 1));
    }

    @Test
    void charactersThatNoFontHasDoNotStopTheDocument() {
        String odd = "Bagus \uD83D\uDE00 \u0007 \uFFFE <script>alert(1)</script> & \"kutip\" ꦗꦮ ẞ";
        String text = TestPdf.text(render("odd", document(PlanModel.STAFF, "GOOD", null, 1, odd), false));
        assertThat(text).contains("<script>alert(1)</script> & \"kutip\"");
    }

    @Test
    void theSameContentsHaveTheSameFingerprintAndOthersAnother() {
        EvaluationDocument document = document(PlanModel.STAFF, "GOOD", null, 1, "ringkas");
        var model = Map.of("document", document, "draft", false);
        Pdf pdf = TestPdf.renderer().render(IssueDocument.TEMPLATE, model);
        assertThat(TestPdf.renderer().render(IssueDocument.TEMPLATE, model).fingerprint())
                .isEqualTo(pdf.fingerprint());
        assertThat(TestPdf.text(pdf.content())).contains(pdf.fingerprint());
        assertThat(TestPdf.renderer()
                        .render(IssueDocument.TEMPLATE, Map.of("document", document, "draft", true))
                        .fingerprint())
                .isNotEqualTo(pdf.fingerprint());
    }

    static byte[] render(String name, EvaluationDocument document, boolean draft) {
        byte[] pdf = TestPdf.renderer()
                .render(IssueDocument.TEMPLATE, Map.of("document", document, "draft", draft))
                .content();
        try { // to be looked at
            Files.createDirectories(Path.of("target/pdf"));
            Files.write(Path.of("target/pdf/evaluation-" + name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf;
    }

    static EvaluationDocument document(PlanModel model, String organisation, String acting, int results, String text) {
        Map<UUID, List<String>> realisations = new HashMap<>();
        Map<Object, List<String>> feedback = new HashMap<>();
        List<Result> planned = new ArrayList<>();
        for (int i = 1; i <= results; i++) {
            Result result = result(model, i, results);
            planned.add(result);
            realisations.put(result.indicators().get(0).id(), List.of(text));
            feedback.put(result.id(), List.of(text));
        }
        feedback.put(CoreValue.SERVICE, List.of("Pimpinan: Pemohon selalu dikabari lebih dulu."));
        var plan = TestPlan.plan(
                model, planned, Map.of(CoreValue.SERVICE, "Memberi kabar kepada pemohon sebelum batas waktu"));
        ZonedDateTime signed =
                organisation == null ? null : ZonedDateTime.of(2026, 10, 7, 15, 40, 0, 0, ZoneId.of("Asia/Jakarta"));
        return new EvaluationDocument(
                new Head(
                        "PEMERINTAH KOTA ARUNIKA",
                        "Arunika",
                        new PrintedPeriod(
                                "Triwulan III 2026", "QUARTERLY", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30))),
                new PrintedPerson(
                        "Dimas Ardhana, S.A.P.",
                        "19960514 202203 1 007",
                        "Penata Muda / III/a",
                        "Penata Perizinan Ahli Pertama",
                        "Bidang Perizinan",
                        null),
                new PrintedPerson(
                        "Laksmi Prameswari, S.T.",
                        "19840317 200903 2 004",
                        "Pembina / IV/a",
                        "Kepala Bidang Perizinan",
                        "Bidang Perizinan",
                        acting),
                new PrintedPerson(
                        "Bambang Hartono, M.Si.",
                        "19720811 199803 1 002",
                        "Pembina Utama Muda / IV/c",
                        "Kepala Dinas",
                        "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                        null),
                "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                new Judgement(
                        organisation,
                        false,
                        ExpectationLevel.MEETS,
                        ExpectationLevel.ABOVE,
                        organisation == null ? null : PerformanceRating.GOOD,
                        text),
                new Signatures(false, signed, signed == null ? null : signed.plusDays(1)),
                plan,
                new Texts(realisations, feedback),
                null,
                EvaluationDocument.Special.NONE);
    }

    private static EvaluationDocument decided(boolean changed) {
        ZonedDateTime at = ZonedDateTime.of(2026, 10, 16, 9, 30, 0, 0, ZoneId.of("Asia/Jakarta"));
        var heard = new EvaluationPapers.Heard(
                List.of(
                        new EvaluationPapers.Said(LocalDate.of(2026, 10, 12), "Rekap belum dihitung"),
                        new EvaluationPapers.Said(LocalDate.of(2026, 10, 13), "Rekap terlampir")),
                "Predikat Sangat Baik",
                List.of("Rekap permohonan", "Berita acara"),
                List.of(new EvaluationPapers.Said(LocalDate.of(2026, 10, 14), "Rekap baru saya terima")),
                LocalDate.of(2026, 10, 15));
        var verdict = new EvaluationPapers.Verdict(
                changed, "Rekap benar", changed ? "Beri peran pembimbing" : null, UUID.randomUUID(), at.toInstant());
        EvaluationDocument signed = document(PlanModel.STAFF, "GOOD", null, 1, "ringkas");
        EvaluationDocument document =
                with(signed, false, new EvaluationDocument.Decision(heard, verdict, at, PerformanceRating.GOOD));
        Judgement now = new Judgement(
                "GOOD", false, ExpectationLevel.ABOVE, ExpectationLevel.ABOVE, PerformanceRating.VERY_GOOD, "ringkas");
        return changed
                ? new EvaluationDocument(
                        document.head(),
                        document.employee(),
                        document.appraiser(),
                        document.reviewer(),
                        document.agency(),
                        now,
                        document.signatures(),
                        document.plan(),
                        document.texts(),
                        document.decision(),
                        document.special())
                : document;
    }

    private static EvaluationDocument with(
            EvaluationDocument of, boolean byReviewer, EvaluationDocument.Decision decision) {
        Signatures signatures = of.signatures();
        return new EvaluationDocument(
                of.head(),
                of.employee(),
                of.appraiser(),
                of.reviewer(),
                of.agency(),
                of.judgement(),
                new Signatures(byReviewer, signatures.signedAt(), signatures.acknowledgedAt()),
                of.plan(),
                of.texts(),
                decision,
                of.special());
    }

    /** The form without its annex. */
    private static String page(byte[] pdf) {
        String text = TestPdf.text(pdf).replaceAll("Sidik dokumen \\(SHA-256\\) \\w+ Halaman \\d+ dari \\d+ ", "");
        return text.substring(0, text.indexOf("HASIL EVALUASI KINERJA PEGAWAI PENDEKATAN"))
                .strip();
    }

    private static Result result(PlanModel model, int number, int of) {
        boolean leader = model == PlanModel.LEADER;
        List<Indicator> indicators = List.of(
                TestPlan.indicator(
                        1,
                        leader ? null : QUANTITY,
                        leader ? Perspective.CUSTOMER : null,
                        "Jumlah permohonan yang diverifikasi",
                        "480 berkas"),
                TestPlan.indicator(
                        2,
                        leader ? null : QUALITY,
                        leader ? Perspective.BUDGET : null,
                        "Persentase verifikasi tanpa koreksi",
                        "98 %"));
        return TestPlan.result(
                number,
                number == of && of > 1 ? ResultKind.ADDITIONAL : ResultKind.MAIN,
                "Hasil nomor " + number
                        + ". Terselesaikannya permohonan izin usaha risiko menengah sesuai standar pelayanan",
                leader ? null : "Meningkatnya ketepatan waktu layanan perizinan",
                indicators);
    }
}
