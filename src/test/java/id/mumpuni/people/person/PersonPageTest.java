package id.mumpuni.people.person;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.StatementCounter;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class PersonPageTest {

    @Autowired
    TestPeople people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StatementCounter statements;

    private UUID section;
    private UUID head;
    private UUID clerk;
    private UUID outsider;

    @BeforeEach
    void aSection() {
        section = people.unit("Seksi Gizi", people.unit("Dinas"));
        head = people.head("Budi Santoso", section);
        clerk = people.employee("Sari Dewi", section);
        outsider = people.employee("Orang Lain", people.unit("Lain"));
    }

    @Test
    void thePersonSeesTheAppraiserAndWhy() {
        assertThat(mvc.get().uri("/pegawai/{id}", clerk).with(signedIn(actor(clerk))))
                .hasStatusOk()
                .bodyText()
                .contains("Budi Santoso", "Memimpin unit kerja pegawai ini: Seksi Gizi.", "Penilai ini keliru", "III/b")
                .contains("14 Maret 1987");
    }

    @Test
    void aColleagueSeesThePhoneBookOnly() {
        assertThat(mvc.get().uri("/pegawai/{id}", clerk).with(signedIn(actor(outsider))))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Dewi", "Seksi Gizi", "Penelaah")
                .doesNotContain("Budi Santoso", "1987", "III/b", "Riwayat");
        assertThat(mvc.get().uri("/pegawai/{id}/dinilai", head).with(signedIn(actor(outsider))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theHeadSeesWhomTheyAppraise() {
        assertThat(mvc.get().uri("/pegawai/{id}/dinilai", head).with(signedIn(actor(head))))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Dewi", "1 pegawai");
    }

    @Test
    void theDetailTakesAtMostThreeStatements() {
        // the menu comes with the session and is counted anew twice a minute
        var session = new MockHttpSession();
        assertThat(mvc.get()
                        .uri("/pegawai/{id}", clerk)
                        .with(signedIn(officerOf(outsider, section)))
                        .session(session))
                .hasStatusOk();
        var sql = statements.during(() -> assertThat(mvc.get()
                        .uri("/pegawai/{id}", clerk)
                        .with(signedIn(officerOf(outsider, section)))
                        .session(session))
                .hasStatusOk());
        assertThat(sql).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whoDoesNotExistIsNotFound() {
        assertThat(mvc.get().uri("/pegawai/{id}", UUID.randomUUID()).with(signedIn(actor(outsider))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aReportTravelsFromThePersonToTheOfficer() {
        assertThat(mvc.post()
                        .uri("/pegawai/{id}/penilai-keliru", clerk)
                        .with(signedIn(actor(clerk)))
                        .with(csrf())
                        .param("proposed", outsider.toString())
                        .param("note", "Pindah seksi"))
                .hasRedirectedUrl("/pegawai/" + clerk);
        assertThat(mvc.get().uri("/penilai-keliru").with(signedIn(officerOf(outsider, section))))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Dewi", "Pindah seksi", "Tetapkan Orang Lain");
        assertThat(mvc.get().uri("/penilai-keliru").with(signedIn(actor(outsider))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aReportWithoutAnExplanationComesBackWithWhatWasChosen() {
        assertThat(mvc.post()
                        .uri("/pegawai/{id}/penilai-keliru", clerk)
                        .with(signedIn(actor(clerk)))
                        .with(csrf())
                        .param("proposed", outsider.toString())
                        .param("note", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"" + outsider + "\"", "Orang Lain");
    }

    @Test
    void anOfficerOpensTheExceptionForm() {
        assertThat(mvc.get()
                        .uri("/pegawai/{id}/penilai", clerk)
                        .with(signedIn(actor(outsider, Role.PERSONNEL_OFFICER))))
                .hasStatusOk();
        assertThat(mvc.get().uri("/pegawai/{id}/penilai", clerk).with(signedIn(actor(head))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
