package id.mumpuni.workplans.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.ControlLevel;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanContents.AnnexLine;
import id.mumpuni.workplans.PlanContents.Giver;
import id.mumpuni.workplans.PlanContents.Head;
import id.mumpuni.workplans.PlanContents.Indicator;
import id.mumpuni.workplans.PlanContents.Manual;
import id.mumpuni.workplans.PlanContents.Result;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.RegionalExample;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResourceKind;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.ResultOrigin;
import id.mumpuni.workplans.SetAs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Formats A.1.1, A.1.2, A.1.3, A.1.6, A.1.7 and A.1.8, from records: the regulation's own example among them. */
class PlanTemplateTest {

    private static final RegionalExample EXAMPLE = RegionalExample.read();
    private static final ZonedDateTime SIGNED = ZonedDateTime.of(2026, 1, 20, 9, 5, 0, 0, ZoneId.of("Asia/Jakarta"));

    @Test
    void theHeadOfAnAgencyHasTheExamplesTable4() {
        String text = pdf("A.1.1", of(EXAMPLE.headOfAgency()), Set.of(PlanSheet.PLAN));

        assertThat(text)
                .contains("SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUALITATIF"
                        + " BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI")
                .contains("1 JANUARI SD 31 DESEMBER TAHUN 2026")
                .contains("Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:");
        assertNamesAll(text, EXAMPLE.headOfAgency());
    }

    @Test
    void theHeadOfAClinicHasTheExamplesTable5() {
        assertNamesAll(pdf("A.1.1-klinik", of(EXAMPLE.headOfClinic()), Set.of(PlanSheet.PLAN)), EXAMPLE.headOfClinic());
    }

    @Test
    void theMidwifeHasTheExamplesTable11() {
        String text = pdf("A.1.6", of(EXAMPLE.midwife()), Set.of(PlanSheet.PLAN));

        assertThat(text)
                .contains("BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL")
                .contains("Ukuran keberhasilan/ Indikator Kinerja Individu dan Target:")
                .doesNotContain("Perspektif");
        assertNamesAll(text, EXAMPLE.midwife());
    }

    @Test
    void theMidwifesAnnexHasTheExamplesTable12() {
        String text = pdf("A.1.8", of(EXAMPLE.midwife()), Set.of(PlanSheet.ANNEX));

        assertThat(text).containsSubsequence("LAMPIRAN SASARAN KINERJA PEGAWAI", "DUKUNGAN SUMBER DAYA", "SKEMA");
        RegionalExample.Annex annex = EXAMPLE.midwife().annex();
        Stream.of(annex.RESOURCE(), annex.REPORT())
                .flatMap(List::stream)
                .forEach(line -> assertThat(text).contains(line.get(1)));
        annex.POSITIVE().forEach(line -> assertThat(text).contains(line));
    }

    @Test
    void theManualHasTheExamplesTable6() {
        String text = pdf("A.1.3", of(EXAMPLE.headOfAgency()), Set.of(PlanSheet.MANUAL));
        RegionalExample.Manual manual = EXAMPLE.headOfAgency().manual();

        assertThat(text)
                .contains("MANUAL INDIKATOR KINERJA SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI")
                .contains(manual.goal(), manual.definition(), manual.formula(), manual.unit(), manual.dataSource())
                .contains("(X) Outcome", "(X) Tahunan");
    }

    @Test
    void aQuantitativePlanOfStaffHasTheSixColumnsOfA17() {
        PlanContents.Plan plan =
                plan(PlanModel.STAFF, PlanApproach.QUANTITATIVE, quantitative(PlanModel.STAFF), Map.of());
        String text = pdf("A.1.7", document(plan, SIGNED), EnumSet.allOf(PlanSheet.class));

        assertThat(text)
                .contains(
                        "PENDEKATAN HASIL KERJA KUANTITATIF", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "(6)")
                .contains("Hasil pimpinan yang didukung", "Waktu", "95 persen", "PERILAKU KERJA**")
                .doesNotContain("PERSPEKTIF", "(7)", "penugasan dari");
    }

    @Test
    void aQuantitativePlanOfALeaderHasTheFiveColumnsOfA12() {
        PlanContents.Plan plan =
                plan(PlanModel.LEADER, PlanApproach.QUANTITATIVE, quantitative(PlanModel.LEADER), Map.of());
        String text = pdf("A.1.2", document(plan, SIGNED), Set.of(PlanSheet.PLAN));

        assertThat(text).contains("PERSPEKTIF", "Anggaran", "(5)").doesNotContain("DIINTERVENSI", "(6)");
    }

    @Test
    void aPlanThatNobodySetSaysThatItIsADraft() {
        PlanContents.Plan plan = plan(PlanModel.STAFF, PlanApproach.QUANTITATIVE, List.of(), Map.of());

        assertThat(pdf("draf", document(plan, null), Set.of(PlanSheet.PLAN))).contains("DRAF");
    }

    private static void assertNamesAll(String text, RegionalExample.Plan example) {
        for (RegionalExample.Result result : example.results()) {
            assertThat(text).contains(result.description() + " (penugasan dari " + result.giver() + ")");
            for (RegionalExample.Indicator indicator : result.indicators()) {
                assertThat(text).contains(indicator.text());
            }
        }
        example.expectations()
                .values()
                .forEach(wish -> assertThat(text.replace("- ", "-")).contains(wish.replace("\n", " ")));
        assertThat(text).containsSubsequence("A. UTAMA", "B. TAMBAHAN", "PERILAKU KERJA*", "Pegawai yang Dinilai");
    }

    private static PlanDocument of(RegionalExample.Plan example) {
        List<Result> results = new ArrayList<>();
        for (RegionalExample.Result result : example.results()) {
            List<Indicator> indicators = new ArrayList<>();
            for (RegionalExample.Indicator indicator : result.indicators()) {
                int at = indicators.size() + 1;
                indicators.add(new Indicator(
                        UUID.randomUUID(),
                        at,
                        null,
                        indicator.perspective(),
                        indicator.text(),
                        null,
                        manual(example.manual(), results.size() + 1, at)));
            }
            results.add(result(results.size() + 1, result.kind(), result.description(), result.giver(), indicators));
        }
        return document(plan(example.model(), example.approach(), results, example), SIGNED);
    }

    private static @Nullable Manual manual(RegionalExample.@Nullable Manual manual, int result, int indicator) {
        if (manual == null || manual.result() != result || manual.indicator() != indicator) {
            return null;
        }
        return new Manual(
                false,
                manual.goal(),
                manual.definition(),
                manual.formula(),
                manual.unit(),
                ControlLevel.valueOf(manual.controlLevel()),
                manual.dataSource(),
                ReportPeriod.valueOf(manual.reportPeriod()));
    }

    private static PlanContents.Plan plan(
            PlanModel model, PlanApproach approach, List<Result> results, RegionalExample.Plan example) {
        PlanContents.Plan plan = plan(model, approach, results, Map.of());
        return new PlanContents.Plan(plan.head(), results, example.expectations(), annex(example.annex()));
    }

    private static PlanContents.Plan plan(
            PlanModel model, PlanApproach approach, List<Result> results, Map<CoreValue, String> wishes) {
        Head head = new Head(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2026,
                1,
                PlanStatus.SET,
                model,
                approach,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                UUID.randomUUID(),
                SIGNED.toInstant(),
                UUID.randomUUID(),
                SetAs.APPRAISER,
                SIGNED.toInstant());
        return new PlanContents.Plan(head, results, wishes, List.of());
    }

    private static List<AnnexLine> annex(RegionalExample.@Nullable Annex annex) {
        List<AnnexLine> lines = new ArrayList<>();
        if (annex != null) {
            annex.RESOURCE()
                    .forEach(line ->
                            lines.add(line(AnnexPart.RESOURCE, line.get(1), ResourceKind.valueOf(line.get(0)), null)));
            annex.REPORT()
                    .forEach(line ->
                            lines.add(line(AnnexPart.REPORT, line.get(1), null, ReportPeriod.valueOf(line.get(0)))));
            annex.POSITIVE().forEach(line -> lines.add(line(AnnexPart.POSITIVE, line, null, null)));
        }
        return lines;
    }

    private static AnnexLine line(
            AnnexPart part, String text, @Nullable ResourceKind kind, @Nullable ReportPeriod period) {
        return new AnnexLine(UUID.randomUUID(), part, text, kind, null, period, null, null);
    }

    private static List<Result> quantitative(PlanModel model) {
        boolean leader = model == PlanModel.LEADER;
        Indicator first = new Indicator(
                UUID.randomUUID(),
                1,
                leader ? null : IndicatorAspect.TIME,
                leader ? Perspective.BUDGET : null,
                "Berkas yang selesai dalam tiga hari kerja",
                "95 persen",
                null);
        return List.of(result(1, ResultKind.MAIN, "Terselesaikannya permohonan izin", null, List.of(first)));
    }

    private static Result result(
            int ordinal, ResultKind kind, String description, @Nullable String giver, List<Indicator> indicators) {
        return new Result(
                UUID.randomUUID(),
                ordinal,
                kind,
                description,
                "Hasil pimpinan yang didukung",
                null,
                false,
                false,
                ResultOrigin.POST,
                giver == null ? null : new Giver(null, null, null, giver),
                null,
                indicators);
    }

    private static PlanDocument document(PlanContents.Plan plan, @Nullable ZonedDateTime setAt) {
        PrintedPerson employee = new PrintedPerson(
                "Kirana Lestari, A.Md.Keb.",
                "19900512 201503 2 002",
                "Penata Muda / III/a",
                "Bidan Penyelia",
                "Puskesmas",
                null);
        PrintedPerson appraiser = new PrintedPerson(
                "drg. Bagas Wiratama",
                "19780817 200501 1 003",
                "Pembina / IV/a",
                "Kepala Puskesmas",
                "Puskesmas",
                null);
        return new PlanDocument(
                "PEMERINTAH KOTA ARUNIKA", "Arunika", employee, appraiser, appraiser, setAt, setAt, plan);
    }

    /** The text; the file stays in target/pdf to be looked at. */
    private static String pdf(String name, PlanDocument document, Set<PlanSheet> sheets) {
        byte[] content = TestPdf.renderer()
                .render(
                        "workplans/print/document",
                        Map.of("document", document, "sheets", sheets, "draft", !document.signed()))
                .content();
        try {
            Path folder = Files.createDirectories(Path.of("target", "pdf"));
            Files.write(folder.resolve("skp-" + name + ".pdf"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TestPdf.text(content);
    }
}
