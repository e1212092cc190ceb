package id.mumpuni.appraisal.document;

import static id.mumpuni.workplans.IndicatorAspect.QUALITY;
import static id.mumpuni.workplans.IndicatorAspect.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

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
                EvaluationDocument.Special.NONE);
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
