package id.mumpuni.dialogue.document;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.dialogue.TestPlans;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Formats B.1.3 to B.1.10: filled in through the pages, printed in the words of the regulation. */
@IntegrationTest
class FormsTest {

    private static final String SEEN = "Saya melihat berkas selesai dua hari lebih cepat; warga tidak perlu kembali.";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private final int year = LocalDate.now().getYear();
    private final int quarter = (LocalDate.now().getMonthValue() + 2) / 3;
    private Actor head;
    private Actor chief;
    private Actor clerk;
    private UUID plan;
    private UUID result;

    @BeforeEach
    void aTeam() {
        UUID office = people.unit("Dinas Formulir", people.unit("Pemerintah Kota Uji"));
        UUID section = people.unit("Bidang Formulir", office);
        chief = actor(people.head("Kepala Dinas", office));
        head = actor(people.head("Kepala Bidang", section));
        clerk = actor(people.employee("Siti Rahmawati", section));
        plan = TestPlans.set(jdbc, clerk.employeeId(), head.employeeId(), year);
        result = TestPlans.result(jdbc, plan, "Terselesaikannya permohonan izin", null);
        jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, aspect, description, target)"
                        + " VALUES (gen_random_uuid(), ?, 1, 'QUANTITY', 'Jumlah izin terbit', '480 berkas')")
                .param(result)
                .update();
    }

    @Test
    void theRecordOfFeedbackOfStaff() throws Exception {
        give();
        assertThat(record("b-1-5"))
                .contains("Dicatat secara elektronik, terakhir")
                .contains("REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN", "PENDEKATAN HASIL KERJA KUANTITATIF")
                .contains("BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL")
                .contains("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "ASPEK", "(8)", "A. UTAMA", "B. TAMBAHAN")
                .contains("480 berkas", "Pimpinan: Saya melihat berkas selesai", "Berorientasi pelayanan")
                .contains("Ekspektasi Khusus Pimpinan:", "PEMERINTAH KOTA UJI", "UNIT KERJA")
                .doesNotContain("PERSPEKTIF", "INSTANSI");
    }

    @Test
    void theRecordOfFeedbackOfLeaders() throws Exception {
        jdbc.sql("UPDATE work_plan SET model = 'LEADER' WHERE id = ?")
                .param(plan)
                .update();
        jdbc.sql("UPDATE indicator SET aspect = NULL, perspective = 'BUDGET' WHERE result_id = ?")
                .param(result)
                .update();
        give();
        assertThat(record("b-1-4"))
                .contains("BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI")
                .contains("PERSPEKTIF", "Anggaran", "(7)", "INSTANSI")
                .doesNotContain("DIINTERVENSI", "(8)");
    }

    @Test
    void theRecordOfFeedbackInOneText() throws Exception {
        jdbc.sql("UPDATE work_plan SET approach = 'QUALITATIVE' WHERE id = ?")
                .param(plan)
                .update();
        give();
        assertThat(record("b-1-3"))
                .contains("PENDEKATAN HASIL KERJA KUALITATIF", "Ukuran keberhasilan dan Target:")
                .contains("Jumlah izin terbit: 480 berkas")
                .doesNotContain("BAGI PEJABAT", "PERSPEKTIF");
    }

    @Test
    void feedbackThatPointsToEvidenceNamesIt() throws Exception {
        give();
        jdbc.sql("""
                        WITH proof AS (
                            INSERT INTO evidence (owner_id, title, url, url_key, link_state, created_at)
                            VALUES (?, 'Notulen koordinasi', 'https://kota.go.id/n', 'n', 'ALIVE', now()) RETURNING id
                        )
                        UPDATE feedback SET evidence_id = (SELECT id FROM proof) WHERE employee_id = ?
                        """).params(clerk.employeeId(), clerk.employeeId()).update();
        assertThat(record("b-1-5-bukti")).contains("(bukti dukung: Notulen koordinasi)");
    }

    @Test
    void coachingIsWrittenByEachSideSignedByBothAndReported() throws Exception {
        UUID id = open("COACHING");
        as(clerk, lines(id, "NEXT", "Jumlah izin", "Antre ulang", "Tidak", null))
                .andExpect(status().isUnprocessableContent());
        as(clerk, lines(id, "GOAL", "Jumlah izin", "400", "480", "Periksa setiap pagi"))
                .andExpect(status().isFound());
        as(
                        clerk,
                        lines(id, "FACT", "480", "310", "Berkas tidak lengkap", "Syarat tidak dibaca")
                                .param("opportunity", "Daftar periksa di loket"))
                .andExpect(status().isFound());
        sign(head, id);
        assertThat(state(id)).isEqualTo("OPEN");
        as(head, lines(id, "NEXT", "Jumlah izin", "Daftar periksa dicetak", "Tidak", null))
                .andExpect(status().isFound());
        as(chief, get("/bimbingan/{id}", id)).andExpect(status().isForbidden());
        sign(head, id);
        assertThat(state(id)).isEqualTo("SIGNING");
        sign(clerk, id);
        assertThat(state(id)).isEqualTo("SIGNED");
        assertThat(text(clerk, "/bimbingan/" + id + "/dokumen.pdf", "b-1-6"))
                .contains("PELAKSANAAN COACHING", "TUJUAN: APA YANG INGIN SAYA CAPAI? (diisi oleh Pegawai)")
                .contains(
                        "FAKTA: DIMANA SAYA SEKARANG?",
                        "PELUANG: APA YANG DAPAT SAYA LAKUKAN?",
                        "Daftar periksa di loket")
                .contains(
                        "LANGKAH KEDEPAN: APA YANG AKAN SAYA LAKUKAN KE DEPAN?",
                        "PENYESUAIAN UKURAN KEBERHASILAN DAN TARGET")
                .contains("Periksa setiap pagi", "Syarat tidak dibaca", "Daftar periksa dicetak")
                .contains("Ditandatangani secara elektronik", "Pimpinan/ Pihak Lain yang Diberikan Penugasan Khusus");

        as(chief, get("/bimbingan/{id}", id)).andExpect(status().isOk());
        MockHttpServletRequestBuilder opinion = post("/bimbingan/{id}/tanggapan", id);
        for (int i = 1; i <= 9; i++) {
            opinion.param("answer", "Ya, jawaban " + i);
        }
        as(clerk, opinion).andExpect(status().isFound());
        as(head, get("/bimbingan/{id}/tanggapan.pdf", id)).andExpect(status().isForbidden());
        assertThat(text(chief, "/bimbingan/" + id + "/tanggapan.pdf", "b-1-8"))
                .contains("UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA", "SUBJEK KRITERIA UMPAN BALIK", "TENTANG PEGAWAI")
                .contains("6. Lebih banyak menggunakan metode bertanya dibandingkan menggurui", "Ya, jawaban 9");
        MockHttpServletRequestBuilder review = post("/bimbingan/{id}/kompetensi", id)
                .param("technical", "Pelayanan perizinan")
                .param("recommendation", "Pelatihan layanan prima");
        for (int i = 0; i < 10; i++) {
            review.param("scores[" + i + "]", "4").param("reasons[" + i + "]", "Terlihat di loket");
        }
        as(head, review).andExpect(status().isFound());
        assertThat(text(head, "/bimbingan/" + id + "/kompetensi.pdf", "b-1-9"))
                .contains(
                        "EVALUASI KOMPETENSI PEGAWAI SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA",
                        "8. Pengambilan Keputusan")
                .contains(
                        "1. Perekat dan Pemersatu Bangsa",
                        "1. Pelayanan perizinan",
                        "REKOMENDASI",
                        "DESKRIPSI SKALA PENILAIAN");
    }

    @Test
    void mentoringHasAJournal() throws Exception {
        UUID id = open("MENTORING");
        as(clerk, lines(id, "GOAL", "Analisis jabatan", "3 bulan", "Mandiri menyusun", "1 dokumen"))
                .andExpect(status().isFound());
        as(
                        head,
                        lines(
                                        id,
                                        "JOURNAL",
                                        "Senin di ruang rapat",
                                        "Cara menghitung beban kerja",
                                        "Menyusun contoh",
                                        null)
                                .param("lines[0].dueOn", "2026-12-20"))
                .andExpect(status().isFound());
        assertThat(text(head, "/bimbingan/" + id + "/dokumen.pdf", "b-1-7"))
                .contains("PELAKSANAAN MENTORING", "JURNAL MENTORING", "TARGET WAKTU RENCANA AKSI", "20 Desember 2026")
                .contains("UKURAN KEBERHASILAN MENTORING", "1 dokumen");
    }

    @Test
    void aReportOfBehaviour() throws Exception {
        as(
                        head,
                        post("/konseling/pegawai/{id}/laporan", clerk.employeeId())
                                .param(
                                        "problem",
                                        "Empat kali terlambat membuka loket pada bulan ini sehingga antrean menumpuk.")
                                .param("tried", "Berbicara dua kali dan menawarkan pertukaran jadwal."))
                .andExpect(status().isFound());
        UUID id = jdbc.sql("SELECT id FROM counselling WHERE employee_id = ?")
                .param(clerk.employeeId())
                .query(UUID.class)
                .single();
        assertThat(text(head, "/konseling/" + id + "/laporan.pdf", "b-1-10"))
                .contains("LAPORAN PERMASALAHAN PERILAKU KERJA", "RETROSPEKTIF: APA YANG SUDAH ANDA LAKUKAN")
                .contains("Ditandatangani secara elektronik")
                .contains("Empat kali terlambat membuka loket", "TIDAK", "(diisi oleh pejabat penilai kinerja)");
    }

    private void give() throws Exception {
        as(
                        head,
                        post("/umpan-balik/pegawai/{id}/baru", clerk.employeeId())
                                .param("subject", result.toString())
                                .param("occasion", "REGULAR")
                                .param("manner", "WRITTEN")
                                .param("progress", "SHOWN")
                                .param("givenOn", LocalDate.now().toString())
                                .param("text", SEEN))
                .andExpect(status().isFound());
    }

    private String record(String name) throws Exception {
        return text(clerk, "/umpan-balik/pegawai/" + clerk.employeeId() + "/rekaman.pdf?triwulan=" + quarter, name);
    }

    private UUID open(String kind) throws Exception {
        as(
                        head,
                        post("/bimbingan/pegawai/{id}/baru", clerk.employeeId())
                                .param("kind", kind)
                                .param("reason", "Izin belum selesai tepat waktu"))
                .andExpect(status().isFound());
        return jdbc.sql("SELECT id FROM guidance WHERE employee_id = ?")
                .param(clerk.employeeId())
                .query(UUID.class)
                .single();
    }

    private MockHttpServletRequestBuilder lines(UUID id, String section, String... cells) {
        int version = version(id);
        MockHttpServletRequestBuilder request =
                post("/bimbingan/{id}/isian/{section}", id, section).param("version", String.valueOf(version));
        String[] names = {"first", "second", "third", "fourth"};
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                request.param("lines[0]." + names[i], cells[i]);
            }
        }
        return request;
    }

    private String state(UUID id) {
        return jdbc.sql("SELECT status FROM guidance WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String text(Actor who, String address, String name) throws Exception {
        byte[] pdf = mvc.perform(get(address).with(signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Path folder = Files.createDirectories(Path.of("target", "forms"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return TestPdf.text(pdf);
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn(who)).with(csrf()));
    }

    private void sign(Actor who, UUID id) throws Exception {
        as(who, post("/bimbingan/{id}/tanda-tangan", id).param("version", String.valueOf(version(id))));
    }

    private int version(UUID id) {
        return jdbc.sql("SELECT version FROM guidance WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
