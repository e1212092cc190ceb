package id.mumpuni.workplans.workbook;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Plans out as a workbook and back: unchanged without any change, with row errors, tried before it is applied. */
@IntegrationTest
class SheetTest {

    private static final int YEAR = LocalDate.now().getYear();
    private static final List<String> HEAD = List.of(
            "NIP",
            "TAHUN",
            "JENIS HASIL",
            "HASIL KERJA",
            "ASPEK",
            "INDIKATOR",
            "TARGET",
            "KODE HASIL",
            "KODE INDIKATOR");

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PlanContents contents;

    private UUID unit;
    private Actor head;
    private Actor clerk;
    private UUID plan;
    private UUID result;
    private UUID indicator;

    @BeforeEach
    void aSectionWithAPlan() {
        unit = people.unit("Bidang Lembar", people.unit("Kota Lembar"));
        head = actor(people.head("Kepala Lembar", unit));
        clerk = actor(people.employee("Penelaah Lembar", unit));
        var plans = new TestPlans(jdbc);
        plan = plans.plan(clerk.employeeId(), head.employeeId(), YEAR, PlanModel.STAFF, "DRAFT");
        result = plans.result(plan, "'Terselesaikannya  permohonan\nizin");
        indicator = plans.indicator(result, "Jumlah izin", "480 berkas");
        plans.result(plan, "Tanpa indikator");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            use,   all
            head,           true,  false
            unit-officer,   true,  true
            former-officer, false, false
            other-officer,  false, false
            bkd,            true,  true
            auditor,        false, false
            administrator,  false, false
            member,         false, false
            """)
    void eachPersonMayDoExactlyThisWithTheWorkbookOfAnOffice(String who, boolean use, boolean all) {
        Actor actor = new Actor(
                UUID.randomUUID(),
                switch (who) {
                    case "unit-officer", "other-officer" -> EnumSet.of(Role.EMPLOYEE, Role.UNIT_PERSONNEL_OFFICER);
                    case "bkd" -> EnumSet.of(Role.EMPLOYEE, Role.PERSONNEL_OFFICER);
                    case "auditor" -> EnumSet.of(Role.EMPLOYEE, Role.AUDITOR);
                    case "administrator" -> EnumSet.of(Role.EMPLOYEE, Role.ADMINISTRATOR);
                    default -> EnumSet.of(Role.EMPLOYEE);
                });
        var may = new SheetPermissions(actor, who.equals("head"), who.endsWith("officer") && !who.startsWith("other"));
        assertThat(List.of(may.mayUse(), may.maySeeAll())).containsExactly(use, all);
    }

    @Test
    void whatIsDownloadedIsUploadedWithoutAnyChange() throws Exception {
        byte[] own = download(clerk, "/skp/" + plan + "/lembar.xlsx");
        upload(clerk, "/lembar-skp", own, true)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tidak ada perubahan: 2 hasil kerja")));
        byte[] office = download(head, "/lembar-skp/unit/" + unit + "/unduhan.xlsx");
        upload(head, "/lembar-skp/unit/" + unit, office, true)
                .andExpect(content().string(containsString("Tidak ada perubahan: 2 hasil kerja")));
        Actor officer = officerOf(people.employee("Pengelola", unit), unit);
        byte[] whole = download(officer, "/lembar-skp/unit/" + unit + "/unduhan.xlsx");
        upload(officer, "/lembar-skp/unit/" + unit, whole, true)
                .andExpect(content().string(containsString("Tidak ada perubahan: 2 hasil kerja")));
        assertThat(contents.find(plan).orElseThrow().results().get(0).description())
                .isEqualTo("'Terselesaikannya  permohonan\nizin");
    }

    @Test
    void theOwnSheetIsTriedFirstAndThenWritten() throws Exception {
        byte[] file = workbook(
                row(
                        "Utama",
                        "Terselesaikannya permohonan izin",
                        "Kuantitas",
                        "Jumlah izin",
                        "500 berkas",
                        result,
                        indicator),
                row("Tambahan", "Hasil baru", "Mutu?", "", "", null, null),
                row("Tambahan", "Hasil baru kedua", "Waktu", "Ketepatan", "3 hari", null, null));
        upload(clerk, "/lembar-skp", file, false)
                .andExpect(content().string(containsString("akan menambah 2 hasil kerja dan mengubah 1")));
        assertThat(targets()).containsExactly("480 berkas");
        upload(clerk, "/lembar-skp", file, true)
                .andExpect(content().string(containsString("Ditambah 2 hasil kerja, diubah 1")));
        assertThat(targets()).containsExactly("500 berkas", "3 hari");
        assertThat(contents.find(plan).orElseThrow().results()).hasSize(4);
    }

    @Test
    void aRowThatCannotBeTakenOverIsNamedAndNothingIsSaved() throws Exception {
        byte[] file = workbook(
                List.of("123", String.valueOf(YEAR), "Utama", "Hasil", "", "", "", "", ""),
                row("Entah", "Hasil", "", "", "", null, null),
                row("Utama", "Hasil", "Kuantitas", "", "1", null, null),
                row("Utama", "Hasil baik", "Kuantitas", "Jumlah", "1", UUID.randomUUID(), null),
                row(
                        "Utama",
                        "Hasil dengan indikator orang lain",
                        "Kuantitas",
                        "Jumlah",
                        "1",
                        result,
                        UUID.randomUUID()));
        upload(clerk, "/lembar-skp", file, true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("NIP terdiri atas 18 angka")))
                .andExpect(content().string(containsString("Kata ini tidak dikenal")))
                .andExpect(content().string(containsString("Kode ini tidak dikenal")))
                .andExpect(content().string(containsString("Kolom ini wajib diisi")));
        assertThat(contents.find(plan).orElseThrow().results()).hasSize(2);
        upload(clerk, "/lembar-skp", new byte[] {1, 2, 3}, true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("bukan buku kerja Excel")));
    }

    @Test
    void anOfficesSheetOnlyProposesAndThePersonConfirms() throws Exception {
        byte[] file = workbook(
                row("Utama", "Dari kantor", "Kuantitas", "Jumlah", "7", null, null),
                row(
                        "Utama",
                        "Terselesaikannya permohonan izin",
                        "Kuantitas",
                        "Jumlah izin",
                        "600 berkas",
                        result,
                        indicator));
        upload(head, "/lembar-skp/unit/" + unit, file, true)
                .andExpect(content()
                        .string(containsString("Terkirim sebagai usulan: 1 hasil kerja baru dan 1 perubahan")));
        assertThat(contents.find(plan).orElseThrow().results()).hasSize(2);
        mvc.perform(get("/skp/{id}", plan).with(signedIn(clerk)))
                .andExpect(content().string(containsString("Dari kantor")))
                .andExpect(content().string(containsString("Diusulkan oleh Kepala Lembar")));
        for (UUID proposal : jdbc.sql("SELECT id FROM plan_proposal WHERE employee_id = ? ORDER BY description")
                .param(clerk.employeeId())
                .query(UUID.class)
                .list()) {
            mvc.perform(post("/skp/{id}/usulan/{item}/pemakaian", plan, proposal)
                    .param("sumber", "SHEET")
                    .with(csrf())
                    .with(signedIn(clerk)));
        }
        assertThat(targets()).containsExactly("600 berkas", "7");
    }

    @Test
    void plansThatAreNotOpenAndPeopleFromElsewhereAreRefused() throws Exception {
        byte[] file = workbook(row("Utama", "Dari kantor", "Kuantitas", "Jumlah", "7", null, null));
        jdbc.sql("UPDATE work_plan SET status = 'SUBMITTED', submitted_at = now() WHERE id = ?")
                .param(plan)
                .update();
        upload(head, "/lembar-skp/unit/" + unit, file, true)
                .andExpect(content().string(containsString("sudah diajukan atau ditetapkan")));
        UUID otherUnit = people.unit("Bidang Sebelah");
        Actor otherHead = actor(people.head("Kepala Sebelah", otherUnit));
        upload(otherHead, "/lembar-skp/unit/" + otherUnit, file, true)
                .andExpect(content().string(containsString("tidak termasuk")));
        upload(otherHead, "/lembar-skp/unit/" + unit, file, true).andExpect(status().isForbidden());
        mvc.perform(get("/lembar-skp").with(signedIn(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/lembar-skp/unit/"))));
    }

    private List<String> targets() {
        return contents.find(plan).orElseThrow().results().stream()
                .flatMap(one -> one.indicators().stream())
                .map(PlanContents.Indicator::target)
                .toList();
    }

    private List<String> row(
            String kind, String description, String aspect, String indicator, String target, UUID result, UUID line) {
        String number = jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(clerk.employeeId())
                .query(String.class)
                .single();
        return List.of(
                number,
                String.valueOf(YEAR),
                kind,
                description,
                indicator.isEmpty() ? "" : aspect,
                indicator,
                target,
                result == null ? "" : result.toString(),
                line == null ? "" : line.toString());
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("SKP");
            for (int c = 0; c < HEAD.size(); c++) {
                sheet.value(0, c, HEAD.get(c));
                for (int r = 0; r < rows.length; r++) {
                    sheet.value(r + 1, c, rows[r].get(c));
                }
            }
        }
        return out.toByteArray();
    }

    private byte[] download(Actor who, String address) throws Exception {
        return mvc.perform(get(address).with(signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions upload(Actor who, String address, byte[] file, boolean apply) throws Exception {
        return mvc.perform(multipart(address)
                .file(new MockMultipartFile("berkas", "lembar.xlsx", null, file))
                .param("terapkan", String.valueOf(apply))
                .with(csrf())
                .with(signedIn(who)));
    }
}
