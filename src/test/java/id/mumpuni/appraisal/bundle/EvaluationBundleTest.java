package id.mumpuni.appraisal.bundle;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.documents.BundleCourse;
import id.mumpuni.documents.BundleStatus;
import id.mumpuni.documents.Pdf;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Transactions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The signed documents of a unit and a period as one file, with their fingerprints. */
@IntegrationTest
class EvaluationBundleTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    EvaluationBundles bundles;

    @Autowired
    EvaluationBundleContents contents;

    @Autowired
    Transactions transactions;

    private TestAppraisals one;
    private Actor bkd;
    private Actor head;

    @BeforeEach
    void aSignedDocument() {
        clock.moveTo(LocalDate.of(2026, 10, 15));
        one = new TestAppraisals(people, jdbc).signed("APPRAISER", LocalDate.of(2026, 10, 9));
        keep("SIGNED", "PDF satu", "2026-10-09");
        keep("ACKNOWLEDGED", "PDF satu dan dua", "2026-10-12");
        bkd = actor(people.employee("Petugas BKD Berkas", people.unit("BKD Berkas")), Role.PERSONNEL_OFFICER);
        head = actor(one.sectionHead);
    }

    @Test
    void itHoldsTheNewestStateOfEachDocumentAndAListWithFingerprints() throws Exception {
        String bundle = ready(bkd, one.agency);
        Map<String, byte[]> files = unzip(bundle, bkd);
        assertThat(files.keySet()).containsExactly("000-daftar.xlsx", "001-Pelaksana-Tenggat.pdf");
        assertThat(new String(files.get("001-Pelaksana-Tenggat.pdf"), StandardCharsets.UTF_8))
                .isEqualTo("PDF satu dan dua");
        assertThat(index(files).get(1))
                .contains(
                        "001-Pelaksana-Tenggat.pdf",
                        "Pelaksana Tenggat",
                        Pdf.sha256("PDF satu dan dua".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDownloadIsOnRecordWithWhoeverDidIt() throws Exception {
        String bundle = ready(bkd, one.section);
        unzip(bundle, bkd);
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE table_name = 'evaluation_bundle' AND actor_id = ?"
                                + " AND after ->> 'downloads' = '1' AND action LIKE '%HandOutDocuments%'")
                        .param(bkd.employeeId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDocumentThatWasTamperedWithIsNamedAndNotHandedOut() throws Exception {
        one.run("UPDATE appraisal_document SET content = 'PDF lain' WHERE appraisal_id = ?", one.appraisal);
        String bundle = ready(bkd, one.section);
        Map<String, byte[]> files = unzip(bundle, bkd);
        assertThat(files.keySet()).containsExactly("000-daftar.xlsx");
        assertThat(index(files).get(1)).contains("Pelaksana Tenggat").doesNotContain("001-Pelaksana-Tenggat.pdf");
        assertThat(as(bkd, get(bundle)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("tidak sama dengan sidik jari");
    }

    @Test
    void whatWasCutOffGoesOnWhereItWas() {
        UUID bundle = UUID.randomUUID();
        one.run(
                "INSERT INTO evaluation_bundle (id, version, period_id, unit_id, status, asked_by, asked_at)"
                        + " VALUES (?, 0, ?, ?, 'RUNNING', ?, now())",
                bundle,
                one.period,
                one.section,
                bkd.employeeId());
        one.run(
                "INSERT INTO evaluation_bundle_document (bundle_id, document_id, ordinal, name, sound)"
                        + " SELECT ?, id, row_number() OVER (ORDER BY stage DESC), 'Pelaksana', CASE stage WHEN 'SIGNED' THEN true END"
                        + " FROM appraisal_document WHERE appraisal_id = ?",
                bundle,
                one.appraisal);
        var course = new BundleCourse<>("EvaluationBundleTest", bundles, transactions, clock);
        assertThat(course.open()).contains(bundle);
        assertThat(course.start(bundle)).isTrue();
        List<UUID> left = contents.undone(bundle);
        assertThat(left).as("what was done is not done again").hasSize(1);
        assertThat(course.isOpen(bundle)).isTrue();
        contents.add(bundle, left.get(0));
        assertThat(contents.undone(bundle)).isEmpty();
        course.end(bundle, BundleStatus.READY);
        assertThat(course.open()).doesNotContain(bundle);
    }

    @Test
    void aLeaderGetsWhatTheyMayOpenOneByOneAndUnitOfficersNothing() throws Exception {
        assertThat(unzip(ready(head, one.section), head)).hasSize(2);
        assertThat(unzip(ready(actor(one.agencyHead), one.agency), actor(one.agencyHead)))
                .hasSize(2);
        Actor officer = officerOf(people.employee("Pengelola Berkas", people.unit("Lain Berkas")), one.section);
        Actor admin = actor(people.employee("Admin Berkas", people.unit("Kominfo Berkas")), Role.ADMINISTRATOR);
        for (Actor other : new Actor[] {officer, admin, actor(one.clerk)}) {
            as(other, asking(one.section)).andExpect(status().isForbidden());
        }
        one.run(
                "UPDATE appraisal SET appraiser_id = ?, reviewer_id = NULL, signed_by = ? WHERE id = ?",
                one.agencyHead,
                one.agencyHead,
                one.appraisal);
        as(head, asking(one.section)).andExpect(status().isFound());
        assertThat(jdbc.sql("SELECT count(*) FROM evaluation_bundle WHERE asked_by = ?")
                        .param(one.sectionHead)
                        .query(Long.class)
                        .single())
                .as("none of these results is theirs to read any more")
                .isEqualTo(1);
    }

    @Test
    void aBundleIsOnlyForWhoAsked() throws Exception {
        String bundle = ready(head, one.section);
        as(bkd, get(bundle)).andExpect(status().isForbidden());
        as(bkd, get(bundle + "/berkas.zip")).andExpect(status().isForbidden());
        as(bkd, post(bundle + "/pembatalan")).andExpect(status().isForbidden());
    }

    private void keep(String stage, String content, String day) {
        one.run(
                "INSERT INTO appraisal_document (appraisal_id, stage, content, sha256, created_at) VALUES (?, ?, ?, ?, ?::date)",
                one.appraisal,
                stage,
                content.getBytes(StandardCharsets.UTF_8),
                Pdf.sha256(content.getBytes(StandardCharsets.UTF_8)),
                day);
    }

    private MockHttpServletRequestBuilder asking(UUID unit) {
        return post("/unit/{id}/berkas-evaluasi", unit).param("periode", one.period.toString());
    }

    private String ready(Actor who, UUID unit) throws Exception {
        String bundle = as(who, asking(unit))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        UUID id = UUID.fromString(bundle.substring("/berkas-evaluasi/".length()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("SELECT status FROM evaluation_bundle WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single()
                        .equals("READY"));
        return bundle;
    }

    private Map<String, byte[]> unzip(String bundle, Actor who) throws Exception {
        MvcResult started = as(who, get(bundle + "/berkas.zip")).andReturn();
        byte[] zip =
                mvc.perform(asyncDispatch(started)).andReturn().getResponse().getContentAsByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static List<List<String>> index(Map<String, byte[]> files) throws Exception {
        List<List<String>> lines = new ArrayList<>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(files.get("000-daftar.xlsx")))) {
            for (Row row : workbook.getFirstSheet().read()) {
                lines.add(row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList());
            }
        }
        return lines;
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }
}
