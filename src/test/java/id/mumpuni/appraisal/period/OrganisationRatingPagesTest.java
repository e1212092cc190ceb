package id.mumpuni.appraisal.period;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who sets a unit's achievement, on what ground, what happens when it is changed or too late, and what it proposes. */
@IntegrationTest
class OrganisationRatingPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private TestPeriods periods;
    private UUID agency;
    private UUID section;
    private UUID clerk;
    private Actor agencyHead;
    private Actor sectionHead;
    private Actor bkd;
    private UUID period;

    @BeforeEach
    void anAgencyInAPeriod() {
        periods = new TestPeriods(jdbc);
        agency = people.unit("Dinas Capaian");
        section = people.unit("Bidang Capaian", agency);
        agencyHead = actor(people.head("Kepala Dinas", agency));
        sectionHead = actor(people.head("Kepala Bidang", section));
        clerk = people.employee("Pelaksana", section);
        bkd = actor(people.employee("Petugas BKD", people.unit("BKPSDM")), Role.PERSONNEL_OFFICER);
        period = periods.open(agency, bkd.employeeId());
    }

    @Test
    void theLeaderAboveSetsItWithABasisAndTheHistoryIsKept() {
        periods.appraisal(period, clerk, sectionHead.employeeId(), section);
        String address = "/periode/" + period + "/capaian/" + section;
        assertThat(rate(address, agencyHead, Map.of("rating", "GOOD", "basis", " ", "seen", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rate(address, agencyHead, Map.of("rating", "GOOD", "basis", "Rencana aksi 96 %", "seen", "")))
                .hasRedirectedUrl(address);
        assertThat(rate(address, agencyHead, Map.of("rating", "POOR", "basis", "Setelah reviu", "seen", "GOOD")))
                .hasRedirectedUrl(address);
        assertThat(rate(address, agencyHead, Map.of("rating", "GOOD", "basis", "x", "seen", "GOOD")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(get(address, agencyHead))
                .bodyText()
                .contains("Rencana aksi 96 %", "Setelah reviu", "Kepala Dinas", "Yang dipakai: Kurang");
        assertThat(rate(address, sectionHead, Map.of("rating", "GOOD", "basis", "x")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(address, actor(clerk))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theTopUnitIsRatedByTheHeadOfTheRegionWithADecree() {
        String address = "/periode/" + period + "/capaian/" + agency;
        assertThat(rate(address, bkd, Map.of("rating", "GOOD", "basis", "LKjIP")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("nomor dan tanggal keputusan kepala daerah", "LKjIP");
        assertThat(rate(
                        address,
                        bkd,
                        Map.of(
                                "rating",
                                "GOOD",
                                "basis",
                                "LKjIP",
                                "decree",
                                "SK 7",
                                "issuedOn",
                                "" + LocalDate.now().plusDays(9))))
                .bodyText()
                .contains("tidak boleh sesudah hari ini");
        assertThat(rate(
                        address,
                        bkd,
                        Map.of("rating", "GOOD", "basis", "LKjIP", "decree", "SK 7", "issuedOn", "2026-02-03")))
                .hasRedirectedUrl(address);
        assertThat(get(address, bkd)).bodyText().contains("SK 7", "3 Feb 2026");
        assertThat(rate(address, agencyHead, Map.of("rating", "POOR", "basis", "x")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aChangeAfterASignatureNeedsAReasonAndIsTold() {
        UUID appraisal = periods.appraisal(period, clerk, sectionHead.employeeId(), section);
        String address = "/periode/" + period + "/capaian/" + section;
        rate(address, agencyHead, Map.of("rating", "GOOD", "basis", "Triwulan", "seen", ""));
        jdbc.sql(
                        "UPDATE appraisal SET status = 'SIGNED', submitted_at = now(), signed_at = now(), signed_by = ?,"
                                + " signed_as = 'APPRAISER', work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD' WHERE id = ?")
                .params(sectionHead.employeeId(), appraisal)
                .update();
        Map<String, String> poor = Map.of("rating", "POOR", "basis", "Reviu", "seen", "GOOD");
        assertThat(rate(address, agencyHead, poor))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tulis alasan perubahannya", "1 hasil sudah ditandatangani");
        assertThat(rate(
                        address,
                        agencyHead,
                        Map.of("rating", "POOR", "basis", "Reviu", "seen", "GOOD", "changeReason", "Salah hitung")))
                .hasRedirectedUrl(address);
        assertThat(get(address, agencyHead)).bodyText().contains("Salah hitung");
        assertThat(jdbc.sql("SELECT message_key FROM notification WHERE recipient_id = ?")
                        .param(clerk)
                        .query(String.class)
                        .list())
                .containsExactly("period.organisation.changed");
        assertThat(jdbc.sql("SELECT rating FROM appraisal WHERE id = ?")
                        .param(appraisal)
                        .query(String.class)
                        .single())
                .isEqualTo("GOOD");
    }

    /** Lampiran IV, II.B.1.f: the year's rating that is issued after January gives way to that of the year before. */
    @ParameterizedTest(name = "issued {0}, before {1}, seen {2}: {3}, late {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2027-01-30, POOR, 2027-03-01, GOOD, false
            2027-01-31, POOR, 2027-03-01, GOOD, false
            2027-02-01, POOR, 2027-03-01, POOR, true
            2027-02-01, -,    2027-03-01, GOOD, true
            -,          POOR, 2027-01-31, -,    -
            -,          POOR, 2027-02-01, POOR, true
            """)
    void aYearsRatingThatComesTooLateIsLastYears(
            @Nullable LocalDate issued,
            @Nullable String before,
            LocalDate day,
            @Nullable String counts,
            @Nullable Boolean late) {
        jdbc.sql("UPDATE appraisal_period SET starts = '2026-01-01', ends = '2026-12-31' WHERE id = ?")
                .param(period)
                .update();
        UUID past = periods.open(people.unit("Lain"), bkd.employeeId());
        jdbc.sql("UPDATE appraisal_period SET starts = '2025-01-01', ends = '2025-12-31' WHERE id = ?")
                .param(past)
                .update();
        if (issued != null) {
            insert(period, "GOOD", issued);
        }
        if (before != null) {
            insert(past, before, LocalDate.of(2026, 1, 20));
        }
        UUID appraisal = periods.appraisal(period, clerk, sectionHead.employeeId(), section);
        var found = jdbc.sql("SELECT rating, late FROM organisation_rating_for(:id, :day)")
                .param("id", appraisal)
                .param("day", day)
                .query((row, number) -> new String[] {row.getString("rating"), row.getString("late")})
                .single();
        assertThat(found[0]).isEqualTo(counts);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM organisation_rating_of_units(:period, :day) WHERE led_unit_id = :unit")
                        .param("period", period)
                        .param("day", day)
                        .param("unit", section)
                        .query(Integer.class)
                        .single())
                .isEqualTo(counts == null ? 0 : 1);
        assertThat(found[1]).isEqualTo(late != null && late ? "t" : "f");
    }

    @Test
    void aQuarterHasItsOwnRatingWheneverItIsIssued() {
        jdbc.sql(
                        "UPDATE appraisal_period SET kind = 'QUARTERLY', starts = '2026-07-01', ends = '2026-09-30' WHERE id = ?")
                .param(period)
                .update();
        insert(period, "GOOD", LocalDate.of(2027, 3, 1));
        UUID appraisal = periods.appraisal(period, clerk, sectionHead.employeeId(), section);
        assertThat(jdbc.sql("SELECT rating FROM organisation_rating_for(?, '2027-04-01') WHERE NOT late")
                        .param(appraisal)
                        .query(String.class)
                        .single())
                .isEqualTo("GOOD");
    }

    @Test
    void theHeadsWorkResultIsProposedAndAnotherOneNeedsAReason() {
        UUID appraisal = periods.appraisal(period, sectionHead.employeeId(), agencyHead.employeeId(), section);
        jdbc.sql("UPDATE appraisal SET head = true WHERE id = ?")
                .param(appraisal)
                .update();
        periods.handIn(appraisal);
        String address = "/periode/" + period + "/capaian/" + section;
        rate(address, agencyHead, Map.of("rating", "POOR", "basis", "Target meleset", "seen", ""));
        assertThat(work(appraisal)).isEqualTo("BELOW");
        rate(address, agencyHead, Map.of("rating", "EXCELLENT", "basis", "Koreksi", "seen", "POOR"));
        assertThat(work(appraisal)).isEqualTo("ABOVE");

        String page = "/penilaian-bawahan/" + appraisal;
        assertThat(get(page, agencyHead)).bodyText().contains("usulan rating hasil kerja", "name=\"o." + appraisal);
        judge(page, appraisal, Map.of("w." + appraisal, "MEETS", "b." + appraisal, "MEETS"));
        assertThat(work(appraisal)).isEqualTo("MEETS");
        assertThat(get("/penilaian-bawahan/tinjau?periode=" + period, agencyHead))
                .bodyText()
                .contains("Alasan berbeda dari capaian unit belum ditulis");
        rate(address, agencyHead, Map.of("rating", "POOR", "basis", "Koreksi kedua", "seen", "EXCELLENT"));
        assertThat(work(appraisal)).isEqualTo("MEETS");
        judge(page, appraisal, Map.of("o." + appraisal, "Capaian turun karena banjir"));
        assertThat(get("/penilaian-bawahan/tinjau?periode=" + period, agencyHead))
                .bodyText()
                .doesNotContain("Alasan berbeda dari capaian unit belum ditulis");
    }

    private void insert(UUID in, String rating, LocalDate issued) {
        jdbc.sql(
                        "INSERT INTO organisation_rating (period_id, unit_id, rating, basis, issued_on) VALUES (?, ?, ?, 'Uji', ?)")
                .params(in, section, rating, issued)
                .update();
    }

    private String work(UUID appraisal) {
        return jdbc.sql("SELECT work_result FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query(String.class)
                .single();
    }

    private void judge(String page, UUID appraisal, Map<String, String> fields) {
        var request = mvc.post().uri(page + "/isian").with(signedIn(agencyHead)).with(csrf());
        request.param("v." + appraisal, periods.version(appraisal));
        fields.forEach(request::param);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private MvcTestResult rate(String address, Actor actor, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
