package id.mumpuni.workplans.workbook;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A workbook carries a whole plan: out and into an empty plan nothing is lost, and a second time nothing is added. */
@IntegrationTest
class WholePlanSheetTest {

    private static final int YEAR = LocalDate.now().getYear();
    private static final List<String> CODES = List.of("KODE HASIL", "KODE INDIKATOR", "KODE BARIS", "NAMA");
    private static final List<String> ANNEX =
            List.of("NIP", "TAHUN", "BAGIAN", "JENIS", "ISI", "PERIODE", "TANGGAL", "UNTUK HASIL KERJA");
    private static final List<String> RESULTS = List.of(
            "NIP",
            "TAHUN",
            "JENIS HASIL",
            "HASIL KERJA",
            "PENUGASAN DARI",
            "NIP PEMBERI PENUGASAN",
            "PENDEKATAN",
            "INDIKATOR",
            "TARGET");

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
    private Actor other;
    private UUID official;
    private UUID plan;

    @BeforeEach
    void aWholePlan() {
        unit = people.unit("Bidang Lengkap", people.unit("Kota Lengkap"));
        head = actor(people.head("Kepala Lengkap", unit));
        clerk = actor(people.employee("Penelaah Lengkap", unit));
        other = actor(people.employee("Penelaah Kosong", unit));
        official = people.head("Kepala Seberang", people.unit("Bidang Seberang"));
        var plans = new TestPlans(jdbc);
        plan = plans.plan(clerk.employeeId(), head.employeeId(), YEAR, PlanModel.STAFF, "DRAFT");
        UUID result = plans.result(plan, "=1+1 bukan rumus");
        plans.indicator(result, "-Jumlah \"izin\" <b>", "480 berkas");
        plans.indicator(result, "@Ketepatan", "3 hari");
        UUID given = plans.result(plan, "Hasil dari seberang");
        jdbc.sql("UPDATE planned_result SET assigned_by = ?, assigned_by_text = 'Tim Percepatan', kind = 'ADDITIONAL',"
                        + " supported_result = 'Hasil pimpinan' WHERE id = ?")
                .params(official, given)
                .update();
        jdbc.sql("UPDATE indicator SET target = NULL WHERE result_id = ?")
                .param(result)
                .update();
        jdbc.sql("UPDATE work_plan SET approach = 'QUALITATIVE' WHERE id = ?")
                .param(plan)
                .update();
        line("RESOURCE", "Dua analis", "'PEOPLE', NULL, NULL, NULL");
        line("REPORT", "Laporan bulanan", "NULL, 'MONTHLY', NULL, NULL");
        line("REPORT", "Laporan akhir", "NULL, 'ONCE', make_date(" + YEAR + ", 6, 30), '" + given + "'");
        line("POSITIVE", "Penghargaan", "NULL, NULL, NULL, NULL");
        line("NEGATIVE", "Pembinaan", "NULL, NULL, NULL, NULL");
        jdbc.sql("INSERT INTO behaviour_expectation (plan_id, core_value, text) VALUES (?, 'SERVICE', 'Cepat tanggap')")
                .param(plan)
                .update();
    }

    private void line(String part, String text, String rest) {
        jdbc.sql(
                        "INSERT INTO annex_line (plan_id, part, ordinal, text, resource_kind, report_period, due_on, result_id)"
                                + " SELECT ?, ?, count(*) + 1, ?, " + rest + " FROM annex_line WHERE plan_id = ?")
                .params(plan, part, text, plan)
                .update();
    }

    @Test
    void whatIsDownloadedSaysAllAndUploadedAgainChangesNothing() throws Exception {
        Map<String, List<List<String>>> sheets = read(download(clerk, "/skp/" + plan + "/lembar.xlsx"));
        assertThat(sheets.keySet()).containsExactly("SKP", "LAMPIRAN", "EKSPEKTASI");
        assertThat(sheets.get("EKSPEKTASI").get(1)).contains("Berorientasi pelayanan", "Cepat tanggap");
        assertThat(sheets.get("SKP").get(3)).contains("Tim Percepatan", number(official), "Kualitatif");
        assertThat(sheets.get("LAMPIRAN").get(3))
                .contains("Laporan akhir", "Sekali, pada tanggal tertentu", "Hasil dari seberang");
        upload(clerk, "/lembar-skp", download(clerk, "/skp/" + plan + "/lembar.xlsx"))
                .andExpect(content().string(containsString("Tidak ada perubahan: 2 hasil kerja")));
        upload(head, "/lembar-skp/unit/" + unit, download(head, "/lembar-skp/unit/" + unit + "/unduhan.xlsx"))
                .andExpect(content().string(containsString("Tidak ada perubahan: 2 hasil kerja")));
    }

    @Test
    void intoAnEmptyPlanNothingIsLostAndASecondTimeNothingIsAdded() throws Exception {
        UUID empty = emptyPlan();
        byte[] file =
                write(without(read(download(clerk, "/skp/" + plan + "/lembar.xlsx")), number(other.employeeId())));
        upload(other, "/lembar-skp", file).andExpect(content().string(containsString("Ditambah 2 hasil kerja")));
        assertThat(meaning(empty)).isEqualTo(meaning(plan));
        upload(other, "/lembar-skp", file)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tidak ada perubahan: 2 hasil kerja")))
                .andExpect(content()
                        .string(containsString("sehingga dibiarkan: baris 2, 4, LAMPIRAN · 2, LAMPIRAN · 3,"
                                + " LAMPIRAN · 4, LAMPIRAN · 5, LAMPIRAN · 6")));
        assertThat(meaning(empty)).isEqualTo(meaning(plan));
        assertThat(without(read(download(other, "/skp/" + empty + "/lembar.xlsx")), ""))
                .isEqualTo(Map.of(
                        "SKP",
                                without(read(download(clerk, "/skp/" + plan + "/lembar.xlsx")), "")
                                        .get("SKP"),
                        "LAMPIRAN",
                                without(read(download(clerk, "/skp/" + plan + "/lembar.xlsx")), "")
                                        .get("LAMPIRAN"),
                        "EKSPEKTASI", List.of(List.of("NIP", "TAHUN", "NILAI DASAR", "EKSPEKTASI KHUSUS"))));
        mvc.perform(post("/skp/{id}/pengajuan", empty).with(csrf()).with(signedIn(other)))
                .andExpect(flash().attribute("problem", (Object) null));
    }

    @Test
    void anOfficesAnnexAndGiverAreProposedAndThePersonTakesThem() throws Exception {
        UUID empty = emptyPlan();
        byte[] file =
                write(without(read(download(clerk, "/skp/" + plan + "/lembar.xlsx")), number(other.employeeId())));
        upload(head, "/lembar-skp/unit/" + unit, file)
                .andExpect(content().string(containsString("Terkirim sebagai usulan: 2 hasil kerja baru")));
        upload(head, "/lembar-skp/unit/" + unit, file).andExpect(status().isOk());
        assertThat(contents.find(empty).orElseThrow().annex()).isEmpty();
        mvc.perform(get("/skp/{id}", empty).with(signedIn(other)))
                .andExpect(content().string(containsString("Usulan lampiran dari lembar kerja kantor")))
                .andExpect(content().string(containsString("Dua analis · Laporan bulanan")));
        for (String table : List.of("plan_proposal", "annex_proposal")) {
            for (UUID proposal : jdbc.sql("SELECT id FROM " + table + " WHERE employee_id = ? ORDER BY id")
                    .param(other.employeeId())
                    .query(UUID.class)
                    .list()) {
                mvc.perform(post("/skp/{id}/usulan/{item}/pemakaian", empty, proposal)
                                .param("sumber", table.startsWith("plan") ? "SHEET" : "ANNEX")
                                .with(csrf())
                                .with(signedIn(other)))
                        .andExpect(flash().attribute("problem", (Object) null));
            }
        }
        PlanContents.Plan taken = contents.find(empty).orElseThrow();
        assertThat(taken.annex()).hasSize(5);
        assertThat(taken.annex(AnnexPart.REPORT).get(1).resultId())
                .isEqualTo(taken.results().get(1).id());
        assertThat(taken.results().get(1).giver()).satisfies(giver -> {
            assertThat(giver.employeeId()).isEqualTo(official);
            assertThat(giver.text()).isEqualTo("Tim Percepatan");
        });
    }

    @Test
    void rowsThatCannotBeRightAreNamedAndNothingIsWritten() throws Exception {
        String me = number(clerk.employeeId());
        String year = String.valueOf(YEAR);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "SKP",
                List.of(
                        RESULTS,
                        List.of(me, year, "Utama", "Penugasan sendiri", "", me, "", "", ""),
                        List.of(me, year, "Utama", "Dari entah siapa", "", "1".repeat(18), "", "", ""),
                        List.of(me, year, "Utama", "Terlalu panjang", "x".repeat(201), "", "", "", ""),
                        List.of(me, year, "Utama", "Dua pendekatan", "", "", "Kualitatif", "", ""),
                        List.of(me, year, "Utama", "Dua pendekatan lagi", "", "", "Kuantitatif", "", "")));
        sheets.put(
                "LAMPIRAN",
                List.of(
                        ANNEX,
                        List.of("1".repeat(18), year, "Konsekuensi bila memenuhi ekspektasi", "", "A", "", "", ""),
                        List.of(me, year, "Entah", "", "B", "", "", ""),
                        List.of(me, year, "Dukungan sumber daya", "", "C", "", "", ""),
                        List.of(
                                me,
                                year,
                                "Skema pertanggungjawaban",
                                "",
                                "D",
                                "Sekali, pada tanggal tertentu",
                                "besok",
                                ""),
                        List.of(me, year, "Skema pertanggungjawaban", "", "E", "Bulanan", "", "Bukan hasil saya"),
                        List.of(me, year, "Dukungan sumber daya", "Anggaran", "y".repeat(1001), "", "", "")));
        String before = meaning(plan);
        upload(clerk, "/lembar-skp", write(sheets))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Pemberi penugasan ini tidak dikenal")))
                .andExpect(content().string(containsString("Isi terlalu panjang")))
                .andExpect(content().string(containsString("Satu SKP memakai satu pendekatan")))
                .andExpect(content().string(containsString("LAMPIRAN · NIP")))
                .andExpect(content().string(containsString("LAMPIRAN · BAGIAN")))
                .andExpect(content().string(containsString("LAMPIRAN · JENIS")))
                .andExpect(content().string(containsString("LAMPIRAN · TANGGAL")))
                .andExpect(content().string(containsString("LAMPIRAN · UNTUK HASIL KERJA")))
                .andExpect(content().string(containsString("10 masalah dalam berkas")));
        assertThat(meaning(plan)).isEqualTo(before);
        assertThat(RESULTS).doesNotContain("KODE HASIL");
    }

    @Test
    void aFormulaIsNeverTakenForItsValue() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("SKP");
            List<String> head = List.of("NIP", "TAHUN", "JENIS HASIL", "HASIL KERJA", "INDIKATOR", "TARGET");
            for (int c = 0; c < head.size(); c++) {
                sheet.value(0, c, head.get(c));
            }
            sheet.value(1, 0, number(clerk.employeeId()));
            sheet.value(1, 1, String.valueOf(YEAR));
            sheet.value(1, 2, "Utama");
            sheet.formula(1, 3, "HYPERLINK(\"https://contoh.example\",\"Hasil\")");
        }
        upload(clerk, "/lembar-skp", out.toByteArray())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Sel ini berisi rumus")));
    }

    private UUID emptyPlan() {
        return new TestPlans(jdbc).plan(other.employeeId(), head.employeeId(), YEAR, PlanModel.STAFF, "DRAFT");
    }

    /** All that a plan says, without the codes of its rows. */
    private String meaning(UUID id) {
        PlanContents.Plan whole = contents.find(id).orElseThrow();
        Map<UUID, String> results = new LinkedHashMap<>();
        whole.results().forEach(result -> results.put(result.id(), result.description()));
        StringBuilder says = new StringBuilder(whole.approach().name());
        whole.results().forEach(result -> {
            says.append('\n').append(result.kind()).append(result.description()).append(result.supportedResult());
            says.append(result.giver());
            result.indicators()
                    .forEach(one -> says.append("\n- ")
                            .append(one.aspect())
                            .append(one.perspective())
                            .append(one.description())
                            .append(one.target()));
        });
        whole.annex()
                .forEach(line -> says.append("\n* ")
                        .append(line.part())
                        .append(line.text())
                        .append(line.resourceKind())
                        .append(line.reportPeriod())
                        .append(line.dueOn())
                        .append(results.get(line.resultId())));
        return says.toString();
    }

    private String number(UUID employee) {
        return jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(employee)
                .query(String.class)
                .single();
    }

    private static Map<String, List<List<String>>> read(byte[] file) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<String>> rows = new ArrayList<>();
                try (Stream<Row> all = sheet.openStream()) {
                    all.forEach(row ->
                            rows.add(row.stream().map(WholePlanSheetTest::text).toList()));
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        boolean day = cell.getType() == CellType.NUMBER && cell.asNumber().intValue() > 40_000;
        return day
                ? cell.asDate().toLocalDate().toString().replaceFirst("(....)-(..)-(..)", "$3-$2-$1")
                : cell.getText();
    }

    /** Without the columns that only the application fills in, for the person with the number. */
    private static Map<String, List<List<String>>> without(Map<String, List<List<String>>> sheets, String number) {
        Map<String, List<List<String>>> bare = new LinkedHashMap<>();
        sheets.forEach((name, rows) -> {
            List<String> head = rows.get(0);
            List<List<String>> kept = new ArrayList<>();
            for (int r = 0; r < rows.size(); r++) {
                List<String> line = new ArrayList<>();
                for (int c = 0; c < head.size(); c++) {
                    if (!CODES.contains(head.get(c))) {
                        String cell = c < rows.get(r).size() ? rows.get(r).get(c) : "";
                        line.add(r > 0 && head.get(c).equals("NIP") ? number : cell);
                    }
                }
                kept.add(line);
            }
            bare.put(name, kept);
        });
        return bare;
    }

    private static byte[] write(Map<String, List<List<String>>> sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Uji", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        sheet.value(r, c, rows.get(r).get(c));
                    }
                }
            });
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

    private ResultActions upload(Actor who, String address, byte[] file) throws Exception {
        return mvc.perform(multipart(address)
                .file(new MockMultipartFile("berkas", "lembar.xlsx", null, file))
                .param("terapkan", "true")
                .with(csrf())
                .with(signedIn(who)));
    }
}
