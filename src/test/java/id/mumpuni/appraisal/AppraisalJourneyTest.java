package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.WorkPlanSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The whole way through the pages: open a period, plan, assess oneself, rate, sign, acknowledge. */
@IntegrationTest
class AppraisalJourneyTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private UUID unit;
    private UUID employee;
    private Actor bkd;
    private Actor head;
    private Actor own;

    @BeforeEach
    void aUnitWithAHeadAndOnePerson() {
        UUID city = people.unit("Kota Uji");
        UUID agency = people.unit("Dinas Uji", city);
        unit = people.unit("Bidang Uji", agency);
        people.official("Wali Kota Uji", city);
        people.head("Kepala Dinas Uji", agency);
        head = actor(people.head("Kepala Bidang Uji", unit));
        employee = people.employee("Pelaksana Uji", unit);
        own = actor(employee);
        bkd = actor(people.employee("Pengelola BKD", agency), Role.PERSONNEL_OFFICER);
    }

    @Test
    void anAppraisalGoesFromThePeriodToTheLastSignature() {
        UUID period = openPeriod();
        UUID id = jdbc.sql("SELECT id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                .params(period, employee)
                .query(UUID.class)
                .single();
        assertThat(page("/penilaian-diri/" + id, own)).bodyText().contains("SKP Anda untuk tahun ini belum ditetapkan");
        UUID indicator = plan();
        assertThat(page("/penilaian-diri/" + id, own)).bodyText().contains("120 berkas", "Berorientasi pelayanan");

        assertThat(post("/penilaian-diri/" + id + "/pengiriman", own, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("8 dari 8 bagian belum lengkap");
        assertThat(post("/penilaian-diri/" + id + "/pengiriman", own, everything(indicator)))
                .hasRedirectedUrl("/penilaian-diri/" + id);

        assertThat(page("/penilaian-bawahan", head)).bodyText().contains("Pelaksana Uji", "134 berkas");
        assertThat(page("/penilaian-bawahan/" + id, head)).bodyText().contains("134 berkas", "Contoh nyata");
        assertThat(post(
                        "/penilaian-bawahan/isian",
                        head,
                        Map.of("periode", "" + period, "v." + id, version(id), "w." + id, "MEETS", "b." + id, "ABOVE")))
                .hasStatus3xxRedirection();
        assertThat(page("/penilaian-bawahan/tinjau?periode=" + period, head))
                .bodyText()
                .contains("0 siap ditandatangani");
        assertThat(post(
                        "/penilaian-bawahan/" + id + "/isian",
                        head,
                        Map.of("v." + id, version(id), "f." + id, "Sigap saat loket ramai")))
                .hasStatus3xxRedirection();
        assertThat(page("/penilaian-bawahan/tinjau?periode=" + period, head))
                .bodyText()
                .contains("1 siap ditandatangani", "Baik");
        assertThat(page("/hasil/" + id, own)).hasStatus(HttpStatus.FORBIDDEN);
        post(
                "/penilaian-bawahan/tanda-tangan",
                head,
                Map.of("periode", "" + period, "orang", "" + id, "v." + id, version(id)));

        assertThat(page("/hasil/" + id, own))
                .hasStatusOk()
                .bodyText()
                .contains("Sigap saat loket ramai", "Posisi Anda", "Terima dan tandatangani");
        assertThat(post("/hasil/" + id + "/penerimaan", own, Map.of())).hasRedirectedUrl("/hasil/" + id);
        assertThat(jdbc.sql("SELECT status FROM appraisal WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("ACKNOWLEDGED");
        assertThat(jdbc.sql("SELECT stage FROM appraisal_document WHERE appraisal_id = ? ORDER BY created_at")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("SIGNED", "ACKNOWLEDGED");
        for (String list : new String[] {"/penilaian-diri", "/hasil"}) {
            assertThat(page(list, own)).hasStatusOk();
        }
    }

    @Test
    void whoeverComesAfterThePeriodWasOpenedJoinsIt() {
        UUID period = openPeriod();
        UUID newcomer = people.employee("Pelaksana Baru", unit);
        assertThat(page("/periode/" + period, bkd)).bodyText().contains("Tambahkan pegawai yang belum ikut");
        assertThat(post("/periode/" + period + "/peserta", head, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/periode/" + period + "/peserta", bkd, Map.of()))
                .flash()
                .containsEntry("noticeArgs", new Object[] {1});
        assertThat(jdbc.sql("SELECT appraiser_id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                        .params(period, newcomer)
                        .query(UUID.class)
                        .single())
                .isEqualTo(head.employeeId());
        assertThat(post("/periode/" + period + "/peserta", bkd, Map.of()))
                .flash()
                .containsEntry("noticeArgs", new Object[] {0});
        post("/periode/" + period + "/penutupan", bkd, Map.of("alasan", "Uji selesai"));
        assertThat(post("/periode/" + period + "/peserta", bkd, Map.of()))
                .flash()
                .containsEntry("problem", "period.closed");
    }

    @Test
    void theOfficerSeesHowFarItIsButNotWhatWasWritten() {
        UUID period = openPeriod();
        UUID id = jdbc.sql("SELECT id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                .params(period, employee)
                .query(UUID.class)
                .single();
        Actor officer = officerOf(people.employee("Pengelola Unit", unit), unit);
        assertThat(page("/papan-evaluasi/" + unit + "?periode=" + period, officer))
                .hasStatusOk()
                .bodyText()
                .contains("Bidang Uji");
        assertThat(page("/papan-evaluasi/" + unit + "/pegawai?periode=" + period, officer))
                .bodyText()
                .contains("Pelaksana Uji");
        assertThat(page("/papan-evaluasi/" + unit + "?periode=" + period, bkd))
                .hasStatusOk()
                .bodyText()
                .contains("Bidang Uji");
        assertThat(page("/papan-evaluasi/" + unit + "/unduhan.xlsx?periode=" + period, bkd))
                .hasStatusOk();
        assertThat(page("/penilaian-diri/" + id, officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/periode", officer)).hasStatusOk();
        assertThat(page("/periode/baru", officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/papan-evaluasi", own)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(
                        "/papan-evaluasi/" + unit + "/pegawai?periode=" + period,
                        officerOf(people.employee("Lain", people.unit("Lain")), people.unit("Jauh"))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aSecondBrowserIsToldAndOverwritesNothing() {
        UUID period = openPeriod();
        UUID indicator = plan();
        UUID id = jdbc.sql("SELECT id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                .params(period, employee)
                .query(UUID.class)
                .single();
        String save = "/penilaian-diri/" + id + "/isian";
        String name = "a." + indicator;
        assertThat(post(save, own, Map.of(name, "satu", "before." + name, ""))).hasStatus3xxRedirection();
        assertThat(post(save, own, Map.of(name, "satu", "before." + name, ""))).hasStatus3xxRedirection();
        assertThat(post(save, own, Map.of(name, "dua", "before." + name, ""))).hasStatus(HttpStatus.CONFLICT);
        assertThat(jdbc.sql("SELECT text FROM achievement WHERE appraisal_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("satu");
        String before = version(id);
        String rate = "/penilaian-bawahan/" + id + "/isian";
        assertThat(post(rate, head, Map.of("v." + id, before, "w." + id, "ABOVE")))
                .hasStatus3xxRedirection();
        assertThat(post(rate, head, Map.of("v." + id, before, "w." + id, "BELOW")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aStepThatIsAskedForTwiceIsTakenOnce() {
        UUID period = openPeriod();
        UUID indicator = plan();
        UUID id = jdbc.sql("SELECT id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                .params(period, employee)
                .query(UUID.class)
                .single();
        String mine = "/penilaian-diri/" + id;
        Map<String, String> typed = everything(indicator);
        twice(mine + "/pengiriman", own, typed, "self.submitted");
        typed.put("a." + indicator, "Teks lain dari jendela kedua");
        assertThat(post(mine + "/pengiriman", own, typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .failure()
                .hasMessage("appraisal.already-submitted");
        twice(mine + "/penarikan", own, Map.of(), "self.withdrawn");
        twice(mine + "/pengiriman", own, everything(indicator), "self.submitted");
        post(
                "/penilaian-bawahan/" + id + "/isian",
                head,
                Map.of("v." + id, version(id), "w." + id, "MEETS", "b." + id, "MEETS"));
        twice(
                "/penilaian-bawahan/tanda-tangan",
                head,
                Map.of("periode", "" + period, "orang", "" + id, "v." + id, version(id)),
                "rating.signed");
        twice("/hasil/" + id + "/penerimaan", own, Map.of(), "result.acknowledged-now");
        assertThat(jdbc.sql("SELECT count(*) FROM appraisal_document WHERE appraisal_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(post(mine + "/penarikan", own, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .failure()
                .hasMessage("appraisal.already-signed");
        assertThat(post("/hasil/" + id + "/penerimaan", head, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void twice(String address, Actor actor, Map<String, String> fields, String notice) {
        for (int click = 1; click <= 2; click++) {
            assertThat(post(address, actor, fields)).flash().containsEntry("notice", notice);
        }
    }

    @Test
    void aClosedPeriodSaysSoAndTakesNothing() {
        UUID period = openPeriod();
        UUID indicator = plan();
        UUID id = jdbc.sql("SELECT id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                .params(period, employee)
                .query(UUID.class)
                .single();
        post("/periode/" + period + "/penutupan", bkd, Map.of("alasan", "Uji selesai"));
        assertThat(post("/penilaian-diri/" + id + "/isian", own, Map.of("a." + indicator, "terlambat")))
                .failure()
                .hasMessage("appraisal.period-closed");
        assertThat(post(
                        "/penilaian-bawahan/" + id + "/isian",
                        head,
                        Map.of("v." + id, version(id), "w." + id, "MEETS")))
                .failure()
                .hasMessage("appraisal.period-closed");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNotCut() {
        UUID period = openPeriod();
        UUID indicator = plan();
        UUID id = jdbc.sql("SELECT id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                .params(period, employee)
                .query(UUID.class)
                .single();
        assertThat(post("/penilaian-diri/" + id + "/isian", own, Map.of("a." + indicator, "x".repeat(4001))))
                .failure()
                .hasMessage("appraisal.too-long");
    }

    @Test
    void aSecondBrowserDoesNotOverwriteASelfRating() {
        UUID period = openPeriod();
        plan();
        UUID id = jdbc.sql("SELECT id FROM appraisal WHERE period_id = ? AND employee_id = ?")
                .params(period, employee)
                .query(UUID.class)
                .single();
        String save = "/penilaian-diri/" + id + "/isian";
        assertThat(post(save, own, Map.of("s.LOYAL", "ABOVE", "before.s.LOYAL", "")))
                .hasStatus3xxRedirection();
        assertThat(post(save, own, Map.of("s.LOYAL", "BELOW", "before.s.LOYAL", "")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theHeadOfAUnitFollowsItsAchievement() {
        UUID period = openPeriod();
        assertThat(post(
                        "/periode/" + period + "/capaian",
                        bkd,
                        Map.of("r." + unit, "EXCELLENT", "b." + unit, "Rencana aksi")))
                .hasStatus3xxRedirection();
        assertThat(page("/periode/" + period + "/capaian", bkd))
                .hasStatusOk()
                .bodyText()
                .contains("Rencana aksi");
        assertThat(jdbc.sql("SELECT work_result FROM appraisal WHERE period_id = ? AND employee_id = ?")
                        .params(period, head.employeeId())
                        .query(String.class)
                        .single())
                .isEqualTo("ABOVE");
        assertThat(post("/periode/" + period + "/capaian", own, Map.of("r." + unit, "POOR")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/periode/" + period, bkd)).hasStatusOk();
        assertThat(post("/periode/" + period + "/penutupan", bkd, Map.of("alasan", "Uji selesai")))
                .hasStatus3xxRedirection();
        assertThat(page("/periode", bkd)).bodyText().contains("Ditutup");
    }

    private UUID openPeriod() {
        String regulation =
                jdbc.sql("SELECT regulation_policy()::text").query(String.class).single();
        Map<String, String> form = Map.of(
                "policy", regulation,
                "evaluationFrom", "2026-10-01",
                "name", "Triwulan IV 2026",
                "kind", "QUARTERLY",
                "starts", "2026-10-01",
                "ends", "2026-12-31",
                "unit", "" + unit,
                "planDue", "2026-12-01",
                "selfDue", "2027-01-08",
                "ratingDue", "2027-01-15");
        StringBuilder address = new StringBuilder("?x=1");
        form.forEach(
                (name, value) -> address.append('&').append(name).append('=').append(value.replace(' ', '+')));
        for (int step = 1; step <= 5; step++) {
            assertThat(page("/periode/baru" + address + "&langkah=" + step, bkd))
                    .hasStatusOk();
        }
        assertThat(page("/periode/baru" + address + "&langkah=5", bkd))
                .bodyText()
                .contains("Membuka penilaian untuk 2 pegawai", "Belum mempunyai SKP");
        MvcTestResult opened = post("/periode", bkd, form);
        assertThat(opened).hasStatus3xxRedirection();
        assertThat(post("/periode", bkd, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        String address2 = opened.getResponse().getRedirectedUrl();
        return UUID.fromString(address2.substring(address2.lastIndexOf('/') + 1));
    }

    private UUID plan() {
        UUID plan = UUID.randomUUID();
        UUID result = UUID.randomUUID();
        UUID indicator = UUID.randomUUID();
        jdbc.sql("INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status,"
                        + " submitted_at, set_by, set_at) VALUES (?, 0, ?, 2026, 'STAFF', 'QUANTITATIVE', ?, 'SET',"
                        + " now(), ?, now())")
                .params(plan, employee, head.employeeId(), head.employeeId())
                .update();
        jdbc.sql(
                        "INSERT INTO planned_result (id, plan_id, ordinal, kind, description) VALUES (?, ?, 1, 'MAIN', 'Izin')")
                .params(result, plan)
                .update();
        jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, aspect, description, target)"
                        + " VALUES (?, ?, 1, 'QUANTITY', 'Permohonan', '120 berkas')")
                .params(indicator, result)
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new WorkPlanSet(plan, employee, 2026)));
        return indicator;
    }

    private static Map<String, String> everything(UUID indicator) {
        Map<String, String> fields = new HashMap<>();
        fields.put("a." + indicator, "134 berkas");
        for (CoreValue value : CoreValue.values()) {
            fields.put("s." + value, "MEETS");
            fields.put("r." + value, "Contoh nyata");
        }
        return fields;
    }

    private String version(UUID id) {
        return jdbc.sql("SELECT version::text FROM appraisal WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private MvcTestResult page(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address, Actor actor, Map<String, String> fields) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
        fields.forEach(all::add);
        return mvc.post()
                .uri(address)
                .with(signedIn(actor))
                .with(csrf())
                .params(all)
                .exchange();
    }
}
