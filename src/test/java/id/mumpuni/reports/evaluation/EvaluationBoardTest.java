package id.mumpuni.reports.evaluation;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The board of an agency whose section has somebody at each step. */
@IntegrationTest
class EvaluationBoardTest {

    /** The window is over, and so are the days of the superior; those of the reports are not. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    EvaluationNumbers numbers;

    @Autowired
    EvaluationPeople list;

    @Autowired
    MockMvcTester mvc;

    private TestAppraisals one;
    private Actor bkd;

    @BeforeEach
    void aSectionWithSomebodyAtEachStep() {
        clock.moveTo(DAY);
        one = new TestAppraisals(people, jdbc).signed("APPRAISER", LocalDate.of(2026, 10, 9));
        receive(one.appraisal, "2026-10-12");
        UUID waiting = signed("Ditandatangani", "2026-10-30", "APPRAISER");
        receive(waiting, "2026-11-10");
        UUID answered = signed("Menerima", "2026-10-09", "APPRAISER");
        receive(answered, "2026-10-12");
        one.run(
                "UPDATE appraisal SET status = 'ACKNOWLEDGED', acknowledged_at = '2026-10-13 12:00' WHERE id = ?",
                answered);
        UUID objected = signed("Keberatan", "2026-10-09", "APPRAISER");
        receive(objected, "2026-10-12");
        one.run(
                "UPDATE appraisal SET status = 'ACKNOWLEDGED', acknowledged_at = '2026-10-13 12:00',"
                        + " objected_at = '2026-10-14 12:00' WHERE id = ?",
                objected);
        signed("Diambil Alih", "2026-11-02", "SUPERIOR");
        UUID late = row("Terlambat");
        one.run("UPDATE appraisal SET status = 'SUBMITTED', submitted_at = '2026-10-02 12:00' WHERE id = ?", late);
        one.run("UPDATE appraisal SET reviewer_id = NULL WHERE id = ?", row("Tanpa Atasan"));
        bkd = actor(people.employee("Petugas BKD Papan", people.unit("BKD Papan")), Role.PERSONNEL_OFFICER);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            figure,         count
            PEOPLE,         7
            SIGNED,         3
            ACKNOWLEDGED,   2
            REFUSED,        0
            TAKE_OVER,      1
            STRANDED,       1
            SELF_ASSESSED,  1
            DONE,           5
            DELIVERED,      5
            RECEIVED,       5
            ANSWERED,       2
            SILENT,         1
            OBJECTED,       1
            TAKEN_OVER,     1
            REPORTED,       0
            LATE_SELF,      1
            LATE_RATE,      2
            LATE_TAKE_OVER, 1
            LATE_REPORT,    0
            LATE,           3
            TAKEN_OUT,      2
            """)
    void eachFigureIsCountedForTheUnitAndWithWhatIsBelow(EvaluationFigure figure, long count) {
        assertThat(numbers.of(one.period, one.agency).sum(one.agency).get(figure))
                .isEqualTo(count);
    }

    @Test
    void theStagesAddUpToThePeople() {
        var sum = numbers.of(one.period, one.agency).sum(one.agency);
        assertThat(Stream.of(EvaluationFigure.values())
                        .filter(EvaluationFigure::isStage)
                        .mapToLong(sum::get)
                        .sum())
                .isEqualTo(sum.get(EvaluationFigure.PEOPLE));
    }

    @ParameterizedTest
    @EnumSource
    void behindEachNumberStandAsManyNames(EvaluationFigure figure) {
        var counted = numbers.of(one.period, one.agency);
        assertThat(names(one.agency, figure)).isEqualTo(counted.sum(one.agency).get(figure));
        assertThat(names(one.section, figure))
                .isEqualTo(counted.sum(one.section).get(figure));
    }

    @Test
    void afterTheDayOfReportingWhatHasNotArrivedIsLateUnlessAnObjectionRuns() {
        clock.moveTo(LocalDate.of(2026, 11, 26));
        var sum = numbers.of(one.period, one.agency).sum(one.agency);
        assertThat(sum.get(EvaluationFigure.LATE_REPORT)).isEqualTo(6);
        assertThat(page("/papan-evaluasi/" + one.agency + "/pegawai?keadaan=LATE_REPORT&periode=" + one.period, bkd))
                .bodyText()
                .contains("Pegawai Diambil Alih")
                .doesNotContain("Pegawai Keberatan");
    }

    @Test
    void theHeadHasTheLegalDatesAndATableStandsBesideThePicture() {
        assertThat(page("/papan-evaluasi/" + one.agency + "?periode=" + one.period, bkd))
                .hasStatusOk()
                .bodyText()
                .contains("14 Okt", "3 Nov", "25 Nov", "14 hari kerja sejak ditandatangani")
                .contains("role=\"img\"", "Bidang Tenggat", "Menunggu atasan penilai");
    }

    @Test
    void theListIsSearchedSortedAndExported() {
        String list = "/papan-evaluasi/" + one.agency + "/pegawai?periode=" + one.period;
        assertThat(page(list + "&q=terlambat", bkd))
                .bodyText()
                .contains("Pegawai Terlambat")
                .doesNotContain("Pegawai Menerima");
        assertThat(page(list + "&sort=-stage", bkd)).hasStatusOk();
        assertThat(page(list.replace("/pegawai", "/pegawai/unduhan.xlsx"), bkd)).hasStatusOk();
        assertThat(page(list.replace("/pegawai", "/unduhan.xlsx"), bkd)).hasStatusOk();
        assertThat(page(list + "&q=tidakada", bkd)).bodyText().contains("Tidak ada pegawai yang cocok");
    }

    @Test
    void leadersSeeTheirSubtreeOfficersTheirUnitsAndNobodyElse() {
        String section = "/papan-evaluasi/" + one.section + "?periode=" + one.period;
        String agency = "/papan-evaluasi/" + one.agency + "?periode=" + one.period;
        assertThat(page(section, actor(one.sectionHead)))
                .hasStatusOk()
                .bodyText()
                .contains("Siapkan berkas");
        assertThat(page(agency, actor(one.sectionHead))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(agency, actor(one.agencyHead))).hasStatusOk();
        Actor officer = officerOf(people.employee("Pengelola Papan", people.unit("Lain Papan")), one.section);
        assertThat(page(section, officer)).hasStatusOk().bodyText().doesNotContain("Siapkan berkas");
        assertThat(page(agency, officer)).hasStatus(HttpStatus.FORBIDDEN);
        Actor auditor = actor(people.employee("Auditor Papan", people.unit("Inspektorat Papan")), Role.AUDITOR);
        assertThat(page(agency, auditor)).hasStatusOk();
        assertThat(page(section, actor(one.clerk))).hasStatus(HttpStatus.FORBIDDEN);
        Actor admin = actor(people.employee("Admin Papan", people.unit("Diskominfo Papan")), Role.ADMINISTRATOR);
        assertThat(page(section, admin)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void addressesOfTheFormerBoardLeadOn() {
        assertThat(page("/papan?periode=" + one.period, bkd))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/papan-evaluasi/" + one.agency + "?periode=" + one.period);
        assertThat(page("/papan/pegawai?tahap=STRANDED&periode=" + one.period, bkd))
                .hasRedirectedUrl(
                        "/papan-evaluasi/" + one.agency + "/pegawai?periode=" + one.period + "&keadaan=STRANDED");
    }

    @Test
    void aUnitWithoutAPeriodSaysSo() {
        UUID empty = people.unit("Unit Tanpa Periode");
        assertThat(page("/papan-evaluasi/" + empty, bkd)).bodyText().contains("Belum ada periode penilaian");
    }

    private long names(UUID unit, EvaluationFigure figure) {
        return list.page(new EvaluationPeople.Asked(one.period, unit, figure, new ListQuery(null, null, 0)))
                .total();
    }

    @Test
    void theWayToTheReportsLeadsToTheUnitOrAboveThePeriodToAllOfThem() {
        UUID city = people.unit("Kota Tenggat");
        one.run("UPDATE work_unit SET parent_id = ? WHERE id = ?", city, one.agency);
        String unit = "/pelaporan/" + one.period + "/" + one.section;
        assertThat(page("/papan-evaluasi/" + one.section + "?periode=" + one.period, bkd))
                .bodyText()
                .contains("href=\"" + unit + "\"");
        assertThat(page(unit, bkd)).hasStatusOk();
        assertThat(page("/papan-evaluasi/" + city + "?periode=" + one.period, bkd))
                .bodyText()
                .contains("href=\"/pelaporan?periode=" + one.period + "\"")
                .doesNotContain("/pelaporan/" + one.period + "/" + city);
    }

    private UUID signed(String name, String on, String as) {
        UUID id = row(name);
        one.run(
                "UPDATE appraisal SET status = 'SIGNED', signed_as = ?, signed_at = ?::date + time '12:00', work_result = 'MEETS',"
                        + " behaviour = 'MEETS', rating = 'GOOD', signed_by = CASE ? WHEN 'SUPERIOR' THEN reviewer_id"
                        + " ELSE appraiser_id END, final_by = CASE ? WHEN 'SUPERIOR' THEN 'TAKEN_OVER' END WHERE id = ?",
                as,
                on,
                as,
                as,
                id);
        return id;
    }

    private UUID row(String name) {
        UUID id = UUID.randomUUID();
        one.run(
                "INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, plan_id, status)"
                        + " SELECT ?, 0, period_id, ?, appraiser_id, reviewer_id, unit_id, plan_id, 'OPEN' FROM appraisal WHERE id = ?",
                id,
                people.employee("Pegawai " + name, one.section),
                one.appraisal);
        return id;
    }

    private void receive(UUID appraisal, String day) {
        one.run("UPDATE appraisal SET received_on = ?::date, received_how = 'OPENED' WHERE id = ?", day, appraisal);
    }

    private MvcTestResult page(String uri, Actor who) {
        return mvc.get().uri(uri).with(signedIn(who)).exchange();
    }
}
