package id.mumpuni.integration.siasn;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.integration.SiasnFiles.Written;
import id.mumpuni.integration.Workbooks;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class ImportPagesTest {

    private static final AtomicInteger SEED = new AtomicInteger(7600);

    private static final int PEOPLE = 300;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    ImportRuns runs;

    @Autowired
    RunChanges changes;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private Actor officer;
    private Actor auditor;
    private Actor employee;

    @BeforeEach
    void someoneOfEachRole() {
        UUID unit = people.unit("BKPSDM");
        officer = actor(people.employee("Petugas", unit), Role.PERSONNEL_OFFICER);
        auditor = actor(people.employee("Auditor", unit), Role.AUDITOR);
        employee = actor(people.employee("Pegawai", unit));
    }

    @AfterEach
    void endWhatIsOpen() {
        jdbc.sql("SELECT id FROM import_run WHERE finished_at IS NULL")
                .query(UUID.class)
                .list()
                .forEach(id -> changes.change(id, ImportRun::cancel));
    }

    @Test
    void theOfficerUploadsLooksAndApplies() throws Exception {
        Written written = FreshCity.write(folder, jdbc, () -> city(PEOPLE));
        UUID id = upload("units", "HierarkiUnor", "permanent", "DataPNS", "contract", "DataPPPK");
        waitFor(id, ImportStatus.CHECKED);
        assertThat(get(officer, "/impor/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Terapkan " + PEOPLE + " pegawai dan " + written.units() + " unit", "Unduh laporan");
        assertThat(get(auditor, "/impor/" + id)).hasStatusOk().bodyText().doesNotContain("/penerapan");
        for (String page : new String[] {
            "/baris?hasil=NEW&q=SRI",
            "/baris?tentang=UNITS",
            "/baris?tentang=APPRAISERS",
            "/masalah",
            "/masalah?peringatan=true"
        }) {
            assertThat(get(auditor, "/impor/" + id + page)).hasStatusOk();
        }
        assertThat(get(officer, "/impor/" + id + "/baris?hasil=MISSING"))
                .bodyText()
                .doesNotContain("checked");
        assertThat(get(officer, "/impor/" + id + "/baris?hasil=MISSING&semua=true"))
                .as("with one link, all of the page are chosen")
                .bodyText()
                .contains("checked=\"checked\"", "Batalkan pilihan");
        assertThat(reportRows(id)).isGreaterThanOrEqualTo(PEOPLE + written.units());

        assertThat(post(officer, "/impor/" + id + "/penerapan")).hasRedirectedUrl("/impor/" + id);
        waitFor(id, ImportStatus.APPLIED);
        assertThat(get(officer, "/impor/" + id)).bodyText().contains("Impor selesai");
        assertThat(get(officer, "/impor")).bodyText().contains("DataPNS.xlsx", "Petugas");
        assertThat(jdbc.sql(
                                "SELECT DISTINCT actor_id FROM audit_entry WHERE action = 'ApplyImport.apply' AND subject_id = ?")
                        .param(id.toString())
                        .query(UUID.class)
                        .list())
                .containsExactly(officer.employeeId());
    }

    @Test
    void oneImportAtATime() throws Exception {
        FreshCity.write(folder, jdbc, () -> city(60));
        UUID id = upload("units", "HierarkiUnor");
        assertThat(mvc.post()
                        .uri("/impor")
                        .multipart()
                        .file(file("units", "HierarkiUnor"))
                        .with(csrf())
                        .with(signedIn(officer)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Masih ada impor yang berjalan");
        waitFor(id, ImportStatus.CHECKED);
        post(officer, "/impor/" + id + "/pembatalan");
        assertThat(runs.get(id).status()).isEqualTo(ImportStatus.CANCELLED);
    }

    @Test
    void whatIsNoWorkbookIsRefusedBesideItsFieldAndNothingBegins() throws Exception {
        FreshCity.write(folder, jdbc, () -> city(60));
        long runsBefore = runCount();
        assertThat(mvc.post()
                        .uri("/impor")
                        .multipart()
                        .file(file("units", "HierarkiUnor"))
                        .file(new MockMultipartFile("permanent", "../../gaji.xlsx", null, "%PDF-1.7 bukan".getBytes()))
                        .with(csrf())
                        .with(signedIn(officer)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Belum ada yang diproses", "bukan buku kerja Excel", ">gaji.xlsx<", "id=\"e-permanent\"")
                .doesNotContain("../", "id=\"e-units\"");
        assertThat(runCount()).isEqualTo(runsBefore);
    }

    @Test
    void eachFileIsToldWhereItBelongs() throws Exception {
        FreshCity.write(folder, jdbc, () -> city(60));
        Workbooks.write(folder.resolve("Lain.xlsx"), sheet -> sheet.value(0, 0, "NAMA"));
        long runsBefore = runCount();
        assertThat(mvc.post()
                        .uri("/impor")
                        .multipart()
                        .file(file("units", "DataPNS"))
                        .file(file("permanent", "DataPPPK"))
                        .file(file("contract", "Lain"))
                        .with(csrf())
                        .with(signedIn(officer)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Unggah pada isian yang sesuai",
                        "(DataPNS)",
                        "(DataPPPK)",
                        "Kolom yang diperlukan tidak ada",
                        "(PNS ID, NIP BARU");
        assertThat(runCount()).isEqualTo(runsBefore);
    }

    @Test
    void changesAreWrittenInTheLanguageOfThePageWithBeforeAndAfter() throws Exception {
        FreshCity.write(folder, jdbc, () -> city(60));
        UUID first = upload("units", "HierarkiUnor", "permanent", "DataPNS");
        waitFor(first, ImportStatus.CHECKED);
        post(officer, "/impor/" + first + "/penerapan");
        waitFor(first, ImportStatus.APPLIED);
        Workbooks.edit(folder.resolve("DataPNS.xlsx"), table -> {
            Workbooks.set(table, 1, "NAMA", "NAMA YANG LAIN");
            Workbooks.set(table, 1, "TMT GOLONGAN", "01-04-2001");
        });
        UUID id = upload("permanent", "DataPNS");
        waitFor(id, ImportStatus.CHECKED);
        String line = reportLines(id).stream()
                .filter(row -> row.contains("Nama Yang Lain"))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains("Nama: ", " → Nama Yang Lain", "TMT golongan: ", " → 01-04-2001")
                .doesNotContain("RANK_SINCE");
        assertThat(get(officer, "/impor/" + id + "/baris?hasil=CHANGED"))
                .bodyText()
                .contains("TMT golongan", "01-04-2001");
    }

    @Test
    void aRunningImportSaysHowLongItTakesAndComesBackByItselfWithoutScripts() throws Exception {
        UUID id = UUID.randomUUID();
        changes.inTransaction("ImportPagesTest", () -> {
            ImportRun run = new ImportRun(id, null, changes.now().minusSeconds(90));
            run.read(changes.now().minusSeconds(20));
            runs.saveAndFlush(run);
            jdbc.sql("INSERT INTO import_file (run_id, kind, client_name, size_bytes, sha256, rows_total, rows_read)"
                            + " VALUES (?, 'PERMANENT', 'DataPNS.xlsx', 1, '', 1000, 250)")
                    .param(id)
                    .update();
        });
        jdbc.sql("UPDATE import_run SET reading_at = NULL WHERE id <> ?")
                .param(id)
                .update();
        assertThat(get(officer, "/impor/" + id))
                .bodyText()
                .containsPattern("kira-kira [67]\\d detik lagi")
                .contains("<meta http-equiv=\"refresh\" content=\"4\">");
        jdbc.sql("UPDATE import_file SET rows_read = 1000 WHERE run_id = ?")
                .param(id)
                .update();
        assertThat(get(officer, "/impor/" + id)).bodyText().contains("sudah berjalan");
        changes.change(id, ImportRun::cancel);
        assertThat(get(officer, "/impor/" + id)).bodyText().doesNotContain("http-equiv=\"refresh\"", "detik lagi");
    }

    @Test
    void nothingChosenIsSaid() {
        assertThat(post(officer, "/impor"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Pilih paling sedikit satu berkas");
    }

    @Test
    void onlyTheOfficerImportsAndOnlyOfficerAndAuditorLook() {
        assertThat(get(employee, "/impor")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(employee, "/impor/" + UUID.randomUUID())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(auditor, "/impor")).hasStatusOk().bodyText().doesNotContain("multipart/form-data");
        assertThat(post(auditor, "/impor")).hasStatus(HttpStatus.FORBIDDEN);
        String unknown = "/impor/" + UUID.randomUUID();
        for (String page : new String[] {"", "/baris", "/masalah", "/laporan.xlsx"}) {
            assertThat(get(officer, unknown + page)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private static CityOptions city(int people) {
        return new CityOptions(people, SEED.incrementAndGet(), "Kota Laman", LocalDate.of(2026, 11, 1));
    }

    private UUID upload(String... fieldsAndFiles) throws IOException {
        var request = mvc.post().uri("/impor").multipart();
        for (int i = 0; i < fieldsAndFiles.length; i += 2) {
            request = request.file(file(fieldsAndFiles[i], fieldsAndFiles[i + 1]));
        }
        return id(request.with(csrf()).with(signedIn(officer)).exchange());
    }

    private MockMultipartFile file(String field, String name) throws IOException {
        return new MockMultipartFile(field, name + ".xlsx", null, Files.readAllBytes(folder.resolve(name + ".xlsx")));
    }

    private static UUID id(MvcTestResult result) {
        String target = result.getResponse().getRedirectedUrl();
        assertThat(target).startsWith("/impor/");
        return UUID.fromString(target.substring("/impor/".length()));
    }

    private void waitFor(UUID id, ImportStatus status) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> runs.get(id).status() == status);
    }

    private MvcTestResult get(Actor who, String uri) {
        return mvc.get().uri(uri).with(signedIn(who)).exchange();
    }

    private MvcTestResult post(Actor who, String uri) {
        return mvc.post().uri(uri).with(csrf()).with(signedIn(who)).exchange();
    }

    private int reportRows(UUID id) throws IOException {
        return reportLines(id).size() - 1;
    }

    private List<String> reportLines(UUID id) throws IOException {
        byte[] file =
                get(auditor, "/impor/" + id + "/laporan.xlsx").getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.joining("|")))
                    .toList();
        }
    }

    private long runCount() {
        return jdbc.sql("SELECT count(*) FROM import_run").query(Long.class).single();
    }
}
