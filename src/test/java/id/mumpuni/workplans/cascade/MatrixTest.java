package id.mumpuni.workplans.cascade;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The leader shares out roles through the page, cell by cell and without a script. */
@IntegrationTest
class MatrixTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    MatrixPages pages;

    @Autowired
    CoveragePages coverage;

    private UUID unit;
    private Actor head;
    private Actor midwife;
    private UUID result;
    private UUID idleResult;

    @BeforeEach
    void aHealthCentre() {
        UUID city = people.unit("Kota Matriks");
        unit = people.unit("Puskesmas Matriks", city);
        head = actor(people.head("Kepala Puskesmas", unit));
        midwife = actor(people.employee("Bidan Matriks", unit));
        people.employee("Nutrisionis Matriks", unit);
        var plans = new TestPlans(jdbc);
        UUID plan = plans.plan(head.employeeId(), midwife.employeeId(), YEAR, PlanModel.STAFF, "DRAFT");
        result = plans.result(plan, "Meningkatnya kualitas pelayanan puskesmas");
        idleResult = plans.result(plan, "Terkelolanya anggaran");
    }

    @Test
    void aCellIsSavedByItselfAndAnswersWithItsStateAndTheCoverage() throws Exception {
        save("", "Ibu hamil terlayani sesuai standar")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("s-" + key())))
                .andExpect(content().string(containsString("Belum dijawab")))
                .andExpect(content().string(containsString("Belum ada yang mendukung: 1 dari 2")))
                .andExpect(content().string(containsString("Nutrisionis Matriks")))
                .andExpect(content().string(not(containsString(">Bidan Matriks<"))));
        assertThat(text()).isEqualTo("Ibu hamil terlayani sesuai standar");
        save("Ibu hamil terlayani sesuai standar", "").andExpect(status().isOk());
        assertThat(pages.of(head.employeeId(), YEAR).cells()).isEmpty();
    }

    @Test
    void whatAnotherTabWroteIsNotOverwritten() throws Exception {
        save("", "Satu");
        save("", "Dua").andExpect(status().isConflict());
        save("Lain", "Dua").andExpect(status().isConflict());
        save("", "Satu").andExpect(status().isOk());
        save("Satu", "Dua").andExpect(status().isOk());
        assertThat(text()).isEqualTo("Dua");
    }

    @Test
    void aCellHoldsSeveralRolesAndOneThatStaysKeepsItsAnswer() throws Exception {
        save("", "Satu\n\n- Dua\nTiga").andExpect(status().isOk());
        assertThat(roles()).containsExactly("Satu", "Dua", "Tiga");
        jdbc.sql("UPDATE role_cell SET answered_at = now() WHERE role_text = 'Dua' AND member_id = ?")
                .param(midwife.employeeId())
                .update();
        save("Satu\nDua\nTiga", "Nol\nDua\nEmpat\nSatu")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2.")));
        assertThat(roles()).containsExactly("Nol", "Dua", "Empat", "Satu");
        assertThat(jdbc.sql("SELECT role_text FROM role_cell WHERE member_id = ? AND answered_at IS NOT NULL")
                        .param(midwife.employeeId())
                        .query(String.class)
                        .list())
                .containsExactly("Dua");
        save("Satu\nDua\nTiga", "Lima").andExpect(status().isConflict());
        save("Nol\nDua\nEmpat\nSatu", "Satu\nDua").andExpect(status().isOk());
        assertThat(roles()).containsExactly("Satu", "Dua");
        as(
                        head,
                        post("/matriks-peran/isian")
                                .param("before.t." + key(), "Satu\nDua")
                                .param("t." + key(), "Yang sudah diketik " + "x".repeat(1001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Yang sudah diketik x")))
                .andExpect(content().string(containsString("paling panjang 1.000")));
        assertThat(roles()).containsExactly("Satu", "Dua");
    }

    @Test
    void withoutAScriptTheButtonSavesAllAndLeavesUntouchedCellsAlone() throws Exception {
        save("", "Sudah ada");
        String other = new CellKey(idleResult, null, midwife.employeeId()).toString();
        as(
                        head,
                        post("/matriks-peran/isian")
                                .param("before.t." + key(), "dari halaman lama")
                                .param("t." + key(), "dari halaman lama")
                                .param("before.t." + other, "")
                                .param("t." + other, "Anggaran terserap"))
                .andExpect(flash().attribute("notice", "cascade.saved"));
        assertThat(text()).isEqualTo("Sudah ada");
        assertThat(pages.of(head.employeeId(), YEAR).coverage().unsupported()).isEmpty();
        as(head, get("/matriks-peran"))
                .andExpect(content().string(containsString("Anggaran terserap")))
                .andExpect(content().string(containsString("Belum berperan: 1 dari 2 pegawai")));
    }

    @Test
    void aLeaderOfTheLeaderModelSharesOutByIndicator() throws Exception {
        var plans = new TestPlans(jdbc);
        jdbc.sql("UPDATE work_plan SET model = 'LEADER' WHERE employee_id = ?")
                .param(head.employeeId())
                .update();
        UUID indicator = plans.indicator(result, "Persentase ibu hamil terlayani", "100%");
        plans.indicator(result, "Indeks kepuasan", "85");
        assertThat(pages.of(head.employeeId(), YEAR).columns())
                .extracting(Matrix.Column::label)
                .containsExactly("Persentase ibu hamil terlayani", "Indeks kepuasan", "Terkelolanya anggaran");
        String key = new CellKey(result, indicator, midwife.employeeId()).toString();
        saveCell(key, "", "Ibu hamil diperiksa").andExpect(status().isOk());
        assertThat(pages.of(head.employeeId(), YEAR).coverage().unsupported()).hasSize(2);
    }

    @Test
    void somebodyElsesMatrixIsReadAboveAndNotBeside() throws Exception {
        save("", "Ibu hamil terlayani");
        as(midwife, get("/matriks-peran/{id}", head.employeeId())).andExpect(status().isForbidden());
        as(actor(midwife.employeeId(), Role.PERSONNEL_OFFICER), get("/matriks-peran/{id}", head.employeeId()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ibu hamil terlayani")))
                .andExpect(content().string(not(containsString("data-saves"))));
        String foreign = new CellKey(result, null, people.employee("Orang Lain", unit)).toString();
        as(midwife, post("/matriks-peran/isian").param("t." + foreign, "Menyusup"))
                .andExpect(status().isUnprocessableContent());
        assertThat(pages.of(head.employeeId(), YEAR).cells()).hasSize(1);
    }

    @Test
    void somebodyFromElsewhereWaitsForTheirAppraiser() throws Exception {
        UUID elsewhere = people.unit("Dinas Sebelah", unit);
        Actor otherHead = actor(people.head("Kepala Sebelah", elsewhere));
        UUID guest = people.employee("Statistisi", elsewhere);
        as(
                        head,
                        post("/penugasan-lintas-unit")
                                .param("employee", midwife.employeeId().toString()))
                .andExpect(flash().attributeExists("violation"));
        as(head, post("/penugasan-lintas-unit").param("employee", guest.toString()))
                .andExpect(flash().attribute("notice", "cascade.guest.added"));
        String key = new CellKey(result, null, guest).toString();
        saveCell(key, "", "Data ibu hamil termutakhirkan")
                .andExpect(content().string(containsString("Menunggu persetujuan penilainya")));
        assertThat(paper())
                .contains("MATRIKS PEMBAGIAN PERAN DAN HASIL", "Bidan Matriks", "Tidak ada peran")
                .doesNotContain("Statistisi");
        UUID request = jdbc.sql("SELECT id FROM matrix_guest WHERE employee_id = ?")
                .param(guest)
                .query(UUID.class)
                .single();
        as(midwife, post("/penugasan-lintas-unit/{id}/keputusan", request).param("agree", "true"))
                .andExpect(status().isForbidden());
        as(otherHead, get("/penugasan-lintas-unit"))
                .andExpect(content().string(containsString("Data ibu hamil termutakhirkan")));
        as(otherHead, post("/penugasan-lintas-unit/{id}/keputusan", request).param("agree", "true"));
        as(head, get("/matriks-peran")).andExpect(content().string(containsString("Belum dijawab")));
        assertThat(paper()).contains("Statistisi", "Dinas Sebelah", "Data ibu hamil termutakhirkan");
        as(head, post("/penugasan-lintas-unit/{id}/penghapusan", request));
        assertThat(pages.of(head.employeeId(), YEAR).members()).hasSize(3);
    }

    @Test
    void whoLeadsNobodyAndHasNothingToShareOutInvitesNobody() throws Exception {
        UUID guest = people.employee("Sekretaris Daerah", people.unit("Sekretariat Matriks", unit));
        invite(midwife, guest)
                .andExpect(flash().attribute("violation", hasToString(containsString("cascade.guest.no-matrix"))));
        assertThat(requestsOf(midwife)).isZero();
        var plans = new TestPlans(jdbc);
        plans.result(
                plans.plan(midwife.employeeId(), head.employeeId(), YEAR, PlanModel.STAFF, "DRAFT"), "Hasil ketua tim");
        invite(midwife, guest).andExpect(flash().attribute("notice", "cascade.guest.added"));
        assertThat(requestsOf(midwife)).isOne();
    }

    @Test
    void nobodyAsksForEverMorePeopleAtOnce() throws Exception {
        UUID elsewhere = people.unit("Kantor Ramai");
        UUID guest = people.employee("Tamu Pertama", elsewhere);
        for (int i = 0; i < InviteGuest.MOST_OPEN; i++) {
            jdbc.sql("INSERT INTO matrix_guest (leader_id, year, employee_id) VALUES (?, ?, ?)")
                    .params(head.employeeId(), YEAR, people.employee("Tamu " + i, elsewhere))
                    .update();
        }
        invite(head, guest)
                .andExpect(flash().attribute("violation", hasToString(containsString("cascade.guest.too-many"))));
        jdbc.sql("DELETE FROM matrix_guest WHERE id = (SELECT id FROM matrix_guest WHERE leader_id = ? LIMIT 1)")
                .param(head.employeeId())
                .update();
        invite(head, guest).andExpect(flash().attribute("notice", "cascade.guest.added"));
    }

    private ResultActions invite(Actor leader, UUID guest) throws Exception {
        return as(leader, post("/penugasan-lintas-unit").param("employee", guest.toString()));
    }

    private int requestsOf(Actor leader) {
        return jdbc.sql("SELECT count(*) FROM matrix_guest WHERE leader_id = ?")
                .param(leader.employeeId())
                .query(Integer.class)
                .single();
    }

    @Test
    void coverageIsReadDownTheUnitsThatSomebodyLooksAfter() throws Exception {
        save("", "Ibu hamil terlayani");
        as(head, get("/cakupan-peran"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 dari 2")));
        as(midwife, get("/cakupan-peran")).andExpect(status().isForbidden());
        UUID foreign = people.unit("Unit Asing");
        as(head, get("/cakupan-peran").param("unit", foreign.toString())).andExpect(status().isForbidden());
        as(
                        actor(midwife.employeeId(), Role.PERSONNEL_OFFICER),
                        get("/cakupan-peran").param("unit", unit.toString()))
                .andExpect(content().string(containsString("Kepala Puskesmas")));
    }

    @Test
    void aRevisionOfTheLeadersPlanLeavesWhatSupportsItStanding() {
        var plans = new TestPlans(jdbc);
        UUID own = plans.plan(midwife.employeeId(), head.employeeId(), YEAR, PlanModel.STAFF, "SET");
        support(plans.result(own, "Ibu hamil terlayani"), result);
        assertThat(shared()).containsExactly(2L, 1L, 2L, 1L);

        UUID revision = nextRevision(head.employeeId());
        UUID revised = successor(result, revision);
        assertThat(shared()).containsExactly(1L, 0L, 2L, 1L);
        assertThat(pages.of(head.employeeId(), YEAR).coverage().idle()).hasSize(1);

        UUID ownRevision = nextRevision(midwife.employeeId());
        assertThat(shared()).containsExactly(1L, 1L, 2L, 2L);
        support(plans.result(ownRevision, "Ibu hamil terlayani"), revised);
        assertThat(shared()).containsExactly(1L, 0L, 2L, 1L);

        jdbc.sql("UPDATE planned_result SET earlier_id = NULL WHERE id = ?")
                .param(revised)
                .update();
        support(plans.result(ownRevision, "Yang lama"), result);
        jdbc.sql("DELETE FROM planned_result WHERE plan_id = ? AND supported_result_id = ?")
                .params(ownRevision, revised)
                .update();
        assertThat(shared()).containsExactly(1L, 1L, 2L, 2L);
    }

    /** The head's promises, those that nobody supports, the members and those who support none. */
    private List<Long> shared() {
        CoveragePages.Leader line = coverage.leaders(unit, YEAR).stream()
                .filter(one -> one.id().equals(head.employeeId()))
                .findFirst()
                .orElseThrow();
        return List.of(line.results(), line.unsupported(), line.members(), line.idle());
    }

    private UUID nextRevision(UUID employee) {
        jdbc.sql("UPDATE work_plan SET status = 'SET', submitted_at = now(), set_at = now(), set_by = appraiser_id"
                        + " WHERE employee_id = ?")
                .param(employee)
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach,"
                        + " appraiser_id, status) SELECT ?, 0, employee_id, year, 2, 'Perubahan', model, approach,"
                        + " appraiser_id, 'DRAFT' FROM work_plan WHERE employee_id = ?")
                .params(id, employee)
                .update();
        return id;
    }

    private UUID successor(UUID earlier, UUID plan) {
        UUID id = new TestPlans(jdbc).result(plan, "Meningkatnya kualitas pelayanan puskesmas");
        jdbc.sql("UPDATE planned_result SET earlier_id = ? WHERE id = ?")
                .params(earlier, id)
                .update();
        return id;
    }

    private void support(UUID own, UUID leaders) {
        jdbc.sql("UPDATE planned_result SET supported_result_id = ? WHERE id = ?")
                .params(leaders, own)
                .update();
    }

    @Test
    void theStrategyOfAnIndicatorIsWrittenByItsOwnerAndReadByTheTeam() throws Exception {
        UUID indicator = new TestPlans(jdbc).indicator(result, "Persentase ibu hamil", "100%");
        as(head, post("/strategi/{id}", indicator).param("title", " ")).andExpect(status().isUnprocessableContent());
        as(
                        head,
                        post("/strategi/{id}", indicator)
                                .param("title", "Kelas ibu hamil")
                                .param("routineActivities", "Posyandu"))
                .andExpect(status().isFound());
        as(head, post("/strategi/{id}", indicator).param("title", "Lain").param("version", "9"))
                .andExpect(status().isConflict());
        as(midwife, get("/strategi/{id}", indicator))
                .andExpect(content().string(containsString("Kelas ibu hamil")))
                .andExpect(content().string(containsString("Posyandu")));
        as(midwife, post("/strategi/{id}", indicator).param("title", "Bukan milik saya"))
                .andExpect(status().isForbidden());
        as(head, get("/strategi/{id}", indicator))
                .andExpect(content().string(containsString("/strategi/" + indicator + "/workblock.pdf")));
        byte[] paper = as(midwife, get("/strategi/{id}/workblock.pdf", indicator))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(TestPdf.text(paper))
                .contains("WORKBLOCK UNTUK IDENTIFIKASI STRATEGI PENCAPAIAN HASIL KERJA", "Kelas ibu hamil")
                .containsSubsequence("A. RUTIN", "1. Posyandu", "B. TRANSFORMATIF", "- -");
    }

    private String paper() throws Exception {
        return TestPdf.text(as(head, get("/matriks-peran/{id}/matriks.pdf", head.employeeId()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private List<String> roles() {
        return jdbc.sql("SELECT role_text FROM role_cell WHERE member_id = ? ORDER BY line")
                .param(midwife.employeeId())
                .query(String.class)
                .list();
    }

    private String key() {
        return new CellKey(result, null, midwife.employeeId()).toString();
    }

    private String text() {
        return jdbc.sql("SELECT role_text FROM role_cell WHERE member_id = ? AND result_id = ?")
                .params(midwife.employeeId(), result)
                .query(String.class)
                .single();
    }

    private ResultActions save(String before, String text) throws Exception {
        return saveCell(key(), before, text);
    }

    private ResultActions saveCell(String key, String before, String text) throws Exception {
        return as(
                head,
                post("/matriks-peran/isian")
                        .header("X-Autosave", "1")
                        .param("before.t." + key, before)
                        .param("t." + key, text));
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(signedIn(who)));
    }
}
