package id.mumpuni.home.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class HomeControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    private UUID employee;

    @BeforeEach
    void anEmployee() {
        employee = people.employee("Pegawai Beranda", people.unit("Unit Beranda"));
    }

    @Test
    void theStartPageStandsInTheCommonLayoutInIndonesian() {
        assertThat(mvc.get().uri("/").with(TestPeople.signedIn(TestPeople.actor(employee))))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"id\"", "Yang perlu Anda kerjakan", "Langsung ke isi", "mumpuni-", "icons-")
                .doesNotContain("??");
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        assertThat(mvc.get()
                        .uri("/")
                        .cookie(new jakarta.servlet.http.Cookie("tampilan", "light-en"))
                        .with(TestPeople.signedIn(TestPeople.actor(employee))))
                .bodyText()
                .contains("lang=\"en\"", "What you have to do")
                .doesNotContain("??");
    }
}
