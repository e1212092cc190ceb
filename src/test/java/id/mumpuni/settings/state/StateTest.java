package id.mumpuni.settings.state;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class StateTest {

    @Autowired
    TestPeople people;

    @Autowired
    MockMvcTester mvc;

    private Actor administrator;

    @BeforeEach
    void someone() {
        administrator = actor(people.employee("Pengelola", people.unit("Dinas Keadaan")), Role.ADMINISTRATOR);
    }

    @Test
    void theAdministratorSeesHowTheInstallationStands() {
        assertThat(mvc.get().uri("/pengaturan").with(signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "PostgreSQL 18",
                        "bebas dari",
                        "berkas di folder",
                        "Server surel belum diatur",
                        "Perlu tindakan");
    }

    @Test
    void withoutAServerATestLetterIsRefusedWithASentenceAndTheAddressStays() {
        assertThat(mvc.post()
                        .uri("/pengaturan/surel-uji")
                        .param("address", "operator@kota.example")
                        .with(signedIn(administrator))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("operator@kota.example", "server surel belum diatur");
        assertThat(mvc.post()
                        .uri("/pengaturan/surel-uji")
                        .param("address", "bukan alamat")
                        .with(signedIn(administrator))
                        .with(csrf()))
                .hasStatus(422);
    }
}
