package id.mumpuni.workplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import id.mumpuni.IntegrationTest;
import id.mumpuni.PageForm;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.PdfRows;
import id.mumpuni.documents.TestPdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The regulation's example for a regional government (Anak Lampiran 3), entered by its people: each signs in, opens the
 * pages and fills in their forms without a script. What comes out as PDF is compared cell by cell with the example's
 * tables. Where the two differ is told in docs/contoh-daerah.md.
 */
@IntegrationTest
class RegionalExampleTest {

    private static final RegionalExample EXAMPLE = RegionalExample.read();
    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PasswordEncoder passwords;

    private RegionalStaff staff;

    @Test
    void theOfficeAndTheClinicPlanAsTheExampleSays() {
        staff = new RegionalStaff(people, jdbc, mvc, passwords);
        var regional = new RegionalPlans(staff, jdbc);
        regional.markTheClinicAsIndependent();
        writeAgreement(staff.writer("chief"), staff.office(), EXAMPLE.agencyAgreement());
        writeAgreement(staff.writer("head"), staff.clinic(), EXAMPLE.clinicAgreement());
        Map<String, UUID> plans = regional.agree();

        assertAll(
                () -> theChiefsPapersSayWhatTables4And6Say(plans.get("chief")),
                () -> theHeadsPaperSaysWhatTable5Says(plans.get("head")),
                this::theWorkblockSaysWhatTable7Says,
                this::theMatricesSayWhatTables8And9Say,
                () -> theMidwifesPapersSayWhatTables11And12Say(plans.get("midwife")),
                () -> theTeamLeadsPaperHasTheColumnsOfA17(plans.get("lead")),
                this::theAgreementInFiguresBecomesAPlanInFormatA12);
    }

    private void theChiefsPapersSayWhatTables4And6Say(UUID plan) {
        byte[] paper = download("chief", "/skp/" + plan + "/skp.pdf", "A.1.1-kepala-dinas");
        assertThat(TestPdf.text(paper))
                .contains(
                        "SASARAN KINERJA PEGAWAI",
                        "PENDEKATAN HASIL KERJA KUALITATIF",
                        "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
                        "PEMERINTAH DAERAH X");
        assertThat(PdfRows.of(paper))
                .contains(
                        List.of("4", "JABATAN", "Kepala Dinas Kesehatan", "4", "JABATAN", "Kepala Daerah"),
                        List.of("5", "UNIT KERJA", "Dinas Kesehatan", "5", "UNIT KERJA", "Pemerintah Daerah X"));
        PlanTables.assertQualitative(paper, EXAMPLE.headOfAgency());
        PlanTables.assertManual(download("chief", "/skp/" + plan + "/manual.pdf", "A.1.3"), EXAMPLE.headOfAgency());
    }

    private void theHeadsPaperSaysWhatTable5Says(UUID plan) {
        byte[] paper = download("head", "/skp/" + plan + "/skp.pdf", "A.1.1-kepala-puskesmas");
        assertThat(TestPdf.text(paper)).contains("BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI");
        assertThat(PdfRows.of(paper))
                .contains(
                        List.of("4", "JABATAN", "Kepala Puskesmas", "4", "JABATAN", "Kepala Dinas Kesehatan"),
                        List.of("5", "UNIT KERJA", "Puskesmas", "5", "UNIT KERJA", "Dinas Kesehatan"));
        PlanTables.assertQualitative(paper, EXAMPLE.headOfClinic());
    }

    private void theWorkblockSaysWhatTable7Says() {
        String address = staff.writer("head").strategyAddress();
        assertThat(staff.writer("head").visitor().read(address)).contains(address + "/workblock.pdf");
        PlanTables.assertWorkblock(
                download("head", address + "/workblock.pdf", "A.1.4"),
                EXAMPLE.workblock(),
                EXAMPLE.headOfClinic().results().get(0).indicators().get(0).text());
    }

    private void theMatricesSayWhatTables8And9Say() {
        RegionalExample.TeamLead lead = EXAMPLE.matrix().teamLead();
        List<List<String>> clinics = PdfRows.of(matrix("head", "A.1.5-puskesmas"));
        PlanTables.assertMatrixHead(
                clinics,
                "dr. Laras Wening",
                EXAMPLE.headOfClinic().post(),
                EXAMPLE.headOfClinic().results().stream()
                        .flatMap(result -> result.indicators().stream())
                        .map(RegionalExample.Indicator::text)
                        .toList());
        PlanTables.assertMatrixRow(clinics, "Bayu Nugraha", lead.post(), List.of(lead.roles()));

        List<List<String>> teams = PdfRows.of(matrix("lead", "A.1.5-tim"));
        PlanTables.assertMatrixHead(teams, "Bayu Nugraha", lead.post(), lead.roles());
        for (RegionalExample.Member member : EXAMPLE.matrix().members()) {
            PlanTables.assertMatrixRow(teams, "Pegawai " + member.post() + " Puskesmas", member.post(), member.cells());
        }
        assertThat(staff.writer("midwife").visitor().answer("/matriks-peran/" + staff.id("lead") + "/matriks.pdf"))
                .isEqualTo(403);
    }

    private byte[] matrix(String leader, String name) {
        String address = "/matriks-peran/" + staff.id(leader) + "/matriks.pdf?tahun=" + YEAR;
        assertThat(staff.writer(leader).visitor().read("/matriks-peran?tahun=" + YEAR))
                .contains(address);
        return download(leader, address, name);
    }

    private void theMidwifesPapersSayWhatTables11And12Say(UUID plan) {
        byte[] paper = download("midwife", "/skp/" + plan + "/skp.pdf", "A.1.6");
        assertThat(TestPdf.text(paper))
                .contains("PENDEKATAN HASIL KERJA KUALITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL")
                .doesNotContain("Perspektif");
        assertThat(PdfRows.of(paper))
                .contains(
                        List.of("4", "JABATAN", "Bidan Penyelia", "4", "JABATAN", "Kepala Puskesmas"),
                        List.of("5", "UNIT KERJA", "Puskesmas", "5", "UNIT KERJA", "Puskesmas"));
        PlanTables.assertQualitative(paper, EXAMPLE.midwife());
        PlanTables.assertAnnex(
                download("midwife", "/skp/" + plan + "/lampiran.pdf", "A.1.8"),
                EXAMPLE.midwife().annex());
    }

    /** The example has no plan in figures for staff; the team lead's own roles of table 8 make one. */
    private void theTeamLeadsPaperHasTheColumnsOfA17(UUID plan) {
        byte[] paper = download("lead", "/skp/" + plan + "/skp.pdf", "A.1.7");
        String supported = EXAMPLE.headOfClinic().results().get(0).description();
        List<List<String>> rows = PdfRows.of(paper);
        List<String> roles = EXAMPLE.matrix().teamLead().roles();
        for (int i = 0; i < roles.size(); i++) {
            assertThat(rows)
                    .contains(List.of(
                            String.valueOf(i + 1),
                            supported,
                            roles.get(i),
                            "Kualitas",
                            PlanWriter.MEASURE,
                            PlanWriter.TARGET));
        }
    }

    /** Nor one for leaders: the clinic's agreement (table 3) turned into next year's plan. */
    private void theAgreementInFiguresBecomesAPlanInFormatA12() {
        PlanWriter head = staff.writer("head");
        UUID plan = head.startNextYear();
        Map<String, List<RegionalExample.Target>> byObjective = new LinkedHashMap<>();
        EXAMPLE.clinicAgreement()
                .targets()
                .forEach(target -> byObjective
                        .computeIfAbsent(target.objective(), key -> new ArrayList<>())
                        .add(target));
        byObjective.forEach((objective, targets) -> head.addMeasured(plan, objective, targets));
        List<List<String>> rows = PdfRows.of(download("head", "/skp/" + plan + "/skp.pdf", "A.1.2"));
        PlanTables.assertMeasured(rows, byObjective, EXAMPLE.headOfAgency().post());
    }

    private void writeAgreement(PlanWriter writer, UUID unit, RegionalExample.Agreement agreement) {
        String page = "/perjanjian-kinerja/" + unit + "/isian?tahun=" + YEAR;
        String action = "/perjanjian-kinerja/" + unit + "/isian";
        int lines = Math.max(agreement.targets().size(), agreement.programmes().size());
        for (int i = 0; i < lines; i++) {
            int at = i;
            writer.visitor().send(page, action, form -> fillAgreement(form, agreement, at));
        }
        String shown = writer.visitor().read("/perjanjian-kinerja/" + unit + "?tahun=" + YEAR);
        agreement.targets().forEach(target -> assertThat(shown).contains(target.indicator(), target.target()));
        agreement.programmes().forEach(one -> assertThat(shown).contains(one.name(), one.budget()));
    }

    private static void fillAgreement(PageForm form, RegionalExample.Agreement agreement, int at) {
        if (at < agreement.targets().size()) {
            RegionalExample.Target target = agreement.targets().get(at);
            form.fill("targets[" + at + "].objective", target.objective())
                    .fill("targets[" + at + "].indicator", target.indicator())
                    .fill("targets[" + at + "].target", target.target());
        }
        if (at < agreement.programmes().size()) {
            form.fill(
                            "programmes[" + at + "].name",
                            agreement.programmes().get(at).name())
                    .fill(
                            "programmes[" + at + "].budget",
                            "Rp." + agreement.programmes().get(at).budget());
        }
    }

    private byte[] download(String who, String address, String name) {
        byte[] pdf = staff.writer(who).visitor().download(address);
        try { // to be looked at
            Path folder = Files.createDirectories(Path.of("target", "contoh-daerah"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf;
    }
}
