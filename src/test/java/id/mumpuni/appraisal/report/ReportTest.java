package id.mumpuni.appraisal.report;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static id.mumpuni.appraisal.TestAppraisals.RATING_DUE;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A section reports to its agency and the agency to BKD: sent, returned, sent again, accepted, added to. */
@IntegrationTest
class ReportTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 9);
    private static final LocalDate REPORT_BY = LocalDate.of(2026, 11, 25);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private TestAppraisals one;
    private Actor clerk;
    private Actor head;
    private Actor agencyHead;
    private Actor bkd;
    private String sectionPage;
    private String agencyPage;

    @BeforeEach
    void aSignedResult() {
        one = new TestAppraisals(people, jdbc).signed("APPRAISER", SIGNED);
        judged(1, "FINAL");
        clerk = actor(one.clerk);
        head = actor(one.sectionHead);
        agencyHead = actor(one.agencyHead);
        bkd = actor(people.employee("Petugas BKD Pelaporan", people.unit("BKD Pelaporan")), Role.PERSONNEL_OFFICER);
        one.run("INSERT INTO role_grant (employee_id, role) VALUES (?, 'PERSONNEL_OFFICER')", bkd.employeeId());
        sectionPage = "/pelaporan/" + one.period + "/" + one.section;
        agencyPage = "/pelaporan/" + one.period + "/" + one.agency;
        clock.moveTo(RATING_DUE.plusDays(1));
    }

    @Test
    void aResultGoesFromTheSectionToTheAgencyAndFromThereToThePyb() {
        assertThat(state()).isEqualTo("OPEN");
        assertThat(page("/", head)).bodyText().contains("Laporkan hasil evaluasi");
        assertThat(page(sectionPage, head)).bodyText().contains("Kirim laporan", "1 hasil yang sudah ditandatangani");
        send(sectionPage, head, "");
        assertThat(state()).isEqualTo("SENT");
        assertThat(told(one.agencyHead)).containsExactly("unit-report.told.SENT");
        assertThat(page("/", agencyHead)).bodyText().contains("Jawab laporan hasil evaluasi");
        assertThat(page(sectionPage, head)).bodyText().contains("Laporan menunggu jawaban");

        answer(newest(one.section), "penerimaan", agencyHead, "");
        assertThat(state()).isEqualTo("ACCEPTED");
        assertThat(told(one.sectionHead)).containsExactly("unit-report.told.ACCEPTED");
        assertThat(page("/", agencyHead)).bodyText().contains("Laporkan hasil evaluasi");
        assertThat(page(agencyPage, agencyHead))
                .bodyText()
                .contains("1 laporan dari unit di bawah yang sudah diterima", "Diterima BKD untuk PyB");

        send(agencyPage, agencyHead, "");
        assertThat(state()).as("sent to the PyB: it is there").isEqualTo("ARRIVED");
        assertThat(told(bkd.employeeId())).containsExactly("unit-report.told.SENT");
        assertThat(page("/pelaporan?periode=" + one.period, bkd)).bodyText().contains("Dinas Tenggat");
        answer(newest(one.agency), "penerimaan", bkd, "Lengkap");
        assertThat(state()).isEqualTo("ARRIVED");
        assertThat(page(agencyPage, agencyHead)).bodyText().contains("Laporan ke-1", "Lengkap", "Memuat 1 laporan");
        assertThat(counts(one.agency)).as("with those of the section").isEqualTo("1/1/0");
    }

    @Test
    void whatComesBackIsSentAgainAndBothStayInTheHistory() {
        send(sectionPage, head, "");
        UUID first = newest(one.section);
        assertThat(answer(first, "pengembalian", agencyHead, " "))
                .hasStatus(HttpStatus.FOUND)
                .flash()
                .containsEntry("problem", "unit-report.needs-reason");
        answer(first, "pengembalian", agencyHead, "Lampirkan SKP yang direvisi");
        assertThat(state()).isEqualTo("OPEN");
        assertThat(told(one.sectionHead)).containsExactly("unit-report.told.RETURNED");
        assertThat(page("/", head)).bodyText().contains("Lengkapi laporan yang dikembalikan");
        assertThat(answer(first, "penerimaan", agencyHead, ""))
                .flash()
                .containsEntry("problem", "unit-report.answered-already");
        send(sectionPage, head, "Sudah dilampirkan");
        assertThat(state()).isEqualTo("SENT");
        assertThat(page(sectionPage, head))
                .bodyText()
                .contains("Laporan ke-1", "Lampirkan SKP yang direvisi", "Laporan ke-2", "Sudah dilampirkan");
    }

    @Test
    void whoIsUnsignedIsNamedAndTheGapIsExplained() {
        unsignedColleague();
        assertThat(page(sectionPage, head)).bodyText().contains("1 hasil belum ditandatangani", "Rekan Tenggat");
        assertThat(send(sectionPage, head, " ")).flash().containsEntry("problem", "unit-report.needs-note");
        assertThat(reports()).as("nothing is kept of a report that was refused").isZero();
        send(sectionPage, head, "Satu pegawai masih cuti");
        assertThat(counts(one.section)).isEqualTo("2/1/0");
        assertThat(page(sectionPage, agencyHead))
                .bodyText()
                .contains("Satu pegawai masih cuti", "1 dari 2 hasil ditandatangani");
    }

    @Test
    void aRunningObjectionIsNamedInTheReportAndItsDecisionIsAddedByTheSuperior() {
        one.run("UPDATE appraisal SET objected_at = '2026-10-12 12:00' WHERE id = ?", one.appraisal);
        assertThat(page(sectionPage, head)).bodyText().contains("Keberatan berjalan");
        send(sectionPage, head, "");
        assertThat(counts(one.section)).isEqualTo("1/1/1");
        answer(newest(one.section), "penerimaan", agencyHead, "");
        send(agencyPage, agencyHead, "");
        answer(newest(one.agency), "penerimaan", bkd, "");
        assertThat(state()).isEqualTo("ARRIVED");
        assertThat(page(agencyPage, agencyHead)).bodyText().contains("1 dengan keberatan yang masih berjalan");

        one.run(
                "UPDATE appraisal SET objection_ended_at = '2026-10-21 12:00', final_by = 'DECIDED' WHERE id = ?",
                one.appraisal);
        judged(2, "DECIDED");
        assertThat(state()).isEqualTo("CHANGED");
        assertThat(page(agencyPage, agencyHead))
                .bodyText()
                .contains("Kirim laporan tambahan", "1 hasil yang diputus setelah dilaporkan");
        send(agencyPage, agencyHead, "");
        assertThat(state()).isEqualTo("ARRIVED");
        assertThat(page(agencyPage, bkd)).bodyText().contains("1 hasil ditambahkan karena diputus setelah dilaporkan");
        assertThat(send(agencyPage, agencyHead, "")).flash().containsEntry("problem", "unit-report.waiting");
    }

    @Test
    void aTakenOverResultIsReportedByTheSuperior() {
        one.run(
                "UPDATE appraisal SET signed_as = 'SUPERIOR', signed_by = reviewer_id, final_by = 'TAKEN_OVER' WHERE id = ?",
                one.appraisal);
        assertThat(send(sectionPage, head, "")).flash().containsEntry("problem", "unit-report.nothing");
        assertThat(page(agencyPage, agencyHead)).bodyText().doesNotContain("required=\"required\"");
        send(agencyPage, agencyHead, "");
        assertThat(state())
                .as("the section has nobody to report, so nothing is missing")
                .isEqualTo("ARRIVED");
    }

    @Test
    void whoIsNamedInTwoReportsFromBelowIsOnePersonAbove() {
        unsignedColleague();
        send(sectionPage, head, "Satu pegawai masih cuti");
        answer(newest(one.section), "penerimaan", agencyHead, "");
        judged(2, "DECIDED");
        send(sectionPage, head, "Satu pegawai masih cuti");
        assertThat(counts(one.section)).isEqualTo("2/1/0");
        answer(newest(one.section), "penerimaan", agencyHead, "");
        send(agencyPage, agencyHead, "");
        assertThat(counts(one.agency)).isEqualTo("2/1/0");
        assertThat(page(agencyPage, bkd)).bodyText().contains("Memuat 2 laporan");
    }

    @Test
    void aReportOfSomebodyWhoThenLeadsTheUnitAboveIsAnsweredByBkd() {
        send(sectionPage, head, "");
        one.run(
                "INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', 'FULL', 'SK', '[2026-01-01,2027-01-01)')",
                one.agency,
                one.sectionHead);
        assertThat(answer(newest(one.section), "penerimaan", head, "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/", bkd)).bodyText().contains("Jawab laporan hasil evaluasi");
        answer(newest(one.section), "penerimaan", bkd, "");
        assertThat(state()).as("to be passed on by whoever leads the agency").isEqualTo("ACCEPTED");
    }

    @Test
    void itIsLateWhenTheDaysAreOverButNotWhileAnObjectionRuns() {
        clock.moveTo(REPORT_BY);
        assertThat(late()).isFalse();
        clock.moveTo(REPORT_BY.plusDays(1));
        assertThat(late()).isTrue();
        assertThat(page("/pelaporan?periode=" + one.period, head)).bodyText().contains("1 lewat waktu");
        one.run("UPDATE appraisal SET objected_at = '2026-10-12 12:00' WHERE id = ?", one.appraisal);
        assertThat(late()).isFalse();
    }

    @Test
    void whereNobodyLeadsAboveBkdReceivesAndTheHeadOfTheRegionReportsNothing() {
        one.run(
                "UPDATE employee SET kind = 'NON_ASN', employee_number = NULL, rank_code = NULL WHERE id = ?",
                one.agencyHead);
        assertThat(page(agencyPage, bkd)).bodyText().contains("tidak dipimpin siapa pun");
        send(sectionPage, head, "");
        assertThat(told(bkd.employeeId())).containsExactly("unit-report.told.SENT");
        answer(newest(one.section), "penerimaan", bkd, "");
        assertThat(state()).isEqualTo("ARRIVED");
    }

    @Test
    void nobodyElseSendsOrAnswers() {
        for (Actor other :
                List.of(clerk, agencyHead, bkd, actor(people.employee("Rekan Luar", people.unit("Dinas Lain"))))) {
            assertThat(send(sectionPage, other, "")).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(page(sectionPage, clerk)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/pelaporan", clerk)).hasStatus(HttpStatus.FORBIDDEN);
        send(sectionPage, head, "");
        for (Actor other : List.of(clerk, head, bkd)) {
            assertThat(answer(newest(one.section), "penerimaan", other, "")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(answer(newest(one.section), "pengembalian", other, "Kurang"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void whatHasNotComeToThePybIsStillOpenInThePeriod() {
        String left = "/periode/" + one.period + "/belum-selesai";
        assertThat(page(left, bkd)).bodyText().contains("Hasil belum sampai ke PyB", "Bidang Tenggat");
        send(sectionPage, head, "");
        answer(newest(one.section), "penerimaan", agencyHead, "");
        assertThat(page(left, bkd)).bodyText().contains("Hasil belum sampai ke PyB", "Dinas Tenggat");
        send(agencyPage, agencyHead, "");
        assertThat(page(left, bkd)).bodyText().doesNotContain("Hasil belum sampai ke PyB");
    }

    /** The set of all units and the question about one person say the same. */
    @Test
    void whoLeadsAUnitIsSaidTheSameForAllUnitsAndForOnePerson() {
        people.head("Kepala Kedua", one.section);
        one.run(
                "INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', 'FULL', 'SK', '[2026-01-01,2027-01-01)')",
                one.agency,
                one.sectionHead);
        assertThat(jdbc.sql("SELECT count(*) FROM unit_leaders(?) l WHERE NOT EXISTS"
                                + " (SELECT FROM units_led_by(l.employee_id, ?) u WHERE u.unit_id = l.unit_id)")
                        .params(SIGNED, SIGNED)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(leader(one.agency)).isEqualTo(one.sectionHead);
        assertThat(leader(one.section)).isEqualTo(one.sectionHead);
        assertThat(page(sectionPage, head))
                .as("both units are hers: BKD receives")
                .bodyText()
                .contains("BKD");
    }

    private UUID leader(UUID unit) {
        return jdbc.sql("SELECT employee_id FROM unit_leaders(?) WHERE unit_id = ?")
                .params(SIGNED, unit)
                .query(UUID.class)
                .single();
    }

    private void unsignedColleague() {
        UUID colleague = people.employee("Rekan Tenggat", one.section);
        one.run(
                "INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, status)"
                        + " SELECT uuidv7(), 0, period_id, ?, appraiser_id, NULL, unit_id, 'OPEN' FROM appraisal WHERE id = ?",
                colleague,
                one.appraisal);
    }

    private void judged(int number, String stage) {
        one.run(
                "INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at,"
                        + " policy_id) SELECT a.id, ?, ?, 'MEETS', 'MEETS', 'GOOD', a.signed_by, a.signed_at, p.policy_id"
                        + " FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id WHERE a.id = ?",
                number,
                stage,
                one.appraisal);
    }

    private String state() {
        return standing("state");
    }

    private boolean late() {
        return standing("late").equals("true");
    }

    private String standing(String column) {
        return jdbc.sql("SELECT " + column + "::text FROM report_standing(?, ?) WHERE appraisal_id = ?")
                .params(one.period, LocalDate.now(clock), one.appraisal)
                .query(String.class)
                .single();
    }

    private UUID newest(UUID unit) {
        return jdbc.sql("SELECT id FROM unit_report WHERE period_id = ? AND unit_id = ? ORDER BY number DESC LIMIT 1")
                .params(one.period, unit)
                .query(UUID.class)
                .single();
    }

    private String counts(UUID unit) {
        return jdbc.sql("SELECT people || '/' || signed || '/' || objected FROM unit_report WHERE id = ?")
                .param(newest(unit))
                .query(String.class)
                .single();
    }

    private long reports() {
        return jdbc.sql("SELECT count(*) FROM unit_report WHERE period_id = ?")
                .param(one.period)
                .query(Long.class)
                .single();
    }

    private List<String> told(UUID person) {
        return jdbc.sql(
                        "SELECT message_key FROM notification WHERE recipient_id = ? AND message_key LIKE 'unit-report.%'")
                .param(person)
                .query(String.class)
                .list();
    }

    private MvcTestResult send(String page, Actor who, String note) {
        return mvc.post()
                .uri(page)
                .param("catatan", note)
                .with(signedIn(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult answer(UUID report, String how, Actor who, String words) {
        return mvc.post()
                .uri("/pelaporan/" + report + "/" + how)
                .param("catatan", words)
                .with(signedIn(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String uri, Actor who) {
        return mvc.get().uri(uri).with(signedIn(who)).exchange();
    }
}
