package id.mumpuni.people.head;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who leads a unit: proposed, decided, taken back, or said by hand. */
@IntegrationTest
class SetHeadTest {

    @Autowired
    TestPeople people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private UUID city;
    private UUID school;
    private UUID teacher;
    private UUID clerk;
    private Actor officer;

    @BeforeEach
    void aSchoolWhoseHeadIsATeacher() {
        city = people.unit("Kota");
        school = people.unit("UPTD SD NEGERI 12", city);
        jdbc.sql("UPDATE work_unit SET head_title = 'Kepala SD Negeri 12' WHERE id = ?")
                .param(school)
                .update();
        teacher = people.employee("Guru Tuti", school);
        clerk = people.employee("Staf Anto", school);
        officer = officerOf(people.employee("Pengelola", people.unit("Kantor", city)), city);
        jdbc.sql("INSERT INTO position (title, kind) VALUES ('Guru Ahli Muda (Kepala SD Negeri 12)', 'FUNCTIONAL')"
                        + " ON CONFLICT DO NOTHING")
                .update();
        jdbc.sql("UPDATE placement SET position_id = (SELECT id FROM position"
                        + " WHERE title = 'Guru Ahli Muda (Kepala SD Negeri 12)') WHERE employee_id = ?")
                .param(teacher)
                .update();
    }

    @Test
    void nothingIsTickedBeforeTheOfficerHasLooked() {
        assertThat(page("/kepala-unit"))
                .bodyText()
                .contains("Guru Tuti", "Cocok")
                .doesNotContain("checked");
    }

    @Test
    void aWrongRefusalIsTakenBack() {
        decide(false);
        assertThat(page("/kepala-unit")).bodyText().doesNotContain("Guru Tuti");
        assertThat(page("/kepala-unit/keputusan")).bodyText().contains("Guru Tuti", "Bukan kepala unit");
        assertThat(post("/pegawai/" + teacher + "/pimpinan/pembatalan"))
                .flash()
                .containsEntry("notice", "people.head.reopened");
        assertThat(page("/kepala-unit")).bodyText().contains("Guru Tuti");
        assertThat(page("/kepala-unit/keputusan")).bodyText().doesNotContain("Guru Tuti");
        assertThat(post("/pegawai/" + teacher + "/pimpinan/pembatalan"))
                .flash()
                .containsEntry("problem", "people.head.not-decided");
    }

    @Test
    void aWrongConfirmationIsTakenBack() {
        decide(true);
        assertThat(appraiserOfTheClerk()).isEqualTo(teacher);
        post("/pegawai/" + teacher + "/pimpinan/pembatalan");
        assertThat(appraiserOfTheClerk()).isNull();
        assertThat(page("/kepala-unit")).bodyText().contains("Guru Tuti");
    }

    @Test
    void someoneLeadsTheUnitWhateverTheTextOfThePostSays() {
        assertThat(page("/unit/" + school)).bodyText().contains("Tetapkan pimpinan");
        assertThat(name(clerk, officer)).flash().containsEntry("notice", "people.head.named");
        assertThat(jdbc.sql("SELECT appraiser_id FROM reporting_line(jakarta_today(), ?)")
                        .param(teacher)
                        .query(UUID.class)
                        .single())
                .isEqualTo(clerk);
        assertThat(page("/unit/" + school)).bodyText().doesNotContain("Tetapkan pimpinan");
        assertThat(name(teacher, officer)).flash().containsEntry("problem", "people.head.has-one");
        assertThat(page("/pegawai/" + clerk)).bodyText().contains("Cabut sebagai pimpinan");
        assertThat(post("/pegawai/" + clerk + "/pimpinan/pencabutan"))
                .flash()
                .containsEntry("notice", "people.head.revoked");
        assertThat(post("/pegawai/" + clerk + "/pimpinan/pencabutan"))
                .flash()
                .containsEntry("problem", "people.head.leads-nothing");
    }

    @Test
    void aHeadByPostWhoDoesNotLeadIsNotProposedAgain() {
        UUID head = people.head("Kepala Lama", school);
        post("/pegawai/" + head + "/pimpinan/pencabutan");
        assertThat(page("/kepala-unit")).bodyText().doesNotContain("Kepala Lama");
        assertThat(page("/kepala-unit/keputusan")).bodyText().contains("Kepala Lama");
    }

    @Test
    void onlySomeoneOfTheUnitLeadsItAndNobodyNamesThemselves() {
        UUID stranger = people.employee("Orang Lain", people.unit("Unit Lain", city));
        assertThat(name(stranger, officer)).flash().containsEntry("problem", "people.head.not-here");
        assertThat(name(clerk, officerOf(clerk, city))).flash().containsEntry("problem", "people.head.own");
        assertThat(name(clerk, officerOf(stranger, people.unit("Kota Lain")))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(name(clerk, actor(stranger, Role.AUDITOR))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theDecisionsAreThoseOfTheOwnSubtree() {
        decide(false);
        Actor elsewhere = officerOf(officer.employeeId(), people.unit("Kota Lain"));
        assertThat(mvc.get().uri("/kepala-unit/keputusan").with(signedIn(elsewhere)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Guru Tuti");
        assertThat(mvc.post()
                        .uri("/pegawai/" + teacher + "/pimpinan/pembatalan")
                        .with(signedIn(elsewhere))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private void decide(boolean leads) {
        UUID placement = jdbc.sql("SELECT id FROM placement WHERE employee_id = ?")
                .param(teacher)
                .query(UUID.class)
                .single();
        assertThat(mvc.post()
                        .uri("/kepala-unit/keputusan")
                        .param("ids", placement.toString())
                        .param("leads", String.valueOf(leads))
                        .with(signedIn(officer))
                        .with(csrf()))
                .hasRedirectedUrl("/kepala-unit");
    }

    private MvcTestResult name(UUID employee, Actor by) {
        return mvc.post()
                .uri("/unit/" + school + "/pimpinan")
                .param("employee", employee.toString())
                .with(signedIn(by))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(signedIn(officer)).with(csrf()).exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }

    private UUID appraiserOfTheClerk() {
        return jdbc.sql("SELECT appraiser_id FROM reporting_line(jakarta_today(), ?)")
                .param(clerk)
                .query((row, n) -> new UUID[] {row.getObject(1, UUID.class)})
                .single()[0];
    }
}
