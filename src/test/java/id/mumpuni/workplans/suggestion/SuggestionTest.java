package id.mumpuni.workplans.suggestion;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.TestAnnex;
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

/** What a plan may hold is offered; it gets in by the person's own click and in no other way. */
@IntegrationTest
class SuggestionTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PlanContents contents;

    @Autowired
    Suggestions suggestions;

    private TestPlans plans;
    private UUID unit;
    private Actor head;
    private Actor clerk;
    private UUID leadersResult;
    private UUID plan;

    @BeforeEach
    void aLeaderAndAMember() {
        unit = people.unit("Bidang Usulan", people.unit("Kota Usulan"));
        head = actor(people.head("Kepala Bidang", unit));
        clerk = actor(people.employee("Penelaah", unit));
        plans = new TestPlans(jdbc);
        UUID leadersPlan = plans.plan(head.employeeId(), clerk.employeeId(), YEAR, PlanModel.STAFF, "SET");
        leadersResult = plans.result(leadersPlan, "Meningkatnya mutu layanan bidang");
        plan = plans.plan(clerk.employeeId(), head.employeeId(), YEAR, PlanModel.STAFF, "DRAFT");
    }

    @Test
    void aSharedOutRoleIsTakenOverWithItsLinkAndTheLeaderSeesIt() throws Exception {
        share("", "Permohonan terselesaikan sesuai standar");
        as(clerk, get("/skp/{id}", plan))
                .andExpect(content().string(containsString("Permohonan terselesaikan sesuai standar")))
                .andExpect(content().string(containsString("Dibagikan oleh Kepala Bidang")));
        assertThat(results()).isEmpty();
        take(Source.CELL, only(Source.CELL).id()).andExpect(flash().attribute("notice", "suggestion.taken"));
        assertThat(results()).singleElement().satisfies(result -> {
            assertThat(result.description()).isEqualTo("Permohonan terselesaikan sesuai standar");
            assertThat(result.kind()).isEqualTo(ResultKind.MAIN);
            assertThat(result.supportedResult()).isEqualTo("Meningkatnya mutu layanan bidang");
        });
        assertThat(link()).isEqualTo(leadersResult);
        assertThat(suggestions.of(plan)).isEmpty();
        as(head, get("/matriks-peran")).andExpect(content().string(containsString("Diambil")));

        change("Permohonan selesai dalam 3 hari", "Meningkatnya mutu layanan bidang");
        assertThat(link()).isEqualTo(leadersResult);
        as(head, get("/matriks-peran")).andExpect(content().string(containsString("Diambil dengan perubahan")));
    }

    @Test
    void aRoleFromAnotherLeadersMatrixNamesThatLeaderAsItsGiver() throws Exception {
        UUID elsewhere = people.unit("Bidang Tetangga", people.unit("Kota Tetangga"));
        UUID stranger = people.head("Kepala Tetangga", elsewhere);
        UUID lead = people.employee("Ketua Tim", unit);
        shareAsGuest(stranger, "Data lintas bidang termutakhirkan");
        take(Source.CELL, only(Source.CELL).id()).andExpect(flash().attribute("notice", "suggestion.taken"));
        shareAsGuest(lead, "Bagian dari tim");
        take(Source.CELL, only(Source.CELL).id());
        share("", "Dari penilai sendiri");
        take(Source.CELL, only(Source.CELL).id());
        assertThat(results())
                .extracting(
                        PlanContents.Result::description,
                        result -> result.giver() == null ? null : result.giver().employeeId())
                .containsExactly(
                        tuple("Data lintas bidang termutakhirkan", stranger),
                        tuple("Bagian dari tim", null),
                        tuple("Dari penilai sendiri", null));
        jdbc.sql(
                        "UPDATE role_cell SET role_text = 'Data lintas bidang lengkap', answered_at = NULL WHERE leader_id = ?")
                .param(stranger)
                .update();
        take(Source.CELL, only(Source.CELL).id());
        assertThat(results().get(0).giver()).isNotNull();
    }

    private void shareAsGuest(UUID leader, String role) {
        UUID above = plans.result(
                plans.plan(leader, head.employeeId(), YEAR, PlanModel.STAFF, "SET"), "Hasil dari " + leader);
        jdbc.sql(
                        "INSERT INTO matrix_guest (leader_id, year, employee_id, state, decided_by) VALUES (?, ?, ?, 'AGREED', ?)")
                .params(leader, YEAR, clerk.employeeId(), head.employeeId())
                .update();
        jdbc.sql(
                        "INSERT INTO role_cell (leader_id, year, result_id, member_id, role_text, line) VALUES (?, ?, ?, ?, ?, 1)")
                .params(leader, YEAR, above, clerk.employeeId(), role)
                .update();
    }

    @Test
    void newWordsOfTheLeaderUpdateTheResultThatCameOfTheCell() throws Exception {
        share("", "Satu");
        take(Source.CELL, only(Source.CELL).id());
        share("Satu", "Dua");
        assertThat(only(Source.CELL).replaces()).isTrue();
        take(Source.CELL, only(Source.CELL).id());
        assertThat(results()).extracting(PlanContents.Result::description).containsExactly("Dua");
    }

    @Test
    void whoeverTurnsARoleDownSaysWhy() throws Exception {
        share("", "Di luar tugas saya");
        UUID cell = only(Source.CELL).id();
        Actor officer = actor(people.employee("Petugas", people.unit("Badan Usulan")), Role.PERSONNEL_OFFICER);
        as(
                        officer,
                        post("/skp/{id}/usulan/{item}/pelewatan", plan, cell)
                                .param("sumber", "CELL")
                                .param("reason", "Bukan tugasnya"))
                .andExpect(status().isForbidden());
        skip(Source.CELL, cell, " ").andExpect(flash().attribute("problem", "suggestion.reason"));
        skip(Source.CELL, cell, "Sudah dikerjakan rekan").andExpect(flash().attribute("notice", "suggestion.refused"));
        as(head, get("/matriks-peran"))
                .andExpect(content().string(containsString("Sudah dikerjakan rekan")))
                .andExpect(content().string(containsString("Belum berperan: 1 dari 1 pegawai")));
        assertThat(suggestions.of(plan)).isEmpty();
        share("Di luar tugas saya", "Rumusan baru");
        assertThat(only(Source.CELL).description()).isEqualTo("Rumusan baru");
    }

    @Test
    void lastYearsResultsAreTakenOverOrSkippedOnce() throws Exception {
        UUID before = plans.plan(clerk.employeeId(), head.employeeId(), YEAR - 1, PlanModel.STAFF, "SET");
        plans.indicator(plans.result(before, "Terselesaikannya izin"), "Jumlah izin", "480 berkas");
        plans.result(before, "Yang tidak perlu lagi");
        List<Suggestions.Suggestion> offered = suggestions.of(plan);
        take(Source.LAST_YEAR, offered.get(0).id());
        skip(Source.LAST_YEAR, offered.get(1).id(), "");
        assertThat(suggestions.of(plan)).isEmpty();
        assertThat(results())
                .singleElement()
                .satisfies(result -> assertThat(result.indicators())
                        .extracting(PlanContents.Indicator::target)
                        .containsExactly("480 berkas"));
    }

    @Test
    void theLibraryOffersWhatFitsThePostAndCountsWhatIsTaken() throws Exception {
        UUID entry = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO library_version (entry_id, title, result_kind, description, valid)"
                                + " VALUES (?, 'Penelaah', 'MAIN', 'Tersusunnya telaahan yang dipakai pimpinan', '[2026-01-01,)')")
                .param(entry)
                .update();
        try {
            as(clerk, get("/skp/{id}", plan)).andExpect(content().string(containsString("Belum diverifikasi")));
            take(Source.LIBRARY, only(Source.LIBRARY).id());
            assertThat(results()).hasSize(1);
            assertThat(jdbc.sql("SELECT count(*) FROM library_use WHERE entry_id = ?")
                            .param(entry)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            jdbc.sql("DELETE FROM library_version WHERE entry_id = ?")
                    .param(entry)
                    .update();
        }
    }

    @Test
    void nobodyElseTakesOverAndNothingEntersAPlanThatIsNotOpen() throws Exception {
        share("", "Peran");
        UUID cell = only(Source.CELL).id();
        as(head, post("/skp/{id}/usulan/{item}/pemakaian", plan, cell).param("sumber", "CELL"))
                .andExpect(status().isForbidden());
        take(Source.CELL, UUID.randomUUID()).andExpect(status().isNotFound());
        take(Source.LIBRARY, cell).andExpect(status().isNotFound());
        jdbc.sql("UPDATE work_plan SET status = 'SUBMITTED', submitted_at = now() WHERE id = ?")
                .param(plan)
                .update();
        take(Source.CELL, cell).andExpect(flash().attributeExists("problem"));
        as(clerk, get("/skp/{id}", plan)).andExpect(content().string(not(containsString("/usulan/"))));
        assertThat(results()).isEmpty();
    }

    @Test
    void aResultWithoutALinkIsShownAndLinkedWhenTheSuperiorHasCome() throws Exception {
        UUID result = plans.result(plan, "Ditulis lebih dahulu");
        as(clerk, get("/skp/{id}", plan))
                .andExpect(content().string(containsString("Tanpa induk: 1 hasil kerja utama")));
        as(clerk, get("/skp/{id}/tautan", plan))
                .andExpect(content().string(containsString("Meningkatnya mutu layanan bidang")));
        as(clerk, post("/skp/{id}/tautan/{r}", plan, result).param("induk", "R:" + UUID.randomUUID()))
                .andExpect(status().isUnprocessableContent());
        as(clerk, post("/skp/{id}/tautan/{r}", plan, result).param("induk", "R:" + leadersResult))
                .andExpect(flash().attribute("notice", "cascade.link.saved"));
        assertThat(link()).isEqualTo(leadersResult);
        as(clerk, get("/skp/{id}", plan)).andExpect(content().string(not(containsString("Tanpa induk"))));
        change("Ditulis lebih dahulu", "Kata lain");
        assertThat(link()).isNull();
    }

    @Test
    void theMissingLinkOnlyKeepsThePlanFromBeingSet() throws Exception {
        plans.indicator(plans.result(plan, "Berdiri sendiri"), "Jumlah", "1");
        as(clerk, TestAnnex.writeInto(plan));
        as(clerk, post("/skp/{id}/pengajuan", plan)).andExpect(flash().attribute("notice", "workplans.plan.submitted"));
        as(head, get("/persetujuan-skp/{id}", plan)).andExpect(content().string(containsString("Tanpa induk: 1")));
        as(head, post("/persetujuan-skp/{id}/penetapan", plan).param("expectations[LOYAL]", "Menjaga rahasia"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Menjaga rahasia")))
                .andExpect(content().string(containsString("Tanpa induk: 1")));
        as(clerk, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", "Saya sendiri"))
                .andExpect(status().isForbidden());
        as(head, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", " "))
                .andExpect(flash().attribute("problem", "cascade.link.reason"));
        as(head, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", "Tugas khusus sekretariat"));
        as(head, post("/persetujuan-skp/{id}/penetapan", plan))
                .andExpect(flash().attribute("notice", "workplans.decision.set"));
        as(clerk, get("/skp/{id}/tautan", plan))
                .andExpect(content().string(containsString("Tugas khusus sekretariat")));
    }

    @Test
    void theReasonForAMissingLinkIsTakenWithTheDecision() throws Exception {
        plans.indicator(plans.result(plan, "Berdiri sendiri"), "Jumlah", "1");
        as(clerk, TestAnnex.writeInto(plan));
        as(clerk, post("/skp/{id}/pengajuan", plan));
        as(head, post("/persetujuan-skp/{id}/penetapan", plan).param("reason", "x".repeat(1001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("x".repeat(1001))));
        as(
                        head,
                        post("/persetujuan-skp/{id}/penetapan", plan)
                                .param("version", "99")
                                .param("reason", "Tugas khusus"))
                .andExpect(status().is4xxClientError());
        assertThat(jdbc.sql("SELECT count(*) FROM link_exception x JOIN planned_result r ON r.id = x.result_id"
                                + " WHERE r.plan_id = ?")
                        .param(plan)
                        .query(Long.class)
                        .single())
                .isZero();
        as(
                        head,
                        post("/persetujuan-skp/{id}/penetapan", plan)
                                .param("expectations[LOYAL]", "Menjaga rahasia")
                                .param("reason", "Tugas khusus"))
                .andExpect(flash().attribute("notice", "workplans.decision.set"));
        assertThat(contents.find(plan).orElseThrow().expectations()).hasSize(1);
    }

    private Suggestions.Suggestion only(Source source) {
        return suggestions.of(plan).stream()
                .filter(item -> item.source() == source)
                .findFirst()
                .orElseThrow();
    }

    private List<PlanContents.Result> results() {
        return contents.find(plan).orElseThrow().results();
    }

    private UUID link() {
        return jdbc.sql("SELECT supported_result_id FROM planned_result WHERE plan_id = ?")
                .param(plan)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .get(0);
    }

    private void change(String description, String supported) throws Exception {
        as(
                        clerk,
                        post("/skp/{id}/hasil/{r}", plan, results().get(0).id())
                                .param("kind", "MAIN")
                                .param("description", description)
                                .param("supportedResult", supported))
                .andExpect(status().isFound());
    }

    private void share(String before, String text) throws Exception {
        String key = leadersResult + "_0_" + clerk.employeeId();
        as(
                        head,
                        post("/matriks-peran/isian")
                                .header("X-Autosave", "1")
                                .param("before.t." + key, before)
                                .param("t." + key, text))
                .andExpect(status().isOk());
    }

    private ResultActions take(Source source, UUID item) throws Exception {
        return as(clerk, post("/skp/{id}/usulan/{item}/pemakaian", plan, item).param("sumber", source.name()));
    }

    private ResultActions skip(Source source, UUID item, String reason) throws Exception {
        return as(
                clerk,
                post("/skp/{id}/usulan/{item}/pelewatan", plan, item)
                        .param("sumber", source.name())
                        .param("reason", reason));
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(signedIn(who)));
    }
}
