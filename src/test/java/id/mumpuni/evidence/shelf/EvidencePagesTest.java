package id.mumpuni.evidence.shelf;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.evidence.TestFiles;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class EvidencePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SweepContents sweepContents;

    private Actor owner;

    @BeforeEach
    void someone() {
        owner = actor(people.employee("Pemilik", people.unit("Dinas Bukti")));
    }

    @Test
    void aFileComesBackAsADownloadOfItsRealType() {
        upload("laporan.html", TestFiles.pdf());
        assertThat(page()).bodyText().contains("laporan.pdf").contains("Bukti disimpan.");
        assertThat(mvc.get().uri("/bukti/{id}/berkas", only()).with(signedIn(owner)))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.get(0))
                                .startsWith("attachment")
                                .contains("laporan.pdf"))
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values).singleElement().asString().startsWith("sandbox"));
    }

    @Test
    void aPictureIsShownInASandboxAndAnythingElseIsADownloadThereToo() {
        upload("foto.png", TestFiles.picture("png"));
        assertThat(mvc.get().uri("/bukti/{id}/tampilan", only()).with(signedIn(owner)))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.get(0)).startsWith("inline"))
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values).singleElement().asString().startsWith("sandbox"));
        jdbc.sql("DELETE FROM evidence WHERE owner_id = ?")
                .param(owner.employeeId())
                .update();
        upload("a.pdf", TestFiles.pdf());
        assertThat(mvc.get().uri("/bukti/{id}/tampilan", only()).with(signedIn(owner)))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.get(0)).startsWith("attachment"));
    }

    @Test
    void aPageThatCallsItselfPdfIsRefusedWithASentence() {
        var result = upload("laporan.pdf", TestFiles.text("<html><script>alert(1)</script>"));
        assertThat(result.getMvcResult().getFlashMap().get("refused"))
                .hasToString("id.mumpuni.shared.RuleViolation: evidence.refused.active");
        assertThat(page()).bodyText().contains("Belum ada bukti");
    }

    @Test
    void twentyOneMegabytesAreTooMany() {
        var result = upload("besar.pdf", new byte[21 << 20]);
        assertThat(result.getMvcResult().getFlashMap().get("refused"))
                .hasToString("id.mumpuni.shared.RuleViolation: evidence.refused.size");
    }

    @Test
    void theSameFileUnderAnotherNameIsFoundAgain() {
        byte[] file = TestFiles.pdf();
        upload("satu.pdf", file);
        var result = upload("dua.pdf", file);
        assertThat(result.getMvcResult().getFlashMap().get("notice")).isEqualTo("evidence.known");
        assertThat(only()).isNotNull();
    }

    @Test
    void theSamePageByAnotherAddressIsFoundAgain() {
        last = link("https://www.kota.go.id/berita/1?utm_source=wa");
        var result = link("http://kota.go.id/berita/1/");
        assertThat(result.getMvcResult().getFlashMap().get("notice")).isEqualTo("evidence.known");
        assertThat(page()).bodyText().contains("Tautan belum diperiksa");
    }

    @Test
    void anAddressThatIsNoneIsShownAgainWithASentence() {
        var result = link("javascript:alert(1)");
        assertThat(result.getMvcResult().getFlashMap().get("typedUrl")).isEqualTo("javascript:alert(1)");
    }

    @Test
    void nobodyElseReadsIt() {
        upload("rahasia.pdf", TestFiles.pdf());
        UUID id = only();
        Actor everything = actor(
                people.employee("Lain", people.unit("Dinas Lain")),
                Role.PERSONNEL_OFFICER,
                Role.AUDITOR,
                Role.ADMINISTRATOR);
        for (String path : new String[] {"/bukti/{id}/berkas", "/bukti/{id}/tampilan"}) {
            assertThat(mvc.get().uri(path, id).with(signedIn(everything))).hasStatus(403);
        }
        assertThat(mvc.post().uri("/bukti/{id}/penghapusan", id).with(csrf()).with(signedIn(everything)))
                .hasStatus(403);
    }

    @Test
    void whatIsUnusedCanBeDeletedAndItsBytesGoLater() {
        upload("sekali.pdf", TestFiles.pdf());
        UUID id = only();
        String hash = jdbc.sql("SELECT sha256 FROM evidence WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(mvc.post().uri("/bukti/{id}/penghapusan", id).with(csrf()).with(signedIn(owner)))
                .hasRedirectedUrl("/bukti");
        sweepContents.sweep();
        assertThat(contents(hash)).as("still fresh").isEqualTo(1);
        jdbc.sql("UPDATE evidence_content SET touched_at = touched_at - interval '2 days' WHERE sha256 = ?")
                .param(hash)
                .update();
        sweepContents.sweep();
        assertThat(contents(hash)).isZero();
    }

    @Test
    void whatWasReplacedStays() {
        upload("lama.pdf", TestFiles.pdf());
        UUID old = only();
        mvc.post()
                .uri("/bukti/{id}/penggantian", old)
                .multipart()
                .file(new MockMultipartFile("file", "baru.png", "image/png", TestFiles.picture("png")))
                .with(csrf())
                .with(signedIn(owner))
                .exchange();
        var result = mvc.post()
                .uri("/bukti/{id}/penghapusan", old)
                .with(csrf())
                .with(signedIn(owner))
                .exchange();
        assertThat(result.getMvcResult().getFlashMap().get("refused"))
                .hasToString("id.mumpuni.shared.RuleViolation: evidence.in-use");
    }

    private long contents(String hash) {
        return jdbc.sql("SELECT count(*) FROM evidence_content WHERE sha256 = ?")
                .param(hash)
                .query(Long.class)
                .single();
    }

    private MvcTestResult upload(String name, byte[] content) {
        last = mvc.post()
                .uri("/bukti/berkas")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(csrf())
                .with(signedIn(owner))
                .exchange();
        assertThat(last).hasRedirectedUrl("/bukti");
        return last;
    }

    private MvcTestResult last;

    private MvcTestResult link(String address) {
        return mvc.post()
                .uri("/bukti/tautan")
                .param("url", address)
                .with(csrf())
                .with(signedIn(owner))
                .exchange();
    }

    private MvcTestResult page() {
        var request = mvc.get().uri("/bukti").with(signedIn(owner));
        last.getMvcResult().getFlashMap().forEach(request::flashAttr);
        return request.exchange();
    }

    private UUID only() {
        return jdbc.sql("SELECT id FROM evidence WHERE owner_id = ?")
                .param(owner.employeeId())
                .query(UUID.class)
                .single();
    }
}
