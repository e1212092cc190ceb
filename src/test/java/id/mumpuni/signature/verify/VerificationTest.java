package id.mumpuni.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.Transactions;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.SignedDocuments;
import id.mumpuni.signature.SignedDocuments.Registered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a stranger learns: whether a document is genuine and current, and not a word more. */
@IntegrationTest
class VerificationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");

    @Autowired
    MockMvc browser;

    @Autowired
    SignedDocuments documents;

    @Autowired
    PdfRenderer renderer;

    @Autowired
    Transactions transactions;

    @Autowired
    TestPeople people;

    private final UUID subject = UUID.randomUUID();
    private UUID signer;
    private Registered document;
    private byte[] one;

    @BeforeEach
    void sign() {
        signer = people.employee("Nama Rahasia", people.unit("Unit Rahasia", people.unit("Kota Uji")));
        document = in(() -> documents.register("SECRET_KIND", subject));
        one = first(document);
    }

    @Test
    void aCurrentDocumentIsGenuineByItsCodeAndByItsFile() throws Exception {
        assertThat(byCode(document)).contains("Asli dan berlaku", "tidak tersertifikasi");
        assertThat(byFile(one)).contains("Asli dan berlaku", "sama persis");
    }

    @Test
    void nothingElseIsTold() throws Exception {
        for (String page : List.of(byCode(document), byFile(one))) {
            assertThat(page)
                    .doesNotContain("Rahasia", "SECRET_KIND", subject.toString(), "Jabatan Rahasia")
                    .doesNotContain(document.id().toString());
        }
    }

    @Test
    void theStateBeforeTheSecondSignatureWasReplacedByTheOneAfter() throws Exception {
        byte[] two = in(() -> documents.add(document.id(), one, by("employee")));
        assertThat(byFile(one)).contains("Asli, tetapi sudah diganti");
        assertThat(byFile(two)).contains("Asli dan berlaku");
        assertThat(byCode(document)).contains("Asli dan berlaku");
    }

    @Test
    void aNewerDocumentOfTheSameSubjectReplacesTheOlderOnceItIsSigned() throws Exception {
        Registered newer = in(() -> documents.register("SECRET_KIND", subject));
        assertThat(byCode(document)).contains("Asli dan berlaku");
        assertThat(byCode(newer)).contains("Tidak dikenal");
        first(newer);
        assertThat(byCode(document)).contains("Asli, tetapi sudah diganti");
        assertThat(byFile(one)).contains("Asli, tetapi sudah diganti");
        assertThat(byCode(newer)).contains("Asli dan berlaku");
    }

    @Test
    void aWithdrawnDocumentIsToldAsSuch() throws Exception {
        in(() -> {
            documents.withdraw(document.id());
            return true;
        });
        assertThat(byCode(document)).contains("Sudah ditarik");
        assertThat(byFile(one)).contains("Sudah ditarik");
    }

    @Test
    void whatIsNotFromHereOrWasChangedIsNotKnown() throws Exception {
        byte[] changed = one.clone();
        changed[changed.length / 2] ^= 1;
        assertThat(byFile(changed)).contains("Tidak dikenal");
        assertThat(page("/keaslian/00000000000000000000000000")).contains("Tidak dikenal");
        browser.perform(get("/keaslian/apa-saja"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Tidak dikenal")));
    }

    @Test
    void aTypedCodeLeadsToItsPage() throws Exception {
        String typed =
                " " + document.mark().printed().toLowerCase().replace('0', 'o').replace('1', 'l');
        browser.perform(get("/keaslian").param("kode", typed))
                .andExpect(redirectedUrl("/keaslian/" + document.mark().code()));
        String again = browser.perform(get("/keaslian").param("kode", "ABC-123 <b>"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(again).contains("terdiri atas 26 huruf dan angka; yang diketik 9", "ABC-123 &lt;b&gt;");
    }

    @Test
    void noFileAndAFileThatIsTooLargeAreToldApart() throws Exception {
        browser.perform(multipart("/keaslian").with(csrf())).andExpect(status().isUnprocessableContent());
        String large = browser.perform(multipart("/keaslian")
                        .file(new MockMultipartFile("file", new byte[(20 << 20) + 1]))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(large).contains("Paling besar 20,0 MB");
    }

    @Test
    void whoAsksWithoutEndHasToWaitAndNobodyElse() throws Exception {
        for (int i = 0; i < 60; i++) {
            browser.perform(get("/keaslian/00000000000000000000000000").with(from("203.0.113.7")))
                    .andExpect(status().isOk());
        }
        var refused = browser.perform(get("/keaslian/" + document.mark().code()).with(from("203.0.113.7")))
                .andExpect(status().isTooManyRequests())
                .andReturn()
                .getResponse();
        assertThat(refused.getContentAsString())
                .contains("Terlalu banyak pemeriksaan")
                .doesNotContain("Asli dan");
        assertThat(refused.getHeader(HttpHeaders.RETRY_AFTER)).matches("[1-9]");
        browser.perform(get("/keaslian/" + document.mark().code()).with(from("203.0.113.8")))
                .andExpect(status().isOk());
    }

    @Test
    void whoChecksGenuineDocumentsNeverWaits() throws Exception {
        for (int i = 0; i < 70; i++) {
            browser.perform(get("/keaslian/" + document.mark().code()).with(from("203.0.113.9")))
                    .andExpect(status().isOk());
        }
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private byte[] first(Registered registered) {
        byte[] rendered = renderer.render(
                        "signature/print/example",
                        Map.of("text", "Isi.", "boxes", List.of("appraiser", "employee"), "mark", registered.mark()))
                .content();
        return in(() -> documents.first(registered.id(), rendered, by("appraiser")));
    }

    private Signatory by(String field) {
        return new Signatory(field, signer, "Nama Rahasia", "Jabatan Rahasia", NOW);
    }

    private String byCode(Registered registered) throws Exception {
        return page("/keaslian/" + registered.mark().code());
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String byFile(byte[] content) throws Exception {
        return browser.perform(multipart("/keaslian")
                        .file(new MockMultipartFile("file", "dokumen.pdf", "application/pdf", content))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(
                transactions.named("VerificationTest.work").execute(status -> work.get()));
    }
}
