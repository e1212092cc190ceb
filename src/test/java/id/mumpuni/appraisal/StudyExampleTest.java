package id.mumpuni.appraisal;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.TestPdf;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The regulation's example of a midwife on study leave (PermenPANRB 6/2022, lines 11468-11746): results of the post and of the
 * studies, the head's words on them, and on behaviour what fellow students, a lecturer and the dean said, written down by the
 * head. The fields of Format C.1.1 are compared with the example's table.
 */
@IntegrationTest
class StudyExampleTest {

    private static final String[][] RESULTS = {
        {
            "POST",
            "MAIN",
            "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya",
            "Tidak ada kesalahan tindakan pada pemeriksaan kehamilan sesuai perannya dalam SOP",
            "Tidak ada kesalahan dalam pemberian layanan ANC.",
            "Pegawai selalu memastikan ibu hamil yang menjadi tanggung jawabnya rutin melakukan pemeriksaan"
        },
        {
            "STUDY",
            "MAIN",
            "Hasil evaluasi akademik semester 1 memuaskan",
            "Nilai Indeks Prestasi Kumulatif diatas 3,5",
            "IPK yang diperoleh untuk semester 1 adalah 3, 39 berdasarkan transkrip nilai.",
            "Berdasarkan transkrip nilai, IPK semester ini masih kurang memuaskan, terlebih lagi beberapa yang kurang adalah mata"
                    + " kuliah yang cukup penting, tolong ditingkatkan lagi."
        },
        {
            "STUDY",
            "MAIN",
            "Kuliah jarak jauh kepada rekan kerja setingkat tentang resume yang diperoleh dari studi",
            "Dilaksanakan secara rutin setiap 2 minggu sekali",
            null,
            null
        },
        {
            "POST",
            "ADDITIONAL",
            "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan",
            "Data ibu hamil diupdate pada SICANTIK 1 hari setelah pemeriksaan",
            null,
            null
        }
    };

    private static final String[][] CAMPUS = {
        {
            "SERVICE",
            "Rekan perkuliahan",
            "ketika mendapat koreksi atau masukan dari dosen yang bersangkutan langsung menunjukkan perbaikan"
        },
        {"ACCOUNTABLE", "Rekan perkuliahan", "jarang membolos kuliah, aktif diskusi dengan pembimbing"},
        {"ACCOUNTABLE", "Dosen", "hampir tidak pernah absen kelas, selalu mengikuti perkuliahan dengan baik"},
        {
            "LOYAL",
            "Dekan fakultas",
            "yang bersangkutan tidak pernah terlibat dalam Gerakan separatis atau gerakan lainnya yang menentang pemerintahan"
        },
        {"COLLABORATIVE", "Rekan perkuliahan", "Sering menjadi panitia charity bagi masyarakat."}
    };

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private TestAppraisals one;
    private UUID plan;

    @BeforeEach
    void theMidwifesPlan() {
        one = new TestAppraisals(people, jdbc);
        people.post(one.clerk, "Bidan Penyelia", "FUNCTIONAL");
        plan = jdbc.sql("SELECT plan_id FROM appraisal WHERE id = ?")
                .param(one.appraisal)
                .query(UUID.class)
                .single();
        one.run("DELETE FROM indicator WHERE result_id IN (SELECT id FROM planned_result WHERE plan_id = ?)", plan);
        one.run("DELETE FROM planned_result WHERE plan_id = ?", plan);
        one.run("UPDATE work_plan SET approach = 'QUALITATIVE' WHERE id = ?", plan);
        one.run(
                "INSERT INTO behaviour_expectation (plan_id, core_value, text) VALUES (?, 'ACCOUNTABLE', 'Hadir secara aktif dalam kegiatan perkuliahan')",
                plan);
        clock.moveTo(LocalDate.of(2026, 9, 28));
    }

    @Test
    void theDocumentSaysWhatTheExamplesTableSays() {
        for (int i = 0; i < RESULTS.length; i++) {
            enter(i + 1, RESULTS[i]);
        }
        for (String[] said : CAMPUS) {
            writeDown(said);
        }
        new TestPeriods(jdbc).handIn(one.appraisal);
        one.judged();
        byte[] paper = mvc.get()
                .uri("/hasil/" + one.appraisal + "/dokumen.pdf")
                .with(signedIn(actor(one.sectionHead)))
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        String text = TestPdf.text(paper).replaceAll("\\s+", " ");
        assertThat(text).contains("PENDEKATAN HASIL KERJA KUALITATIF", "Bidan Penyelia", "A. UTAMA", "B. TAMBAHAN");
        for (String[] result : RESULTS) {
            assertThat(text).contains(result[2], result[3]);
            if (result[4] != null) {
                assertThat(text).contains(result[4], "Pimpinan (Kepala Bidang Tenggat): " + result[5]);
            }
        }
        for (String[] said : CAMPUS) {
            assertThat(text).contains(said[1] + " (dicatat oleh Kepala Bidang Tenggat): " + said[2]);
        }
        assertThat(text).contains("Hadir secara aktif dalam kegiatan perkuliahan", "SESUAI EKSPEKTASI");
    }

    private void enter(int ordinal, String[] texts) {
        UUID result = UUID.randomUUID();
        UUID indicator = UUID.randomUUID();
        one.run(
                "INSERT INTO planned_result (id, plan_id, ordinal, kind, description, origin) VALUES (?, ?, ?, ?, ?, ?)",
                result,
                plan,
                ordinal,
                texts[1],
                texts[2],
                texts[0]);
        one.run(
                "INSERT INTO indicator (id, result_id, ordinal, description) VALUES (?, ?, 1, ?)",
                indicator,
                result,
                texts[3]);
        if (texts[4] == null) {
            return;
        }
        one.run(
                "INSERT INTO achievement (appraisal_id, indicator_id, text) VALUES (?, ?, ?)",
                one.appraisal,
                indicator,
                texts[4]);
        assertThat(mvc.post()
                        .uri("/umpan-balik/pegawai/" + one.clerk + "/baru")
                        .param("subject", result.toString())
                        .param("text", texts[5])
                        .param("progress", "SHOWN")
                        .param("occasion", "REGULAR")
                        .param("manner", "WRITTEN")
                        .param("givenOn", "2026-09-28")
                        .with(signedIn(actor(one.sectionHead)))
                        .with(csrf()))
                .hasStatus(302);
    }

    private void writeDown(String[] said) {
        assertThat(mvc.post()
                        .uri("/umpan-balik/pegawai/" + one.clerk + "/pihak-lain")
                        .param("subject", said[0])
                        .param("saidBy", said[1])
                        .param("text", said[2])
                        .param("manner", "DIRECT")
                        .param("givenOn", "2026-09-28")
                        .with(signedIn(actor(one.sectionHead)))
                        .with(csrf()))
                .hasStatus(302);
    }
}
