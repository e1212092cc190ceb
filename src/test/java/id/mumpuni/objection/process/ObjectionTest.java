package id.mumpuni.objection.process;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the result's page to the decision: filed, explained, heard, decided, withdrawn, too late, not possible. */
@IntegrationTest
class ObjectionTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 9);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 12);
    private static final String REASON = "Capaian triwulan ketiga belum dihitung";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ObjectionNotices notices;

    @Autowired
    TiedPieces pieces;

    private TestAppraisals one;
    private Actor clerk;
    private Actor appraiser;
    private Actor superior;
    private Actor bkd;
    private String result;

    @BeforeEach
    void aReceivedResult() {
        one = new TestAppraisals(people, jdbc).signed("APPRAISER", SIGNED);
        one.run("UPDATE appraisal SET received_on = ?, received_how = 'OPENED' WHERE id = ?", RECEIVED, one.appraisal);
        clerk = actor(one.clerk);
        appraiser = actor(one.sectionHead);
        superior = actor(one.agencyHead);
        bkd = actor(people.employee("Petugas BKD Keberatan", one.agency), Role.PERSONNEL_OFFICER);
        one.run("INSERT INTO role_grant (employee_id, role) VALUES (?, 'PERSONNEL_OFFICER')", bkd.employeeId());
        result = "/hasil/" + one.appraisal;
        clock.moveTo(RECEIVED);
    }

    @Test
    void theResultPageLeadsToTheFormAndBothSidesAreAskedAtOnce() {
        assertThat(page(result, clerk)).bodyText().contains("Ajukan keberatan", result + "/keberatan");
        assertThat(page(result, appraiser)).bodyText().doesNotContain("Ajukan keberatan");
        assertThat(page(result + "/keberatan", clerk)).hasStatusOk().bodyText().contains("Alasan keberatan");
        UUID made = file(clerk);
        assertThat(file(clerk)).as("a double click").isEqualTo(made);
        assertThat(column("hear_by")).isEqualTo("2026-10-15");
        assertThat(column("decide_by")).isEqualTo("2026-10-21");
        assertThat(column("decider_id")).isEqualTo(one.agencyHead.toString());
        assertThat(told(one.sectionHead)).containsExactly("objection.told.explain");
        assertThat(told(one.agencyHead)).containsExactly("objection.told.decide");
        assertThat(page(result, appraiser)).bodyText().contains("Hasil belum final sampai keberatan diputus");
        assertThat(page("/", superior)).bodyText().contains("Putus keberatan");
        assertThat(page("/", appraiser)).bodyText().contains("Jelaskan penilaian Anda");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        assertThat(post(result + "/keberatan", clerk, Map.of("reason", " ", "wish", "Predikat Baik")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Predikat Baik");
        assertThat(post(
                        result + "/keberatan",
                        clerk,
                        Map.of("reason", REASON, "evidence", UUID.randomUUID().toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bukti harus dari rak Anda sendiri", REASON);
        assertThat(one.text("objected_at")).as("nothing is held").isNull();
    }

    @Test
    void nobodyObjectsToSomebodyElsesResult() {
        for (Actor other : List.of(appraiser, superior, bkd, actor(people.employee("Rekan", one.section)))) {
            assertThat(post(result + "/keberatan", other, Map.of("reason", REASON)))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void aFinalResultRefusesAndSaysSinceWhen() {
        clock.moveTo(LocalDate.of(2026, 10, 30)); // 14 working days after the receipt
        assertThat(page(result + "/keberatan", clerk)).bodyText().contains("Kirim keberatan");
        clock.moveTo(LocalDate.of(2026, 10, 31));
        refused("Hasil ini final sejak hari terakhir pengajuan keberatan, 30 Oktober 2026, lewat.");
        clock.moveTo(RECEIVED);
        one.run("UPDATE appraisal SET final_by = 'REGIONAL_HEAD' WHERE id = ?", one.appraisal);
        refused("dinilai langsung oleh kepala daerah");
        one.run("UPDATE appraisal SET final_by = 'TAKEN_OVER' WHERE id = ?", one.appraisal);
        refused("karena penilai terlambat");
        one.run(
                "UPDATE appraisal SET final_by = NULL, received_on = NULL, received_how = NULL WHERE id = ?",
                one.appraisal);
        refused("Buka hasilnya lebih dulu");
        one.together();
        refused("belum disampaikan kepada Anda");
        assertThat(one.text("objected_at")).isNull();
    }

    @Test
    void whatCountsAsReceivedCanBeObjectedTo() {
        one.run("UPDATE appraisal SET received_on = NULL, received_how = NULL WHERE id = ?", one.appraisal);
        clock.moveTo(LocalDate.of(2026, 11, 2)); // not opened until 29 October
        assertThat(file(clerk)).isNotNull();
    }

    @Test
    void theDecisionWaitsForBothSidesAndChangesTheResultOnce() {
        UUID id = file(clerk);
        String page = "/keberatan/" + id;
        assertThat(decide(id, "CHANGED", "ABOVE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Keputusan dapat ditetapkan setelah 15 Oktober 2026");
        post(page + "/penjelasan", appraiser, Map.of("explanation", "Target belum tercapai"));
        post(page + "/penjelasan", appraiser, Map.of("explanation", "Target belum tercapai"));
        assertThat(post(page + "/penjelasan", superior, Map.of("explanation", "x")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(told(one.clerk)).containsExactly("objection.told.explained");
        String seen = version();
        post(
                page + "/pemeriksaan",
                superior,
                Map.of("party", "EMPLOYEE", "heardOn", "2026-10-12", "record", "Pegawai menunjukkan rekap"));
        post(page + "/tambahan", clerk, Map.of("addition", "Rekap terlampir"));
        assertThat(post(
                        page + "/keputusan",
                        superior,
                        Map.of("version", seen, "outcome", "CONFIRMED", "decisionReason", "Sesuai")))
                .as("a word came meanwhile")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(
                        page + "/keputusan",
                        superior,
                        Map.of("version", version(), "outcome", "CHANGED", "decisionReason", "Rekap benar")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Isi rekomendasi baru", "Rekap benar");
        assertThat(decide(id, "CHANGED", "MEETS"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sama dengan hasil yang ditandatangani");
        decide(id, "CHANGED", "ABOVE");
        decide(id, "CHANGED", "ABOVE");
        assertThat(one.text("rating")).isEqualTo("VERY_GOOD");
        assertThat(one.text("final_by")).isEqualTo("DECIDED");
        assertThat(one.text("signed_by")).isEqualTo(one.sectionHead.toString());
        assertThat(judgements()).containsExactly("DECIDED VERY_GOOD");
        assertThat(column("outcome")).isEqualTo("CHANGED");
        assertThat(told(one.clerk)).contains("objection.told.decided");
        assertThat(told(one.sectionHead)).endsWith("objection.told.decided");
        assertThat(page(result, clerk))
                .bodyText()
                .contains("Sangat Baik", "Pertahankan", "Final: keberatan sudah diputus");
        assertThat(page("/papan-evaluasi/" + one.agency + "/pegawai?periode=" + one.period, bkd))
                .hasStatusOk();
        assertThat(page(page, appraiser)).bodyText().contains("Hasil diubah", "Rekap benar");
        assertThat(post(page + "/pencabutan", clerk, Map.of())).flash().containsKey("problem");
    }

    @Test
    void afterTheDaysOfBothSidesTheSuperiorConfirmsAndLateIsMarked() {
        UUID id = file(clerk);
        clock.moveTo(LocalDate.of(2026, 10, 23));
        assertThat(page("/keberatan?keadaan=LATE", bkd)).bodyText().contains("Pelaksana Tenggat");
        decide(id, "CONFIRMED", null);
        assertThat(column("outcome")).isEqualTo("CONFIRMED");
        assertThat(one.text("rating")).isEqualTo("GOOD");
        assertThat(one.text("final_by")).isEqualTo("DECIDED");
        assertThat(page("/keberatan/" + id, clerk)).bodyText().contains("Hasil dikuatkan", "Terlambat");
    }

    @Test
    void theEmployeeWithdrawsOnceAndTheResultIsFinal() {
        UUID id = file(clerk);
        post("/keberatan/" + id + "/pencabutan", clerk, Map.of());
        post("/keberatan/" + id + "/pencabutan", clerk, Map.of());
        assertThat(column("status")).isEqualTo("WITHDRAWN");
        assertThat(told(one.agencyHead)).containsExactly("objection.told.decide", "objection.told.withdrawn");
        refused("sudah pernah diajukan dan dicabut");
        assertThat(page(result, clerk)).bodyText().contains("Final: keberatan dicabut pegawai");
        assertThat(decide(id, "CONFIRMED", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah dicabut");
    }

    @Test
    void whereNobodyIsAboveBkdNamesWhoDecidesAndNeverSomebodyConcerned() {
        one.run("UPDATE appraisal SET reviewer_id = ? WHERE id = ?", one.sectionHead, one.appraisal);
        people.official("Wali Kota Uji", people.unit("Kota Lain"));
        one.run("UPDATE employee SET left_on = '2026-10-01' WHERE id = ?", one.agencyHead);
        UUID id = file(clerk);
        assertThat(column("decider_id")).isNull();
        assertThat(told(bkd.employeeId())).contains("objection.told.name");
        assertThat(page("/", bkd)).bodyText().contains("Tunjuk yang memutus keberatan");
        String naming = "/keberatan/" + id + "/penunjukan";
        assertThat(post(naming, bkd, Map.of("decider", one.sectionHead.toString(), "why", "Atasan pensiun")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Atasan pensiun");
        UUID other = people.employee("Asisten", one.agency);
        post(naming, bkd, Map.of("decider", other.toString(), "why", "Atasan pensiun"));
        assertThat(column("decider_id")).isEqualTo(other.toString());
        assertThat(told(other)).containsExactly("objection.told.decide");
        assertThat(page("/keberatan/" + id, actor(other))).hasStatusOk();
    }

    @Test
    void theDaysAreSaidOnceAndPassedOnesAreToldAbove() {
        clock.moveTo(LocalDate.of(2026, 10, 28)); // two working days before the last
        notices.tell();
        notices.tell();
        assertThat(told(one.clerk)).containsExactly("objection.remind.OBJECT");
        file(clerk);
        clock.moveTo(LocalDate.of(2026, 11, 6)); // the last day
        notices.tell();
        clock.moveTo(LocalDate.of(2026, 11, 10));
        notices.tell();
        notices.tell();
        assertThat(told(one.agencyHead))
                .containsExactly("objection.told.decide", "objection.remind.DECIDE", "objection.passed.DECIDE");
        assertThat(told(bkd.employeeId())).contains("objection.passed.DECIDE");
    }

    @Test
    void evidenceOfTheObjectionIsReadByThoseConcernedAlone() {
        UUID piece = UUID.randomUUID();
        one.run(
                "INSERT INTO evidence (id, owner_id, title, url, url_key, link_state, created_at)"
                        + " VALUES (?, ?, 'Rekap', 'https://contoh.go.id/rekap', ?, 'ALIVE', now())",
                piece,
                one.clerk,
                piece.toString());
        post(result + "/keberatan", clerk, Map.of("reason", REASON, "evidence", piece.toString()));
        assertThat(page("/keberatan/" + id(), superior)).bodyText().contains("Rekap");
        assertThat(pieces.mayRead(superior, piece)).isTrue();
        assertThat(pieces.mayRead(appraiser, piece)).isTrue();
        assertThat(pieces.mayRead(actor(people.employee("Rekan Bukti", one.section)), piece))
                .isFalse();
        assertThat(pieces.used(Set.of(piece))).containsExactly(piece);
    }

    @Test
    void everybodySeesNumbersAndNobodyAPerson() {
        file(clerk);
        assertThat(page("/keberatan/angka?q=Triwulan III 2026", actor(people.employee("Rekan Angka", one.section))))
                .hasStatusOk()
                .bodyText()
                .contains("1 sampai kurang dari 5")
                .doesNotContain("Pelaksana Tenggat");
        assertThat(page("/keberatan", actor(people.employee("Rekan Daftar", one.section))))
                .bodyText()
                .contains("Belum ada keberatan")
                .doesNotContain("Pelaksana Tenggat");
    }

    private UUID file(Actor who) {
        post(result + "/keberatan", who, Map.of("reason", REASON, "wish", "Predikat Sangat Baik"));
        return id();
    }

    private UUID id() {
        return jdbc.sql("SELECT id FROM objection WHERE appraisal_id = ?")
                .param(one.appraisal)
                .query(UUID.class)
                .single();
    }

    private MvcTestResult decide(UUID id, String outcome, String level) {
        return post(
                "/keberatan/" + id + "/keputusan",
                superior,
                level == null
                        ? Map.of("version", version(), "outcome", outcome, "decisionReason", "Sudah diperiksa")
                        : Map.of(
                                "version",
                                version(),
                                "outcome",
                                outcome,
                                "decisionReason",
                                "Rekap benar",
                                "workResult",
                                level,
                                "behaviour",
                                level,
                                "recommendation",
                                "Pertahankan"));
    }

    private void refused(String why) {
        assertThat(post(result + "/keberatan", clerk, Map.of("reason", REASON)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(why, REASON);
    }

    private String version() {
        return column("version");
    }

    private String column(String name) {
        return jdbc.sql("SELECT " + name + "::text FROM objection WHERE appraisal_id = ?")
                .param(one.appraisal)
                .query((row, number) -> new String[] {row.getString(1)})
                .single()[0];
    }

    private List<String> judgements() {
        return jdbc.sql("SELECT stage || ' ' || rating FROM judgement WHERE appraisal_id = ? ORDER BY number")
                .param(one.appraisal)
                .query(String.class)
                .list();
    }

    private List<String> told(UUID person) {
        return jdbc.sql("SELECT message_key FROM notification WHERE recipient_id = ? AND message_key LIKE 'objection.%'"
                        + " ORDER BY created_at, id")
                .param(person)
                .query(String.class)
                .list();
    }

    private MvcTestResult page(String path, Actor who) {
        return mvc.get().uri(path).with(signedIn(who)).exchange();
    }

    private MvcTestResult post(String path, Actor who, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn(who)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
