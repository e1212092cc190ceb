package id.mumpuni.people.directory;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.StatementCounter;
import id.mumpuni.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class DirectoryPageTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StatementCounter statements;

    private UUID sectionHead;
    private UUID clerk;
    private UUID outsider;
    private String number;
    private String word;

    @BeforeEach
    void aSection() {
        word = "z" + UUID.randomUUID().toString().substring(0, 8);
        UUID section = people.unit("Seksi " + word, people.unit("Dinas " + word));
        sectionHead = people.head("Budi " + word, section);
        clerk = people.employee("Sari " + word, section);
        outsider = people.employee("Orang Lain", people.unit("Dinas Lain"));
        number = jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(clerk)
                .query(String.class)
                .single();
    }

    @Test
    void thePageTakesAtMostThreeStatements() {
        // the menu comes with the session and is counted anew twice a minute
        var session = new MockHttpSession();
        assertThat(mvc.get().uri("/direktori").with(signedIn(actor(outsider))).session(session))
                .hasStatusOk();
        var sql = statements.during(() -> assertThat(mvc.get()
                        .uri("/direktori")
                        .with(signedIn(actor(outsider)))
                        .session(session))
                .hasStatusOk());
        assertThat(sql).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void typingAsksForTheRowsOnly() {
        assertThat(mvc.get()
                        .uri("/direktori")
                        .param("q", word)
                        .header("HX-Request", "true")
                        .header("HX-Target", "hasil")
                        .with(signedIn(actor(outsider))))
                .hasStatusOk()
                .bodyText()
                .contains("Sari " + word)
                .doesNotContain("<html")
                .doesNotContain(number);
    }

    @Test
    void theExportHoldsWhatTheFilterShows() {
        assertThat(mvc.get()
                        .uri("/direktori/unduhan.csv")
                        .param("q", "sari " + word)
                        .with(signedIn(actor(sectionHead))))
                .hasStatusOk()
                .bodyText()
                .contains("Sari " + word, number.substring(0, 8) + " ")
                .doesNotContain("Budi " + word);
        assertThat(mvc.get().uri("/direktori/unduhan.xlsx").with(signedIn(actor(clerk))))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void badFiltersAreLeftOut() {
        assertThat(mvc.get()
                        .uri("/direktori")
                        .param("q", word)
                        .param("unit", "x")
                        .param("kind", "x")
                        .param("page", "0")
                        .param("sort", "x")
                        .with(signedIn(actor(outsider))))
                .hasStatusOk()
                .bodyText()
                .contains("Sari " + word);
    }

    @Test
    void thePickerFindsBesideTheField() {
        assertThat(mvc.get()
                        .uri("/pemilih/pegawai?field=penilai&penilai-q={q}", "sari " + word)
                        .header("HX-Request", "true")
                        .with(signedIn(actor(outsider))))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"penilai\"", "value=\"" + clerk + "\"")
                .doesNotContain("<html");
    }
}
