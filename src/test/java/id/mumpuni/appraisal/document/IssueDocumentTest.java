package id.mumpuni.appraisal.document;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class IssueDocumentTest {

    @Autowired
    TestClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IssueDocument issueDocument;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    private TestAppraisal appraisal;

    @BeforeEach
    void aSignedAppraisal() {
        appraisal = TestAppraisal.create(people, jdbc);
        appraisal.sign("GOOD", "Pertahankan ketepatan waktu verifikasi.");
    }

    @Test
    void theDocumentSaysWhatWasEntered() {
        issue(DocumentStage.SIGNED);

        String text = text();

        assertThat(text)
                .contains("DOKUMEN EVALUASI KINERJA PEGAWAI")
                .contains("PERIODE: TRIWULAN III")
                .contains("PERIODE PENILAIAN: 1 JULI SD 30 SEPTEMBER TAHUN 2026")
                .contains("PEMERINTAH KOTA UJI")
                .contains("1. PEGAWAI YANG DINILAI", "Dimas Ardhana")
                .contains("2. PEJABAT PENILAI KINERJA", "Laksmi Prameswari")
                .contains("3. ATASAN PEJABAT PENILAI KINERJA", "Bambang Hartono")
                .contains("CAPAIAN KINERJA ORGANISASI", "PREDIKAT KINERJA PEGAWAI")
                .contains("Pertahankan ketepatan waktu verifikasi.")
                .contains("HASIL EVALUASI KINERJA PEGAWAI", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL")
                .contains("Terselesaikannya permohonan izin", "480 berkas", "512 berkas terverifikasi")
                .contains("Memahami dan memenuhi kebutuhan masyarakat")
                .contains("Memberi kabar sebelum batas waktu", "Selalu memberi kabar lebih dulu")
                .contains("RATING HASIL KERJA", "SESUAI EKSPEKTASI")
                .contains("Halaman 1 dari");
    }

    @Test
    void theStoredFingerprintIsThatOfTheStoredBytes() {
        issue(DocumentStage.SIGNED);
        assertThat(jdbc.sql(
                                "SELECT sha256 = encode(sha256(content), 'hex') FROM appraisal_document WHERE appraisal_id = ?")
                        .param(appraisal.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theSecondSignatureMakesASecondDocumentAndLeavesTheFirst() {
        issue(DocumentStage.SIGNED);
        appraisal.acknowledge();
        issue(DocumentStage.ACKNOWLEDGED);
        assertThat(jdbc.sql("SELECT stage FROM appraisal_document WHERE appraisal_id = ? ORDER BY created_at")
                        .param(appraisal.id())
                        .query(String.class)
                        .list())
                .containsExactly("SIGNED", "ACKNOWLEDGED");
    }

    @Test
    void theStoredBytesAreServedAndBeforeThatADraftForTheAppraiserOnly() throws Exception {
        clock.moveTo(LocalDate.of(2026, 10, 8));
        TestAppraisal open = TestAppraisal.create(people, jdbc);
        mvc.perform(get("/hasil/{id}/dokumen.pdf", open.id()).with(signedIn(actor(open.appraiser()))))
                .andExpect(status().isOk())
                .andExpect(
                        result -> assertThat(TestPdf.text(result.getResponse().getContentAsByteArray()))
                                .contains("DRAF"));
        mvc.perform(get("/hasil/{id}/dokumen.pdf", open.id()).with(signedIn(actor(open.employee()))))
                .andExpect(status().isForbidden());

        issue(DocumentStage.SIGNED);
        byte[] stored = stored();
        mvc.perform(get("/hasil/{id}/dokumen.pdf", appraisal.id()).with(signedIn(actor(appraisal.employee()))))
                .andExpect(status().isOk())
                .andExpect(content().bytes(stored));
        mvc.perform(get("/hasil/{id}/dokumen.pdf", appraisal.id()).with(signedIn(actor(UUID.randomUUID()))))
                .andExpect(status().isForbidden());
    }

    @Test
    void withoutTheTransactionOfASignatureNothingIsIssued() {
        UUID id = appraisal.id();
        assertThatThrownBy(() -> issueDocument.issue(id, DocumentStage.SIGNED))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void issue(DocumentStage stage) {
        transaction.executeWithoutResult(status -> issueDocument.issue(appraisal.id(), stage));
    }

    private String text() {
        return TestPdf.text(stored());
    }

    private byte[] stored() {
        return jdbc.sql("SELECT content FROM appraisal_document WHERE appraisal_id = ?")
                .param(appraisal.id())
                .query(byte[].class)
                .single();
    }
}
