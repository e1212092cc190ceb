package id.mumpuni.workplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import id.mumpuni.IntegrationTest;
import id.mumpuni.PageForm;
import id.mumpuni.PageVisitor;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.PdfRows;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Role;
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
    private static final String PASSWORD = "sandi-contoh-daerah";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PasswordEncoder passwords;

    private UUID office;
    private UUID clinic;
    private String hash;
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<String, PlanWriter> writers = new LinkedHashMap<>();

    @Test
    void theOfficeAndTheClinicPlanAsTheExampleSays() {
        anOfficeWithAClinic();
        markTheClinicAsIndependent();
        writeAgreement(writer("chief"), office, EXAMPLE.agencyAgreement());
        writeAgreement(writer("head"), clinic, EXAMPLE.clinicAgreement());

        UUID chiefsPlan = theChiefPlansAndSharesOut();
        UUID headsPlan = theHeadOfTheClinicPlansAndSharesOut();
        UUID leadsPlan = theTeamLeadTakesTheRolesAndSharesThemOut();
        UUID midwifesPlan = theMidwifeTakesTheRolesAndPlans();

        settle("mayor", "chief", chiefsPlan, EXAMPLE.headOfAgency());
        settle("chief", "head", headsPlan, EXAMPLE.headOfClinic());
        settle("head", "midwife", midwifesPlan, EXAMPLE.midwife());
        settle("head", "lead", leadsPlan, null);

        assertAll(
                () -> theChiefsPapersSayWhatTables4And6Say(chiefsPlan),
                () -> theHeadsPaperSaysWhatTable5Says(headsPlan),
                this::theWorkblockSaysWhatTable7Says,
                this::theMatricesSayWhatTables8And9Say,
                () -> theMidwifesPapersSayWhatTables11And12Say(midwifesPlan),
                () -> theTeamLeadsPaperHasTheColumnsOfA17(leadsPlan),
                this::theAgreementInFiguresBecomesAPlanInFormatA12);
    }

    private void anOfficeWithAClinic() {
        hash = passwords.encode(PASSWORD);
        UUID region = people.unit("Pemerintah Daerah X");
        office = people.unit("Dinas Kesehatan", region);
        clinic = people.unit("Puskesmas", office);
        join("mayor", people.official("Rangga Adiputra", region), "Kepala Daerah", "STATE_OFFICIAL");
        join("officer", people.employee("Dewi Anggraini", people.unit("BKPSDM", region)), "Analis SDM", "FUNCTIONAL");
        grant("officer", Role.PERSONNEL_OFFICER);
        join("chief", people.head("dr. Hendra Kusuma", office), "Kepala Dinas Kesehatan", "HIGH_LEADERSHIP");
        join(
                "head",
                people.head("dr. Laras Wening", clinic),
                EXAMPLE.headOfClinic().post(),
                "FUNCTIONAL");
        join(
                "lead",
                people.employee("Bayu Nugraha", clinic),
                EXAMPLE.matrix().teamLead().post(),
                "FUNCTIONAL");
        for (RegionalExample.Member member : EXAMPLE.matrix().members()) {
            String key = member.post().equals(EXAMPLE.midwife().post()) ? "midwife" : member.post();
            join(key, people.employee("Pegawai " + member.post(), clinic), member.post(), "FUNCTIONAL");
        }
    }

    /** A puskesmas stands below its dinas and answers for itself: whoever keeps the units says so. */
    private void markTheClinicAsIndependent() {
        String address = "/unit/" + clinic + "/perubahan";
        writer("officer").visitor().send(address, address, form -> form.fill("independent", "true"));
    }

    private UUID theChiefPlansAndSharesOut() {
        PlanWriter chief = writer("chief");
        UUID plan = chief.start(PlanApproach.QUALITATIVE);
        EXAMPLE.headOfAgency().results().forEach(result -> chief.add(plan, result));
        chief.explain(plan, EXAMPLE.headOfAgency());
        chief.suggestedAnnex(plan);
        chief.share(ids.get("head"), List.of(List.of(EXAMPLE.matrix().fromAgency())));
        return plan;
    }

    private UUID theHeadOfTheClinicPlansAndSharesOut() {
        PlanWriter head = writer("head");
        UUID plan = head.start(PlanApproach.QUALITATIVE);
        for (RegionalExample.Result result : EXAMPLE.headOfClinic().results()) {
            if (result.description().equals(EXAMPLE.matrix().fromAgency())) {
                head.rewrite(plan, head.take(plan, result), result);
            } else {
                head.add(plan, result);
            }
        }
        head.explain(plan, EXAMPLE.headOfClinic());
        head.suggestedAnnex(plan);
        head.share(ids.get("lead"), List.of(EXAMPLE.matrix().teamLead().roles()));
        head.strategy(EXAMPLE.workblock());
        return plan;
    }

    /** The team's members are appraised by the head of the clinic, who agrees to their work for the team first. */
    private UUID theTeamLeadTakesTheRolesAndSharesThemOut() {
        PlanWriter lead = writer("lead");
        UUID plan = lead.start(PlanApproach.QUANTITATIVE);
        for (String role : EXAMPLE.matrix().teamLead().roles()) {
            lead.measure(plan, lead.take(plan, role, ResultKind.MAIN));
        }
        lead.suggestedAnnex(plan);
        EXAMPLE.matrix().members().forEach(member -> lead.invite(id(member), "Pegawai " + member.post()));
        writer("head").agreeToAll();
        EXAMPLE.matrix().members().forEach(member -> lead.share(id(member), member.cells()));
        return plan;
    }

    private UUID theMidwifeTakesTheRolesAndPlans() {
        PlanWriter midwife = writer("midwife");
        UUID plan = midwife.start(PlanApproach.QUALITATIVE);
        for (RegionalExample.Result result : EXAMPLE.midwife().results()) {
            midwife.rewrite(plan, midwife.take(plan, result), result);
        }
        midwife.annex(plan, EXAMPLE.midwife().annex());
        return plan;
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
        String address = writer("head").strategyAddress();
        assertThat(writer("head").visitor().read(address)).contains(address + "/workblock.pdf");
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
        assertThat(writer("midwife").visitor().answer("/matriks-peran/" + ids.get("lead") + "/matriks.pdf"))
                .isEqualTo(403);
    }

    private byte[] matrix(String leader, String name) {
        String address = "/matriks-peran/" + ids.get(leader) + "/matriks.pdf?tahun=" + YEAR;
        assertThat(writer(leader).visitor().read("/matriks-peran?tahun=" + YEAR))
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
        PlanWriter head = writer("head");
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

    private void settle(String by, String whose, UUID plan, RegionalExample.Plan example) {
        writer(whose).submit(plan);
        writer(by).set(plan, example == null ? Map.of() : example.expectations());
        assertThat(jdbc.sql("SELECT status FROM work_plan WHERE id = ?")
                        .param(plan)
                        .query(String.class)
                        .single())
                .isEqualTo("SET");
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
        byte[] pdf = writer(who).visitor().download(address);
        try { // to be looked at
            Path folder = Files.createDirectories(Path.of("target", "contoh-daerah"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf;
    }

    private UUID id(RegionalExample.Member member) {
        return ids.get(member.post().equals(EXAMPLE.midwife().post()) ? "midwife" : member.post());
    }

    private PlanWriter writer(String who) {
        return writers.computeIfAbsent(who, key -> {
            String number = jdbc.sql("SELECT COALESCE(e.employee_number, a.login) FROM employee e"
                            + " JOIN account a ON a.employee_id = e.id WHERE e.id = ?")
                    .param(ids.get(key))
                    .query(String.class)
                    .single();
            return new PlanWriter(PageVisitor.signIn(mvc, number, PASSWORD));
        });
    }

    private void join(String who, UUID employee, String post, String kind) {
        ids.put(who, employee);
        people.post(employee, post, kind);
        jdbc.sql("INSERT INTO account (employee_id, login, password_hash, state, activated_at)"
                        + " SELECT e.id, CASE WHEN e.employee_number IS NULL THEN 'kepala.daerah.x' END, ?, 'ACTIVE', now()"
                        + " FROM employee e WHERE e.id = ?")
                .params(hash, employee)
                .update();
    }

    private void grant(String who, Role role) {
        jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, ?)")
                .params(ids.get(who), role.name())
                .update();
    }
}
