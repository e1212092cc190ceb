package id.mumpuni.dialogue.document;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.dialogue.TestPlans;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A unit's file with everything that goes with the plans: nobody gets from it what the pages would not show them. */
@IntegrationTest
class BundlePapersTest {

    private static final String SAID = "Saya melihat berkas selesai dua hari lebih cepat; warga tidak perlu kembali.";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private final int year = LocalDate.now().getYear();
    private UUID section;
    private Actor head;

    @BeforeEach
    void aTeamWithAYearBehindIt() throws Exception {
        UUID office = people.unit("Dinas Berkas Lengkap");
        UUID chief = people.head("Kepala Dinas", office);
        section = people.unit("Bidang Berkas Lengkap", office);
        head = actor(people.head("Kepala Bidang", section));
        UUID clerk = people.employee("Ratna Pelaksana", section);
        UUID own = TestPlans.set(jdbc, head.employeeId(), chief, year);
        UUID promise = TestPlans.result(jdbc, own, "Terlayaninya warga tepat waktu", null);
        UUID plan = TestPlans.set(jdbc, clerk, head.employeeId(), year);
        UUID result = TestPlans.result(jdbc, plan, "Terselesaikannya izin", null);
        jdbc.sql("INSERT INTO role_cell (leader_id, year, result_id, member_id, role_text)"
                        + " VALUES (?, ?, ?, ?, 'Terselesaikannya izin')")
                .params(head.employeeId(), year, promise, clerk)
                .update();
        UUID indicator = UUID.randomUUID();
        jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, aspect, description, target)"
                        + " VALUES (?, ?, 1, 'QUANTITY', 'Izin terbit', '480 berkas')")
                .params(indicator, result)
                .update();
        jdbc.sql("INSERT INTO workblock (indicator_id, title) VALUES (?, 'Loket satu pintu')")
                .param(indicator)
                .update();
        jdbc.sql("INSERT INTO progress_entry (result_id, period_start, period_end, steps, realisation, recorded_at)"
                        + " VALUES (?, make_date(?, 1, 1), make_date(?, 1, 31), 'Mencetak daftar periksa',"
                        + " 'Empat puluh izin terbit', now())")
                .params(result, year, year)
                .update();
        as(
                        head,
                        post("/umpan-balik/pegawai/{id}/baru", clerk)
                                .param("subject", result.toString())
                                .param("occasion", "REGULAR")
                                .param("manner", "WRITTEN")
                                .param("progress", "SHOWN")
                                .param("givenOn", LocalDate.now().toString())
                                .param("text", SAID))
                .andExpect(status().isFound());
    }

    @Test
    void whoeverLeadsTheUnitGetsTheWholeYear() throws Exception {
        Map<String, String> files = files(head, true);

        assertThat(files.keySet().stream().map(name -> name.replaceAll("^\\d+-", "")))
                .containsExactly(
                        "Kepala-Bidang-matriks-peran.pdf",
                        "Kepala-Bidang.pdf",
                        "Ratna-Pelaksana-pendokumentasian-kinerja.pdf",
                        "Ratna-Pelaksana-rekaman-umpan-balik.pdf",
                        "Ratna-Pelaksana-rencana-aksi.pdf",
                        "Ratna-Pelaksana-workblock-1.pdf",
                        "Ratna-Pelaksana.pdf");
        assertThat(files.get("001-Kepala-Bidang-matriks-peran.pdf")).contains("Terlayaninya warga", "Ratna Pelaksana");
        assertThat(files.get("002-Ratna-Pelaksana-rencana-aksi.pdf")).contains("Mencetak daftar periksa");
        assertThat(files.get("002-Ratna-Pelaksana-pendokumentasian-kinerja.pdf"))
                .contains("Empat puluh izin terbit");
        assertThat(files.get("002-Ratna-Pelaksana-rekaman-umpan-balik.pdf")).contains(SAID);
        assertThat(files.get("002-Ratna-Pelaksana-workblock-1.pdf")).contains("Loket satu pintu");
    }

    @Test
    void thePersonnelOfficerOfTheUnitGetsNoConversation() throws Exception {
        UUID person = people.employee("Pengelola Kepegawaian", section);
        jdbc.sql("INSERT INTO role_grant (employee_id, role, unit_id)" + " VALUES (?, 'UNIT_PERSONNEL_OFFICER', ?)")
                .params(person, section)
                .update();

        Map<String, String> files = files(TestPeople.officerOf(person, section), true);

        assertThat(files).containsKey("002-Ratna-Pelaksana-rencana-aksi.pdf");
        assertThat(files.keySet()).noneMatch(name -> name.contains("umpan-balik"));
    }

    @Test
    void aRoleThatWasTakenBackMeanwhileOpensNothing() throws Exception {
        UUID person = people.employee("Pernah Pengelola", section);

        Map<String, String> files = files(TestPeople.officerOf(person, section), true);

        assertThat(files.keySet())
                .allMatch(name -> name.matches("\\d+-(Kepala-Bidang|Ratna-Pelaksana|)(-workblock-1)?.pdf"));
    }

    @Test
    void withoutTheTickItIsThePlansAlone() throws Exception {
        assertThat(files(head, false)).containsOnlyKeys("001-Kepala-Bidang.pdf", "002-Ratna-Pelaksana.pdf");
    }

    @Test
    void aSecondClickFindsTheFileThatIsBeingMade() throws Exception {
        UUID open = UUID.randomUUID();
        jdbc.sql("INSERT INTO plan_bundle (id, version, unit_id, year, with_papers, status, asked_by, asked_at)"
                        + " VALUES (?, 0, ?, ?, true, 'RUNNING', ?, now())")
                .params(open, section, year, head.employeeId())
                .update();

        assertThat(ask(head, true)).endsWith(open.toString());
        assertThat(ask(head, false)).doesNotEndWith(open.toString());
    }

    private Map<String, String> files(Actor who, boolean whole) throws Exception {
        String bundle = ask(who, whole);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("SELECT status FROM plan_bundle WHERE id = ?::uuid")
                        .param(bundle.substring("/berkas-skp/".length()))
                        .query(String.class)
                        .single()
                        .equals("READY"));
        var started = as(who, get(bundle + "/berkas.zip")).andReturn();
        return texts(
                mvc.perform(asyncDispatch(started)).andReturn().getResponse().getContentAsByteArray());
    }

    private static Map<String, String> texts(byte[] zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                texts.put(entry.getName(), TestPdf.text(entries.readAllBytes()));
            }
        }
        return texts;
    }

    private String ask(Actor who, boolean whole) throws Exception {
        return as(
                        who,
                        post("/unit/{id}/berkas-skp", section)
                                .param("tahun", String.valueOf(year))
                                .param("lengkap", String.valueOf(whole)))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
