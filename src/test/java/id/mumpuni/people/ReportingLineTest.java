package id.mumpuni.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who appraises whom: PermenPANRB 6/2022, pejabat penilai kinerja. */
@IntegrationTest
class ReportingLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private UUID city;
    private UUID office;
    private UUID section;
    private UUID mayor;
    private UUID officeHead;
    private UUID sectionHead;
    private UUID clerk;

    @BeforeEach
    void aCityWithAnOfficeAndASection() {
        city = people.unit("Kota");
        office = people.unit("Dinas", city);
        section = people.unit("Bidang", office);
        mayor = people.official("Wali Kota", city);
        officeHead = people.head("Kepala Dinas", office);
        sectionHead = people.head("Kepala Bidang", section);
        clerk = people.employee("Pelaksana", section);
    }

    /** Whatever the case: the short way to a leader's team finds those whom the line of the whole city gives to them. */
    @AfterEach
    void theTeamOfEachLeaderIsWhatTheLineSays() {
        String teams = "SELECT t.employee_id, l.appraiser_id, t.basis FROM (SELECT DISTINCT appraiser_id"
                + " FROM reporting_line(:day)) l CROSS JOIN LATERAL reporting_team(l.appraiser_id, :day) t";
        String line =
                "SELECT employee_id, appraiser_id, basis FROM reporting_line(:day) WHERE appraiser_id IS NOT NULL";
        for (LocalDate day : List.of(TODAY, LocalDate.of(2026, 10, 31), LocalDate.of(2027, 1, 1))) {
            assertThat(jdbc.sql("(%1$s EXCEPT %2$s) UNION ALL (%2$s EXCEPT %1$s)".formatted(teams, line))
                            .param("day", day)
                            .query()
                            .listOfRows())
                    .isEmpty();
        }
    }

    @Test
    void theTeamOfWhoeverLeadsTwoUnitsIsThatOfBoth() {
        UUID below = people.unit("Seksi", section);
        people.employee("Pelaksana Seksi", people.unit("Subseksi", below));
        UUID both = people.head("Kepala Seksi", below);
        delegate(both, "FULL");
        assertAppraiser(both, officeHead, "HIGHER_UNIT");
        assertAppraiser(clerk, both, "OWN_UNIT");
    }

    @Test
    void theHeadOfTheUnitAppraisesItsPeople() {
        assertAppraiser(clerk, sectionHead, "OWN_UNIT");
    }

    @Test
    void theHeadAboveAppraisesAHead() {
        assertAppraiser(sectionHead, officeHead, "PARENT_UNIT");
    }

    @Test
    void theHeadOfTheRegionAppraisesTheHeadsOfTheAgencies() {
        assertAppraiser(officeHead, mayor, "PARENT_UNIT");
    }

    @Test
    void theHeadOfTheRegionIsNotAppraised() {
        assertThat(line(mayor, TODAY)).isEmpty();
    }

    @Test
    void whereThePostIsEmptyTheNextSuperiorAppraises() {
        jdbc.sql("UPDATE placement SET valid = '[2020-01-01,2026-11-01)' WHERE employee_id = ?")
                .param(sectionHead)
                .update();
        assertAppraiser(clerk, officeHead, "HIGHER_UNIT");
        assertThat(line(clerk, LocalDate.of(2026, 10, 31))).containsEntry("appraiser_id", sectionHead);
    }

    @Test
    void whoStandsInAppraisesInsteadOfTheHeadAndIsAppraisedFromAbove() {
        UUID colleague = people.employee("Pelaksana Lain", section);
        delegate(clerk, "FULL");
        assertAppraiser(colleague, clerk, "OWN_UNIT");
        assertThat(line(colleague, TODAY)).containsEntry("acting", "ACTING");
        assertAppraiser(clerk, officeHead, "HIGHER_UNIT");
        assertAppraiser(sectionHead, officeHead, "PARENT_UNIT");
        assertThat(line(colleague, LocalDate.of(2027, 1, 1))).containsEntry("appraiser_id", sectionHead);
    }

    @Test
    void whoStandsInForTheDutiesOnlyDoesNotAppraise() {
        delegate(clerk, "DUTIES");
        assertAppraiser(people.employee("Pelaksana Lain", section), sectionHead, "OWN_UNIT");
    }

    @Test
    void aPersonalExceptionWinsWhileItLasts() {
        jdbc.sql("INSERT INTO appraiser_override (employee_id, appraiser_id, reason, valid)"
                        + " VALUES (?, ?, 'Ditugaskan', '[2026-11-01,2026-12-01)')")
                .params(clerk, officeHead)
                .update();
        assertAppraiser(clerk, officeHead, "OVERRIDE");
        assertThat(line(clerk, LocalDate.of(2026, 12, 1))).containsEntry("appraiser_id", sectionHead);
    }

    @Test
    void aMovedUnitKeepsItsOldLineForThePast() {
        UUID other = people.unit("Dinas Lain", city);
        UUID otherHead = people.head("Kepala Dinas Lain", other);
        jdbc.sql("UPDATE work_unit SET parent_id = ?, effective_from = '2026-07-01' WHERE id = ?")
                .params(other, section)
                .update();
        assertAppraiser(sectionHead, otherHead, "PARENT_UNIT");
        assertThat(line(sectionHead, LocalDate.of(2026, 6, 30))).containsEntry("appraiser_id", officeHead);
    }

    @Test
    void theWholeCityAndOnePersonGetTheSameAnswer() {
        Map<String, Object> fromAll = jdbc.sql("SELECT * FROM reporting_line(?) WHERE employee_id = ?")
                .params(TODAY, clerk)
                .query()
                .singleRow();
        assertThat(line(clerk, TODAY)).isEqualTo(fromAll);
    }

    private void delegate(UUID employee, String scope) {
        jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                        + " VALUES (?, ?, 'ACTING', ?, 'SK 1/2026', '[2026-11-01,2027-01-01)')")
                .params(section, employee, scope)
                .update();
    }

    private void assertAppraiser(UUID employee, UUID appraiser, String basis) {
        assertThat(line(employee, TODAY))
                .containsEntry("appraiser_id", appraiser)
                .containsEntry("basis", basis);
    }

    private Map<String, Object> line(UUID employee, LocalDate day) {
        return jdbc.sql("SELECT * FROM reporting_line(?, ?)").params(day, employee).query().listOfRows().stream()
                .findFirst()
                .orElse(Map.of());
    }
}
