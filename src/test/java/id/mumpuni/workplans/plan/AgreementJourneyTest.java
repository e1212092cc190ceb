package id.mumpuni.workplans.plan;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.SetAs;
import id.mumpuni.workplans.TestAnnex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What two people agree on around the results, through the pages and without JavaScript. */
@IntegrationTest
class AgreementJourneyTest {

    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PlanContents contents;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private UUID office;
    private UUID section;
    private Actor chief;
    private Actor head;
    private Actor clerk;

    @BeforeEach
    void aSection() {
        UUID city = people.unit("Kota Sepakat");
        office = people.unit("Dinas Sepakat", city);
        section = people.unit("Bidang Sepakat", office);
        people.official("Wali Kota", city);
        chief = actor(people.head("Kepala Dinas", office));
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Pelaksana", section));
    }

    @Test
    void aNarrativeHoldsTheTargetAndWaitsForOneWhenThePlanTurnsQuantitative() throws Exception {
        UUID plan = start(clerk);
        write(clerk, plan, "Terselesaikannya izin").andExpect(status().isFound());
        as(clerk, post("/skp/{id}/pendekatan", plan).param("approach", "QUALITATIVE"));
        assertThat(indicator(plan).description()).isEqualTo("Jumlah: 480 berkas");
        assertThat(indicator(plan).target()).isNull();
        as(clerk, get("/skp/{id}/hasil", plan))
                .andExpect(content()
                        .string(allOf(
                                containsString("indicators[0].description"),
                                not(containsString("indicators[0].target")))));
        as(
                        clerk,
                        post("/skp/{id}/hasil", plan)
                                .param("kind", "ADDITIONAL")
                                .param("description", "Tersusunnya laporan")
                                .param("indicators[0].description", "Laporan selesai setiap bulan"))
                .andExpect(redirectedUrl("/skp/" + plan));
        as(clerk, post("/skp/{id}/pendekatan", plan).param("approach", "QUANTITATIVE"));
        as(clerk, post("/skp/{id}/pengajuan", plan))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Isi target setiap indikator")));
    }

    @Test
    void theLeaderWhoGaveAResultSeesItOnceItIsSignedAndNothingElse() throws Exception {
        UUID elsewhere = people.unit("Bidang Lain");
        Actor giver = actor(people.head("Ketua Tim", elsewhere));
        UUID plan = start(clerk);
        write(clerk, plan, "Terselesaikannya izin");
        as(
                clerk,
                post("/skp/{id}/hasil", plan)
                        .param("kind", "MAIN")
                        .param("description", "Tersusunnya peta jalan")
                        .param("givenBy", "OTHER")
                        .param("assignedBy", giver.employeeId().toString())
                        .param("indicators[0].aspect", "TIME")
                        .param("indicators[0].description", "Waktu")
                        .param("indicators[0].target", "Juni"));
        as(giver, get("/penugasan")).andExpect(content().string(not(containsString("Tersusunnya peta jalan"))));
        as(clerk, post("/skp/{id}/pengajuan", plan)).andExpect(status().isFound());
        as(giver, get("/penugasan"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Tersusunnya peta jalan"),
                                not(containsString("Terselesaikannya izin")))));
        as(giver, get("/skp/{id}", plan)).andExpect(status().isForbidden());
        as(head, get("/persetujuan-skp/{id}", plan)).andExpect(content().string(containsString("Ketua Tim")));
    }

    @Test
    void someoneElseMustBeNamed() throws Exception {
        UUID plan = start(clerk);
        as(
                        clerk,
                        post("/skp/{id}/hasil", plan)
                                .param("kind", "MAIN")
                                .param("description", "Tersusunnya peta jalan")
                                .param("givenBy", "OTHER"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void remarksStayBesideTheirLinesUntilTheyAreAnswered() throws Exception {
        UUID plan = submitted(clerk);
        PlanContents.Result result = contents.find(plan).orElseThrow().results().get(0);
        as(
                        head,
                        post("/persetujuan-skp/{id}/pengembalian", plan)
                                .param("note", "Perbaiki")
                                .param("remarks.results[" + result.id() + "]", "Terlalu umum")
                                .param(
                                        "remarks.indicators["
                                                + result.indicators().get(0).id() + "]",
                                        "Terlalu rendah")
                                .param("remarks.annex[RESOURCE]", "Rincikan"))
                .andExpect(redirectedUrl("/persetujuan-skp"));
        as(clerk, get("/skp/{id}", plan))
                .andExpect(content()
                        .string(allOf(
                                containsString("Terlalu umum"),
                                containsString("Terlalu rendah"),
                                containsString("Rincikan"))));
        as(clerk, post("/skp/{id}/pengajuan", plan))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Jawab setiap catatan")));
        for (UUID remark : remarks(plan)) {
            as(clerk, post("/skp/{id}/catatan/{r}/jawaban", plan, remark).param("answer", "Sudah saya ubah"));
        }
        as(clerk, post("/skp/{id}/pengajuan", plan)).andExpect(redirectedUrl("/skp/" + plan));
        as(head, get("/persetujuan-skp/{id}", plan))
                .andExpect(content().string(allOf(containsString("Terlalu umum"), containsString("Sudah saya ubah"))));
    }

    @Test
    void whoeverSetsThePlanSaysWhichResourcesAreAgreed() throws Exception {
        UUID plan = submitted(clerk);
        UUID budget = contents.find(plan)
                .orElseThrow()
                .annex(AnnexPart.RESOURCE)
                .get(0)
                .id();
        as(head, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", "Belum ada induk"));
        as(head, post("/persetujuan-skp/{id}/penetapan", plan).param("agreed", NOTHING));
        assertThat(contents.find(plan)
                        .orElseThrow()
                        .annex(AnnexPart.RESOURCE)
                        .get(0)
                        .agreed())
                .isFalse();
        UUID revision = revise(plan);
        PlanContents.AnnexLine copied =
                contents.find(revision).orElseThrow().annex(AnnexPart.RESOURCE).get(0);
        assertThat(copied.id()).isNotEqualTo(budget);
        as(clerk, post("/skp/{id}/pengajuan", revision));
        as(head, post("/persetujuan-skp/{id}/pengecualian", revision).param("reason", "Belum ada induk"));
        as(
                head,
                post("/persetujuan-skp/{id}/penetapan", revision)
                        .param("agreed", copied.id().toString()));
        assertThat(contents.find(revision)
                        .orElseThrow()
                        .annex(AnnexPart.RESOURCE)
                        .get(0)
                        .agreed())
                .isTrue();
    }

    @Test
    void suggestionsFillAnEmptyAnnexAndNothingIsSavedBeforeThePersonSavesIt() throws Exception {
        as(clerk, post("/skp"));
        UUID plan = planOf(clerk);
        as(clerk, get("/skp/{id}/lampiran", plan).param("saran", "true"))
                .andExpect(content().string(containsString("Laporan perkembangan setiap hasil kerja")));
        assertThat(contents.find(plan).orElseThrow().annex()).isEmpty();
        as(clerk, post("/skp/{id}/lampiran", plan).param("reports[0].text", "Laporan"))
                .andExpect(status().isUnprocessableContent());
        as(clerk, TestAnnex.writeInto(plan).param("version", "-1"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Laporan bulanan")));
    }

    @Test
    void aLeaderExplainsEveryIndicatorOrSaysThatAllUnderstandIt() throws Exception {
        UUID plan = start(chief);
        as(
                        chief,
                        post("/skp/{id}/hasil", plan)
                                .param("kind", "MAIN")
                                .param("description", "Terkelolanya anggaran")
                                .param("indicators[0].perspective", "BUDGET")
                                .param("indicators[0].description", "Serapan")
                                .param("indicators[0].target", "95 %"))
                .andExpect(status().isFound());
        as(chief, post("/skp/{id}/pengajuan", plan))
                .andExpect(content().string(containsString("manual setiap indikator")));
        UUID indicator = indicator(plan).id();
        as(chief, get("/skp/{id}/indikator/{i}/manual", plan, indicator)).andExpect(status().isOk());
        as(chief, post("/skp/{id}/indikator/{i}/manual", plan, indicator).param("goal", "Anggaran tepat guna"));
        as(chief, post("/skp/{id}/pengajuan", plan)).andExpect(status().isUnprocessableContent());
        as(chief, post("/skp/{id}/indikator/{i}/manual", plan, indicator).param("understood", "true"));
        as(chief, post("/skp/{id}/pengajuan", plan)).andExpect(redirectedUrl("/skp/" + plan));
    }

    @Test
    void changedExpectationsAreRecordedAndThePersonSaysThatTheyWereRead() throws Exception {
        UUID plan = set(clerk, head);
        as(head, post("/skp/{id}/ekspektasi", plan).param("expectations[LOYAL]", "Menjaga rahasia pemohon"))
                .andExpect(redirectedUrl("/skp/" + plan + "/ekspektasi"));
        assertThat(contents.find(plan).orElseThrow().expectations())
                .containsEntry(CoreValue.LOYAL, "Menjaga rahasia pemohon");
        as(clerk, get("/")).andExpect(content().string(containsString("/skp/" + plan + "/ekspektasi")));
        as(clerk, get("/skp/{id}/ekspektasi", plan))
                .andExpect(content().string(containsString("Menjaga rahasia pemohon")));
        as(clerk, post("/skp/{id}/ekspektasi/dibaca", plan));
        as(clerk, get("/")).andExpect(content().string(not(containsString("/skp/" + plan + "/ekspektasi"))));
        as(clerk, post("/skp/{id}/ekspektasi", plan).param("expectations[LOYAL]", "Lain"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aMoveClosesThePlanAndAPlanForTheNewPostIsDue() throws Exception {
        UUID plan = set(clerk, head);
        jdbc.sql(
                        "UPDATE work_plan SET set_at = set_at - interval '100 days', submitted_at = set_at - interval '100 days' WHERE id = ?")
                .param(plan)
                .update();
        UUID elsewhere = people.unit("Bidang Tujuan", office);
        people.head("Kepala Bidang Tujuan", elsewhere);
        moveTo(elsewhere, LocalDate.now().minusDays(10));
        assertThat(contents.find(plan).orElseThrow().head().status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(contents.find(plan).orElseThrow().head().ends())
                .isEqualTo(LocalDate.now().minusDays(11));
        as(clerk, get("/skp/{id}", plan)).andExpect(status().isOk());
        as(clerk, post("/skp/{id}/revisi", plan).param("reason", "Lagi"))
                .andExpect(flash().attribute("problem", "workplans.plan.already-closed"));
        as(clerk, post("/skp").param("copy", "true")).andExpect(status().isFound());
        UUID next = planOf(clerk);
        assertThat(next).isNotEqualTo(plan);
        assertThat(contents.find(next).orElseThrow().head().starts())
                .isEqualTo(LocalDate.now().minusDays(10));
        assertThat(contents.find(next).orElseThrow().results()).hasSize(1);
    }

    @Test
    void aCorrectedPostIsNoMove() throws Exception {
        UUID plan = set(clerk, head);
        UUID elsewhere = people.unit("Bidang Benar", office);
        jdbc.sql("UPDATE placement SET unit_id = ? WHERE employee_id = ?")
                .params(elsewhere, clerk.employeeId())
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportingLineChanged()));
        assertThat(contents.find(plan).orElseThrow().head().status()).isEqualTo(PlanStatus.SET);
    }

    @Test
    void aPlanIsClarifiedAnewWhenTheAppraiserChanged() throws Exception {
        UUID plan = set(clerk, head);
        Actor successor = actor(people.head("Kepala Bidang Baru", people.unit("Bidang Sementara")));
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Kepala Bidang pindah', '[2020-01-01,)')")
                .params(clerk.employeeId(), successor.employeeId())
                .update();
        as(clerk, get("/skp/{id}", plan)).andExpect(content().string(containsString("/klarifikasi")));
        as(clerk, post("/skp/{id}/klarifikasi", plan)).andExpect(status().isFound());
        UUID renewed = planOf(clerk);
        as(clerk, post("/skp/{id}/pengajuan", renewed)).andExpect(redirectedUrl("/skp/" + renewed));
        as(successor, post("/persetujuan-skp/{id}/pengecualian", renewed).param("reason", "Belum ada induk"));
        as(successor, post("/persetujuan-skp/{id}/penetapan", renewed)).andExpect(status().isFound());
        assertThat(contents.find(renewed).orElseThrow().head().status()).isEqualTo(PlanStatus.SET);
    }

    @Test
    void theSuperiorSetsWhatTheAppraiserLeftUntilAfterJanuary() throws Exception {
        UUID plan = submitted(clerk);
        jdbc.sql(
                        "INSERT INTO plan_deadline (year, draft_by, set_by, source, changed_by, changed_at)"
                                + " VALUES (?, ?, ?, 'SE Sekda', ?, now()) ON CONFLICT (year) DO UPDATE SET set_by = excluded.set_by")
                .params(LocalDate.now().getYear(), LocalDate.now().minusDays(5), LocalDate.now(), head.employeeId())
                .update();
        as(chief, post("/persetujuan-skp/{id}/penetapan", plan)).andExpect(status().isForbidden());
        jdbc.sql("DELETE FROM plan_deadline").update();
        as(chief, get("/persetujuan-skp")).andExpect(content().string(containsString("/persetujuan-skp/" + plan)));
        as(chief, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", "Belum ada induk"));
        as(chief, post("/persetujuan-skp/{id}/penetapan", plan)).andExpect(status().isFound());
        assertThat(contents.find(plan).orElseThrow().head().setAs()).isEqualTo(SetAs.SUPERIOR);
    }

    @Test
    void thePersonnelOfficerDraftsForALatePersonWhoCommentsOrConfirms() throws Exception {
        Actor officer = actor(people.employee("Pengelola", people.unit("BKD")), Role.PERSONNEL_OFFICER);
        as(officer, post("/skp-terlambat/{id}/penyusunan", clerk.employeeId())).andExpect(status().isFound());
        UUID plan = planOf(clerk);
        write(officer, plan, "Terselesaikannya izin").andExpect(status().isFound());
        as(officer, TestAnnex.writeInto(plan)).andExpect(status().isFound());
        as(officer, post("/skp/{id}/pengajuan", plan)).andExpect(status().isForbidden());
        as(officer, post("/skp/{id}/penyerahan", plan))
                .andExpect(flash().attribute("notice", "workplans.late.handed-over"));
        write(officer, plan, "Terlambat").andExpect(status().isForbidden());
        as(clerk, post("/skp/{id}/tanggapan", plan).param("text", "Tugas saya di loket belum ada"))
                .andExpect(flash().attribute("notice", "workplans.late.commented"));
        write(officer, plan, "Terlayaninya pemohon di loket").andExpect(status().isFound());
        as(officer, post("/skp/{id}/penyerahan", plan));
        as(clerk, get("/")).andExpect(content().string(containsString("/skp/" + plan)));
        as(clerk, post("/skp/{id}/pengajuan", plan)).andExpect(redirectedUrl("/skp/" + plan));
        as(officer, post("/skp-terlambat/{id}/penyusunan", clerk.employeeId()))
                .andExpect(flash().attribute("problem", "workplans.late.not-yet"));
    }

    @Test
    void whoIsExemptIsNotReminded() throws Exception {
        Actor officer = actor(people.employee("Pengelola", people.unit("BKD")), Role.PERSONNEL_OFFICER);
        jdbc.sql("UPDATE employee SET legal_status = 'Cuti di Luar Tanggungan Negara' WHERE id = ?")
                .param(clerk.employeeId())
                .update();
        as(clerk, get("/")).andExpect(content().string(containsString("href=\"/skp\"")));
        as(officer, get("/pengecualian-skp"))
                .andExpect(content().string(containsString("/pegawai/" + clerk.employeeId() + "/pengecualian-skp")));
        as(
                        officer,
                        post("/pegawai/{id}/pengecualian-skp", clerk.employeeId())
                                .param("reason", "UNPAID_LEAVE")
                                .param("since", LocalDate.now().toString())
                                .param("decree", "SK BKD 1/2026"))
                .andExpect(redirectedUrl("/pengecualian-skp"));
        as(clerk, get("/")).andExpect(content().string(not(containsString("Susun SKP"))));
        as(officer, get("/skp-terlambat").param("q", "Bidang Sepakat"))
                .andExpect(
                        content().string(not(containsString(clerk.employeeId().toString()))));
    }

    @Test
    void standingInIsAMainResultUnderItsDelegation() throws Exception {
        UUID plan = start(clerk);
        UUID delegation = UUID.randomUUID();
        jdbc.sql("INSERT INTO delegation (id, unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, ?, 'ACTING', 'DUTIES', 'SK 7', daterange(current_date, current_date + 30))")
                .params(delegation, section, clerk.employeeId())
                .update();
        as(clerk, acting(plan, delegation, "ADDITIONAL")).andExpect(status().isUnprocessableContent());
        as(clerk, acting(plan, UUID.randomUUID(), "MAIN")).andExpect(status().isUnprocessableContent());
        as(clerk, acting(plan, delegation, "MAIN")).andExpect(status().isFound());
        as(clerk, get("/skp/{id}", plan)).andExpect(content().string(containsString("Plt. Bidang Sepakat")));
        as(clerk, get("/skp/{id}/hasil", plan).param("study", "true"))
                .andExpect(content().string(containsString("3,51")));
    }

    private static MockHttpServletRequestBuilder acting(UUID plan, UUID delegation, String kind) {
        return post("/skp/{id}/hasil", plan)
                .param("kind", kind)
                .param("description", "Terpimpinnya bidang")
                .param("duty", delegation.toString());
    }

    private void moveTo(UUID unit, LocalDate day) {
        jdbc.sql("UPDATE placement SET valid = daterange(lower(valid), ?) WHERE employee_id = ?")
                .params(day, clerk.employeeId())
                .update();
        jdbc.sql(
                        "INSERT INTO placement (employee_id, unit_id, position_id, head, valid)"
                                + " SELECT employee_id, ?, position_id, false, daterange(CAST(? AS date), NULL) FROM placement WHERE employee_id = ?")
                .params(unit, day, clerk.employeeId())
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportingLineChanged()));
    }

    private UUID set(Actor who, Actor by) throws Exception {
        UUID plan = submitted(who);
        as(by, post("/persetujuan-skp/{id}/pengecualian", plan).param("reason", "Belum ada induk"));
        as(by, post("/persetujuan-skp/{id}/penetapan", plan)).andExpect(status().isFound());
        return plan;
    }

    private UUID revise(UUID plan) throws Exception {
        as(clerk, post("/skp/{id}/revisi", plan).param("reason", "Tugas baru"));
        return planOf(clerk);
    }

    private UUID submitted(Actor who) throws Exception {
        UUID plan = start(who);
        write(who, plan, "Terselesaikannya izin").andExpect(status().isFound());
        as(who, post("/skp/{id}/pengajuan", plan)).andExpect(status().isFound());
        return plan;
    }

    private UUID start(Actor who) throws Exception {
        as(who, post("/skp")).andExpect(status().isFound());
        UUID plan = planOf(who);
        as(who, TestAnnex.writeInto(plan)).andExpect(status().isFound());
        return plan;
    }

    private PlanContents.Indicator indicator(UUID plan) {
        return contents.find(plan).orElseThrow().results().get(0).indicators().get(0);
    }

    private List<UUID> remarks(UUID plan) {
        return jdbc.sql("SELECT id FROM plan_remark WHERE plan_id = ?")
                .param(plan)
                .query(UUID.class)
                .list();
    }

    private UUID planOf(Actor who) {
        return jdbc.sql("SELECT id FROM work_plan WHERE employee_id = ? ORDER BY revision DESC LIMIT 1")
                .param(who.employeeId())
                .query(UUID.class)
                .single();
    }

    private ResultActions write(Actor who, UUID plan, String description) throws Exception {
        return as(
                who,
                post("/skp/{id}/hasil", plan)
                        .param("kind", "MAIN")
                        .param("description", description)
                        .param("indicators[0].aspect", "QUANTITY")
                        .param("indicators[0].description", "Jumlah")
                        .param("indicators[0].target", "480 berkas"));
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
