package id.mumpuni.publicservice.service;

import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.publicservice.TestSurveys;
import id.mumpuni.shared.ListQuery;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The register of services and the codes that its staff make. */
@IntegrationTest
class ServicePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    ServiceList list;

    @Autowired
    ServicePolicy policy;

    @Autowired
    JdbcClient jdbc;

    private UUID root;
    private UUID unit;
    private UUID clerk;
    private Actor head;
    private UUID service;

    @BeforeEach
    void build() {
        root = people.unit("Kota Layanan " + UUID.randomUUID());
        unit = people.unit("Dinas Layanan", root);
        clerk = people.employee("Petugas Loket", unit);
        head = TestPeople.actor(people.head("Kepala Dinas", unit));
        service = new TestSurveys(jdbc).service(unit, clerk, "Perizinan " + UUID.randomUUID());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** The list and the rule of one service say the same. */
    @Test
    void theListShowsWhatMayBeSeen() {
        UUID below = people.unit("Seksi", unit);
        UUID beside = people.unit("Dinas Lain", root);
        for (Actor actor : List.of(
                head,
                TestPeople.actor(clerk),
                TestPeople.actor(people.employee("Di bawah", below)),
                TestPeople.actor(people.employee("Di samping", beside)),
                TestPeople.actor(people.head("Sekda", root)),
                TestPeople.officerOf(people.employee("Pengelola", beside), unit),
                TestPeople.officerOf(people.employee("Pengelola lain", beside), beside),
                TestPeople.actor(people.employee("BKD", beside), Role.PERSONNEL_OFFICER),
                TestPeople.actor(people.employee("Auditor", beside), Role.AUDITOR),
                TestPeople.actor(people.employee("Admin", beside), Role.ADMINISTRATOR))) {
            TestPeople.signIn(actor);
            boolean listed = list.of(actor, new ListQuery(list.get(service).name(), null, null))
                            .total()
                    == 1;

            assertThat(listed).isEqualTo(policy.on(service).mayView());
        }
    }

    @Test
    void theHeadRegistersAServiceForTheOwnUnitAndNoOther() throws Exception {
        mvc.perform(form(unit, "Legalisasi")).andExpect(status().isFound());
        mvc.perform(form(unit, "legalisasi"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nama yang sama")));
        mvc.perform(form(root, "Legalisasi"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("tidak mengelola layanan unit ini")));
    }

    @Test
    void whoChangesAnOldVersionIsTold() throws Exception {
        for (String expected : List.of("302", "409")) {
            int answer = mvc.perform(fields(post("/layanan/" + service + "/perubahan"), unit, "Perizinan usaha")
                            .param("version", "0"))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(answer).isEqualTo(Integer.parseInt(expected));
        }
    }

    @Test
    void aClosedServiceGivesNoCodes() throws Exception {
        mvc.perform(
                post("/layanan/" + service + "/penutupan").with(signedIn(head)).with(csrf()));
        mvc.perform(code()).andExpect(status().isUnprocessableContent());
        mvc.perform(
                post("/layanan/" + service + "/pembukaan").with(signedIn(head)).with(csrf()));
        mvc.perform(code()).andExpect(status().isOk());
    }

    @Test
    void aCodeNamesNobodyWhoDoesNotServeThere() throws Exception {
        UUID stranger = people.employee("Orang Lain", people.unit("Dinas Lain", root));

        mvc.perform(code().param("servedBy", stranger.toString())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aSheetHasAsManySlipsAsAreAskedFor() throws Exception {
        byte[] pdf = mvc.perform(post("/layanan/" + service + "/lembar-kode")
                        .param("number", "13")
                        .with(signedIn(TestPeople.actor(clerk)))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document).split("[0-9A-Z]{5}-[0-9A-Z]{5}"))
                    .hasSize(14);
        }
        assertThat(jdbc.sql("SELECT made FROM service_code_batch WHERE service_id = ?")
                        .param(service)
                        .query(Integer.class)
                        .single())
                .isEqualTo(13);
        mvc.perform(post("/layanan/" + service + "/lembar-kode")
                        .param("number", "201")
                        .with(signedIn(TestPeople.actor(clerk)))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Isi jumlah dari 1 sampai 200.")));
    }

    @Test
    void thePageOfAServiceShowsNoCode() throws Exception {
        mvc.perform(code());
        mvc.perform(get("/layanan/" + service).with(signedIn(TestPeople.actor(clerk))))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("qr-code"))));
    }

    private MockHttpServletRequestBuilder code() {
        return post("/layanan/" + service + "/kode")
                .with(signedIn(TestPeople.actor(clerk)))
                .with(csrf());
    }

    private MockHttpServletRequestBuilder form(UUID where, String name) {
        return fields(post("/layanan"), where, name);
    }

    private MockHttpServletRequestBuilder fields(MockHttpServletRequestBuilder request, UUID where, String name) {
        return request.param("unit", where.toString())
                .param("name", name)
                .param("description", "Surat yang dilegalisasi")
                .with(signedIn(head))
                .with(csrf());
    }
}
