package id.mumpuni.publicservice.survey;

import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Days;
import id.mumpuni.publicservice.TestSurveys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** From the code to the urn and out of it, as a person of the public sees it, and as somebody who would find them out. */
@IntegrationTest
class SurveyTest {

    private static final Pattern CODE = Pattern.compile("<p class=\"qr-code[^>]*>([0-9A-Z]{5}-[0-9A-Z]{5})</p>");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 14);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    Days days;

    @Autowired
    JdbcClient jdbc;

    private UUID unit;
    private UUID clerk;
    private UUID service;

    @BeforeEach
    void build() {
        clock.moveTo(DAY);
        UUID root = people.unit("Kota Survei " + UUID.randomUUID());
        unit = people.unit("Dinas Survei", root);
        clerk = people.employee("Petugas Loket", unit);
        service = new TestSurveys(jdbc).service(unit, clerk, "KTP elektronik");
    }

    @Test
    void aCodeLeadsToTheFormWithoutSigningIn() throws Exception {
        mvc.perform(get("/s/" + code(null)).with(from("10.1.0.1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("KTP elektronik")));
    }

    @Test
    void lookingAtTheFormUsesNothingUp() throws Exception {
        String code = code(null);
        mvc.perform(get("/s/" + code).with(from("10.1.0.2"))).andExpect(status().isOk());
        mvc.perform(get("/s/" + code).with(from("10.1.0.2"))).andExpect(status().isOk());

        mvc.perform(answer(code)).andExpect(redirectedUrl("/s/terima-kasih"));
    }

    @Test
    void aUsedCodeAnUnknownAndAnOldOneAreAnsweredAlike() throws Exception {
        String used = code(null);
        mvc.perform(answer(used)).andExpect(redirectedUrl("/s/terima-kasih"));
        String old = code(null);
        List<String> pages = new ArrayList<>();
        pages.add(page("/s/" + used));
        pages.add(page("/s/0000000000"));
        pages.add(page("/s/not-a-code"));
        clock.moveTo(DAY.plusDays(15));
        pages.add(page("/s/" + old));

        assertThat(pages.stream().map(SurveyTest::withoutTokens).distinct()).hasSize(1);
        mvc.perform(answer(old)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aCodeIsGoodForFourteenDays() throws Exception {
        String code = code(null);
        clock.moveTo(DAY.plusDays(14));

        mvc.perform(answer(code)).andExpect(redirectedUrl("/s/terima-kasih"));
    }

    @Test
    void whatWasTypedIsNotLostOnAMistake() throws Exception {
        String code = code(null);
        mvc.perform(answer(code)
                        .param("u4", "")
                        .param("saran", "Antrean cepat")
                        .param("petugas", "Sabar sekali")
                        .with(request -> {
                            request.setParameter("u4", "");
                            return request;
                        }))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Antrean cepat")))
                .andExpect(content().string(containsString("Sabar sekali")))
                .andExpect(content().string(containsString("id=\"u3-3\" name=\"u3\" value=\"3\" checked=\"checked\"")));

        mvc.perform(answer("0000000000").param("saran", "Antrean cepat"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Antrean cepat")));
        mvc.perform(answer(code).param("saran", "lihat https://contoh.test"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(answer(code)).andExpect(redirectedUrl("/s/terima-kasih"));
    }

    @Test
    void aMachineThatFillsEveryFieldIsThankedAndForgotten() throws Exception {
        String code = code(null);
        mvc.perform(answer(code).param("situs", "https://contoh.test")).andExpect(redirectedUrl("/s/terima-kasih"));

        assertThat(inUrn()).isZero();
        mvc.perform(answer(code)).andExpect(redirectedUrl("/s/terima-kasih"));
    }

    @Test
    void whoeverGuessesCodesHasToWait() throws Exception {
        for (int i = 0; i < 60; i++) {
            mvc.perform(get("/s/0000000000").with(from("10.9.9.9")));
        }
        mvc.perform(get("/s/0000000000").with(from("10.9.9.9"))).andExpect(status().isTooManyRequests());
        mvc.perform(answer("0000000000").param("saran", "Antrean cepat").with(from("10.9.9.9")))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Antrean cepat")));
    }

    @Test
    void noPageTellsAnAnswerBeforeItsMonthIsOver() throws Exception {
        mvc.perform(answer(code(clerk)).param("saran", "Antrean cepat").param("petugas", "Sabar"))
                .andExpect(redirectedUrl("/s/terima-kasih"));
        days.beginAgain();

        assertThat(inUrn()).isOne();
        assertThat(count("survey_answer")).isZero();
        assertThat(count("public_voice")).isZero();
        mvc.perform(get("/layanan/" + service).with(signedIn(TestPeople.actor(clerk))))
                .andExpect(content().string(containsString("Setelah bulan berakhir")));
    }

    /** By id, by order, by transaction, by the record of changes: nothing ties an answer to a code, a moment or its words. */
    @Test
    void theUrnIsPouredSoThatNobodyFindsOutWhoseAnswerIsWhich() throws Exception {
        for (int i = 1; i <= 9; i++) {
            clock.moveTo(DAY.plusDays(i));
            mvc.perform(answer(code(i % 2 == 0 ? clerk : null)).param("saran", "Tulisan " + i))
                    .andExpect(redirectedUrl("/s/terima-kasih"));
        }
        List<UUID> inUrn = ids("SELECT id FROM survey_urn WHERE service_id = ?");
        clock.moveTo(LocalDate.of(2025, 6, 1));
        days.beginAgain();

        List<UUID> answers = ids("SELECT id FROM survey_answer WHERE service_id = ?");
        List<UUID> voices = ids("SELECT id FROM public_voice WHERE service_id = ?");
        assertThat(inUrn()).isZero();
        assertThat(answers).hasSize(9).doesNotContainAnyElementsOf(inUrn).allMatch(id -> id.version() == 4);
        assertThat(voices).hasSize(9).doesNotContainAnyElementsOf(answers).allMatch(id -> id.version() == 4);
        assertThat(transactions("survey_answer")).isOne();
        assertThat(transactions("public_voice")).isOne();
        assertThat(columns("survey_answer"))
                .containsExactlyInAnyOrder("id", "service_id", "month", "scores", "served_by");
        assertThat(columns("survey_urn"))
                .containsExactlyInAnyOrder("id", "service_id", "month", "scores", "words", "staff_note", "served_by");
        assertThat(jdbc.sql("SELECT count(*) FROM service_code WHERE service_id = ?")
                        .param(service)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Nine texts in the order of their writing: one chance in 362,880 each time. */
    @Test
    void theWordsComeOutInAnotherOrderThanTheyWentIn() throws Exception {
        for (int i = 1; i <= 9; i++) {
            mvc.perform(answer(code(null)).param("saran", "Tulisan " + i)).andExpect(status().isFound());
        }
        clock.moveTo(LocalDate.of(2025, 6, 1));
        days.beginAgain();

        assertThat(jdbc.sql("SELECT text FROM public_voice WHERE service_id = ? ORDER BY ctid")
                        .param(service)
                        .query(String.class)
                        .list())
                .isNotEqualTo(java.util.stream.IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "Tulisan " + i)
                        .toList());
    }

    @Test
    void theRecordOfChangesKnowsNoAnswerAndNoUseOfACode() throws Exception {
        mvc.perform(answer(code(clerk)).param("petugas", "Sabar")).andExpect(status().isFound());

        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE table_name IN"
                                + " ('survey_urn', 'survey_answer', 'service_code')")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                                + " WHERE c.relname IN ('survey_urn', 'survey_answer', 'service_code')"
                                + " AND NOT t.tgisinternal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheHashOfACodeIsKept() throws Exception {
        String code = code(null);

        assertThat(jdbc.sql("SELECT code_hash FROM service_code WHERE service_id = ?")
                        .param(service)
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(code);
    }

    @Test
    void theThanksSayNothingOfTheCode() throws Exception {
        String code = code(null);
        mvc.perform(answer(code));
        mvc.perform(get("/s/terima-kasih")).andExpect(content().string(not(containsString(code))));
    }

    private String code(UUID servedBy) throws Exception {
        String page = mvc.perform(post("/layanan/" + service + "/kode")
                        .param("servedBy", servedBy == null ? "" : servedBy.toString())
                        .with(signedIn(TestPeople.actor(clerk)))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1).replace("-", "");
    }

    private MockHttpServletRequestBuilder answer(String code) {
        MockHttpServletRequestBuilder request = post("/s").param("kode", code).with(csrf());
        for (int i = 1; i <= 9; i++) {
            request.param("u" + i, "3");
        }
        return request.with(from("10.2.0.1"));
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(from("10.3.0.1")))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("content=\"[^\"]*\" data-header", "")
                .replaceAll("_csrf\" value=\"[^\"]*", "")
                .replaceAll("value=\"/s/[^\"]*", "");
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private int inUrn() {
        return count("survey_urn");
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE service_id = ?")
                .param(service)
                .query(Integer.class)
                .single();
    }

    private int transactions(String table) {
        return jdbc.sql("SELECT count(DISTINCT xmin::text) FROM " + table + " WHERE service_id = ?")
                .param(service)
                .query(Integer.class)
                .single();
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql).param(service).query(UUID.class).list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
