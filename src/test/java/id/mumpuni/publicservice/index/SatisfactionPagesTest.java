package id.mumpuni.publicservice.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.publicservice.TestSurveys;
import id.mumpuni.publicservice.rules.Quarter;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What everybody sees, and what nobody can work out from it. */
@IntegrationTest
class SatisfactionPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    SatisfactionFigures figures;

    @Autowired
    JdbcClient jdbc;

    private TestSurveys surveys;
    private UUID service;

    @BeforeEach
    void build() {
        surveys = new TestSurveys(jdbc);
        UUID unit = people.unit("Dinas Puas", people.unit("Kota Puas " + UUID.randomUUID()));
        service = surveys.service(unit, people.employee("Petugas", unit), "Layanan " + UUID.randomUUID());
    }

    @Test
    void aServiceIsToldFromFiveAnswersOn() throws Exception {
        LocalDate month = LocalDate.of(2021, 2, 1);
        surveys.answers(service, month, 4, 3);
        assertThat(figures.service(service)).isEmpty();
        page().andExpect(content().string(not(containsString("75,00"))));

        surveys.answers(service, month, 1, 3);
        assertThat(figures.service(service)).containsOnlyKeys(new Quarter(2021, 1));
        page().andExpect(content().string(containsString("75,00")));
    }

    /** Two looks never differ by an answer: neither a running quarter is told nor one of which something is in the urn. */
    @Test
    void aQuarterIsToldOnceItCanNoLongerChange() {
        surveys.answers(service, LocalDate.of(2022, 8, 1), 6, 4);
        clock.moveTo(LocalDate.of(2022, 9, 30));
        assertThat(figures.quarters()).doesNotContain(new Quarter(2022, 3));
        clock.moveTo(LocalDate.of(2022, 10, 1));
        assertThat(figures.quarters()).doesNotContain(new Quarter(2022, 3));
        clock.moveTo(LocalDate.of(2022, 10, 2));
        assertThat(figures.quarters()).contains(new Quarter(2022, 3));

        jdbc.sql("INSERT INTO survey_urn (service_id, month, scores) VALUES (?, '2022-09-01', '{1,1,1,1,1,1,1,1,1}')")
                .param(service)
                .update();
        assertThat(figures.quarters()).doesNotContain(new Quarter(2022, 3));
        jdbc.sql("DELETE FROM survey_urn WHERE service_id = ?").param(service).update();
    }

    @Test
    void wordsAreToldWithTheFiguresOfTheirQuarterAndOnlyIfPublished() throws Exception {
        LocalDate month = LocalDate.of(2021, 5, 1);
        UUID published = surveys.voice(service, month, "SERVICE", "Antrean cepat");
        surveys.voice(service, month, "SERVICE", "Belum dibaca");
        UUID note = surveys.voice(service, month, "STAFF", "Tentang petugas");
        jdbc.sql(
                        "UPDATE public_voice SET state = 'ACCEPTED', nature = 'PRAISE', decided_at = now(),"
                                + " decided_by = (SELECT registered_by FROM public_service WHERE id = service_id) WHERE id IN (?, ?)")
                .params(published, note)
                .update();
        surveys.answers(service, month, 4, 3);
        page().andExpect(content().string(not(containsString("Antrean cepat"))));

        surveys.answers(service, month, 1, 3);
        page().andExpect(content().string(containsString("Antrean cepat")))
                .andExpect(content().string(not(containsString("Belum dibaca"))))
                .andExpect(content().string(not(containsString("Tentang petugas"))));
    }

    @Test
    void theFileSaysNoMoreThanThePage() throws Exception {
        surveys.answers(service, LocalDate.of(2020, 2, 1), 4, 3);
        String file = mvc.perform(get("/kepuasan/unduhan.csv").param("triwulan", "2020-1"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(file).contains("Layanan ").doesNotContain("75");
    }

    @Test
    void thePageOfTheCityNeedsNoSigningIn() throws Exception {
        surveys.answers(service, LocalDate.of(2021, 2, 1), 6, 3);
        mvc.perform(get("/kepuasan").param("triwulan", "2021-1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dinas Puas")));
        mvc.perform(get("/kepuasan").param("triwulan", "zz")).andExpect(status().isOk());
    }

    private ResultActions page() throws Exception {
        return mvc.perform(get("/kepuasan/" + service)).andExpect(status().isOk());
    }
}
