package id.mumpuni.objection.process;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.appraisal.process.SignAppraisal;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.signature.PdfVerifier;
import id.mumpuni.signature.PdfVerifier.Verdict;
import id.mumpuni.signature.keys.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The document of a decision, Format D.1.3: issued with it, signed by three, genuine, and what it replaces. */
@IntegrationTest
class DecisionPaperTest {

    /** After the keys of this installation were made: no time stamp is older than its certificate. */
    private static final LocalDate RATED = LocalDate.now().plusDays(1);

    private static final LocalDate DECIDED = RATED.plusDays(3);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    SigningKeys keys;

    @Autowired
    EvaluationPapers papers;

    @Autowired
    SignAppraisal signAppraisal;

    private TestAppraisals one;
    private Actor clerk;
    private Actor appraiser;
    private Actor superior;
    private String result;

    @BeforeEach
    void aSignedResult() {
        one = new TestAppraisals(people, jdbc).judged();
        one.run(
                "UPDATE appraisal_period SET starts = ?::date - 90, ends = ?::date - 3, plan_due = ?::date - 2, self_due = ?::date - 1,"
                        + " rating_due = ?, evaluation_from = ?::date - 8 WHERE id = ?",
                RATED,
                RATED,
                RATED,
                RATED,
                RATED,
                RATED,
                one.period);
        one.run(
                "INSERT INTO organisation_rating (period_id, unit_id, rating, basis) VALUES (?, ?, 'GOOD', 'Rencana aksi')",
                one.period,
                one.section);
        clerk = actor(one.clerk);
        appraiser = actor(one.sectionHead);
        superior = actor(one.agencyHead);
        result = "/hasil/" + one.appraisal;
        clock.moveTo(RATED);
        TestPeople.signIn(appraiser);
        signAppraisal.sign(one.appraisal, Integer.parseInt(one.text("version")));
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChangedResultHasADocumentOfItsOwnWithThreeSignatures() throws Exception {
        byte[] before = pdf(result + "/dokumen.pdf", clerk);
        String page = objected();
        decide(page, true);
        assertThat(boxes()).containsExactly("superior");
        byte[] document = pdf(page + "/dokumen.pdf", superior);
        assertThat(TestPdf.text(document))
                .contains(
                        "FORMAT D.1.3",
                        "KEBERATAN",
                        "Rekap belum dihitung",
                        "Target belum tercapai",
                        "Beri peran pembimbing")
                .contains("diubah menjadi SANGAT BAIK")
                .contains(": Didengar langsung");
        assertThat(pdf(result + "/dokumen.pdf", clerk))
                .as("the result's own from now on")
                .isEqualTo(document);
        assertThat(pdf(result + "/keputusan.pdf", appraiser)).isEqualTo(document);
        assertThat(state(before)).contains("sudah diganti");
        String earlier = result + "/dokumen/" + stateOf(before);
        assertThat(body(result + "/penjelasan", clerk)).contains(earlier, "Unduh berkas yang sudah diganti");
        assertThat(get(earlier, clerk))
                .hasHeader("Content-Disposition", "inline; filename=\"dokumen-sudah-diganti.pdf\"")
                .body()
                .isEqualTo(before);
        assertThat(get(earlier, actor(people.employee("Orang Luar", people.unit("Dinas Lain")))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(state(document)).contains("masih berlaku").doesNotContain("sudah diganti");

        post(page + "/tanda-tangan", appraiser, Map.of());
        post(page + "/tanda-tangan", appraiser, Map.of());
        post(page + "/tanda-tangan", clerk, Map.of());
        post(page + "/tanda-tangan", clerk, Map.of());
        assertThat(boxes()).containsExactly("superior", "signer", "employee");
        assertThat(one.text("status")).as("it answers the result").isEqualTo("ACKNOWLEDGED");
        byte[] whole = pdf(result + "/keputusan.pdf", clerk);
        keep("decision-changed", whole);
        var verifier = new PdfVerifier(keys.seal().chain().get(1));
        assertThat(verifier.verify(whole))
                .allMatch(Verdict::intact)
                .extracting(Verdict::name)
                .containsExactly("Kepala Dinas Tenggat", "Kepala Bidang Tenggat", "Pelaksana Tenggat");
        assertThat(verifier.verify(whole))
                .extracting(Verdict::reason)
                .containsExactly("Atasan Pejabat Penilai Kinerja", "Pejabat Penilai Kinerja", "Pegawai yang Dinilai");
        assertThat(verifier.holds(whole)).isTrue();
        for (int at : List.of(200, document.length / 2, document.length - 40, whole.length - 30)) {
            byte[] touched = whole.clone();
            touched[at] ^= 1;
            assertThat(verifier.holds(touched)).as("byte " + at).isFalse();
        }
        assertThat(new String(whole, 0, document.length, StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(document, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aConfirmedResultKeepsItsDocumentBesideTheDecision() throws Exception {
        byte[] before = pdf(result + "/dokumen.pdf", clerk);
        String page = objected();
        decide(page, false);
        assertThat(pdf(result + "/dokumen.pdf", clerk)).isEqualTo(before);
        byte[] decision = pdf(result + "/keputusan.pdf", clerk);
        assertThat(TestPdf.text(decision))
                .contains("FORMAT D.1.3", "MENGUATKAN HASIL")
                .doesNotContain("diubah menjadi");
        assertThat(state(before)).contains("masih berlaku").doesNotContain("sudah diganti");
        post(page + "/tanda-tangan", clerk, Map.of());
        assertThat(one.text("status")).as("the result is answered apart").isEqualTo("SIGNED");
        post(result + "/penerimaan", clerk, Map.of());
        assertThat(one.text("status")).isEqualTo("ACKNOWLEDGED");
        assertThat(papers.signed(one.appraisal).employee()).isNotNull();
        assertThat(new PdfVerifier(keys.seal().chain().get(1)).verify(pdf(result + "/dokumen.pdf", clerk)))
                .extracting(Verdict::name)
                .containsExactly("Kepala Bidang Tenggat", "Pelaksana Tenggat");
        keep("decision-confirmed", pdf(page + "/dokumen.pdf", clerk));
    }

    @Test
    void whoeverDecidesChoosesBetweenTheTwoPredicatesOfStudiesThatWereNotFinished() {
        one.run(
                "UPDATE appraisal SET study = 'NOT_FINISHED', study_ground = 'Putus studi', rating = 'POOR' WHERE id = ?",
                one.appraisal);
        String page = objected();
        assertThat(body(page, superior)).contains("Predikat karena studi tidak selesai", "value=\"VERY_POOR\"");
        Map<String, String> form = new HashMap<>(Map.of(
                "version",
                jdbc.sql("SELECT version::text FROM objection WHERE appraisal_id = ?")
                        .param(one.appraisal)
                        .query(String.class)
                        .single(),
                "outcome",
                "CHANGED",
                "decisionReason",
                "Perilaku selama studi",
                "workResult",
                "MEETS",
                "behaviour",
                "MEETS",
                "recommendation",
                "Pembinaan"));
        for (String same : List.of("", "POOR", "GOOD")) {
            form.put("predicate", same);
            assertThat(post(page + "/keputusan", superior, form)).as(same).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        form.put("predicate", "VERY_POOR");
        assertThat(post(page + "/keputusan", superior, form)).hasStatus(HttpStatus.FOUND);
        assertThat(one.text("rating")).isEqualTo("VERY_POOR");
        assertThat(one.text("study_rating"))
                .as("what the appraiser chose stays theirs")
                .isNull();
        assertThat(TestPdf.text(pdf(page + "/dokumen.pdf", clerk))).contains("SANGAT KURANG");
    }

    @Test
    void whoeverDecidesOnAResultOfTheQuadrantChoosesNoPredicate() {
        String page = objected();
        assertThat(body(page, superior)).contains("decisionReason").doesNotContain("f-predicate");
    }

    @Test
    void theDecisionNamesThePostThatWasHeldOnItsDay() throws Exception {
        String page = objected();
        UUID post = UUID.randomUUID();
        one.run(
                "INSERT INTO position (id, title, kind) VALUES (?, 'Asisten Administrasi Umum', 'ADMINISTRATOR')",
                post);
        one.run(
                "UPDATE placement SET valid = daterange(lower(valid), ?::date) WHERE employee_id = ?",
                DECIDED.minusDays(1),
                one.agencyHead);
        one.run(
                "INSERT INTO placement (employee_id, unit_id, position_id, head, valid)"
                        + " VALUES (?, ?, ?, false, daterange(?::date, NULL))",
                one.agencyHead,
                people.unit("Sekretariat Daerah Tenggat"),
                post,
                DECIDED.minusDays(1));
        decide(page, true);
        assertThat(TestPdf.text(pdf(result + "/keputusan.pdf", clerk))).contains("Asisten Administrasi Umum");
    }

    @Test
    void whoDoesNotSignAChangedResultSaysSoInTheDecision() {
        String page = objected();
        decide(page, true);
        post(result + "/penolakan", clerk, Map.of("alasan", "Belum sepakat"));
        assertThat(one.text("status")).isEqualTo("REFUSED");
        assertThat(body(page, clerk)).contains("Tidak menandatangani").doesNotContain(page + "/tanda-tangan");
    }

    @Test
    void onlyThePartiesSignAndOnlyThoseConcernedRead() {
        String page = objected();
        Actor peer = actor(people.employee("Rekan Dokumen", one.section));
        Actor bkd = actor(people.employee("Petugas Dokumen", one.agency), Role.PERSONNEL_OFFICER);
        for (Actor other : List.of(peer, actor(people.employee("Admin Dokumen", one.agency), Role.ADMINISTRATOR))) {
            assertThat(get(page + "/dokumen.pdf", other)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get(result + "/keputusan.pdf", other)).hasStatus(HttpStatus.FORBIDDEN);
        }
        for (Actor other : List.of(peer, bkd, superior)) {
            assertThat(post(page + "/tanda-tangan", other, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get(page + "/dokumen.pdf", bkd)).as("not decided").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(page + "/tanda-tangan", clerk, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        decide(page, true);
        assertThat(get(page + "/dokumen.pdf", bkd)).hasStatusOk();
    }

    @Test
    void bothSidesAreToldAndReminded() {
        String page = objected();
        decide(page, true);
        assertThat(body("/", clerk)).contains("Tanda tangani keputusan keberatan");
        assertThat(body("/", appraiser)).contains("Tanda tangani keputusan keberatan");
        assertThat(body(result, clerk))
                .contains(result + "/keputusan.pdf", "di dokumen keputusan adalah predikat baru");
        post(page + "/tanda-tangan", appraiser, Map.of());
        post(page + "/tanda-tangan", clerk, Map.of());
        assertThat(body("/", clerk)).doesNotContain("Tanda tangani keputusan keberatan");
        assertThat(body("/", appraiser)).doesNotContain("Tanda tangani keputusan keberatan");
    }

    @Test
    void theDraftOfTheSuperiorIsTheirForm() {
        var other = new TestAppraisals(people, jdbc).judged();
        clock.moveTo(TestAppraisals.RATING_DUE.plusDays(1));
        byte[] draft = pdf("/hasil/" + other.appraisal + "/dokumen.pdf", actor(other.agencyHead));
        assertThat(TestPdf.text(draft))
                .contains("DRAF", "FORMAT D.1.2", "6. Atasan Pejabat Penilai Kinerja")
                .doesNotContain("6. Pejabat Penilai Kinerja");
    }

    private String objected() {
        clock.moveTo(DECIDED.minusDays(2));
        body(result, clerk);
        post(result + "/keberatan", clerk, Map.of("reason", "Rekap belum dihitung", "wish", "Predikat Sangat Baik"));
        String page = "/keberatan/"
                + jdbc.sql("SELECT id FROM objection WHERE appraisal_id = ?")
                        .param(one.appraisal)
                        .query(UUID.class)
                        .single();
        post(page + "/penjelasan", appraiser, Map.of("explanation", "Target belum tercapai"));
        clock.moveTo(DECIDED);
        post(
                page + "/pemeriksaan",
                superior,
                Map.of("party", "EMPLOYEE", "heardOn", DECIDED.toString(), "record", "Didengar langsung"));
        return page;
    }

    private void decide(String page, boolean changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "version",
                jdbc.sql("SELECT version::text FROM objection WHERE appraisal_id = ?")
                        .param(one.appraisal)
                        .query(String.class)
                        .single(),
                "outcome",
                changed ? "CHANGED" : "CONFIRMED",
                "decisionReason",
                "Rekap benar"));
        if (changed) {
            form.putAll(Map.of("workResult", "ABOVE", "behaviour", "ABOVE", "recommendation", "Beri peran pembimbing"));
        }
        assertThat(post(page + "/keputusan", superior, form)).hasStatus(HttpStatus.FOUND);
    }

    private List<String> boxes() {
        return jdbc.sql(
                        "SELECT s.field FROM document_signature s JOIN appraisal_document d ON d.document_id = s.document_id"
                                + " WHERE d.appraisal_id = ? AND d.stage = 'DECIDED' ORDER BY s.ordinal")
                .param(one.appraisal)
                .query(String.class)
                .list();
    }

    private UUID stateOf(byte[] file) {
        return jdbc.sql("SELECT id FROM appraisal_document WHERE content = ?")
                .param(file)
                .query(UUID.class)
                .single();
    }

    /** What the public page says of the file. */
    private String state(byte[] file) {
        String code = jdbc.sql("SELECT s.code FROM signed_document s JOIN appraisal_document d ON d.document_id = s.id"
                        + " WHERE d.content = ?")
                .param(file)
                .query(String.class)
                .single();
        return body("/keaslian/" + code, clerk);
    }

    private static void keep(String name, byte[] pdf) throws Exception {
        Files.createDirectories(Path.of("target/pdf")); // to be looked at
        Files.write(Path.of("target/pdf/" + name + ".pdf"), pdf);
    }

    private byte[] pdf(String path, Actor who) {
        MvcTestResult answer = get(path, who);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String body(String path, Actor who) {
        MvcTestResult answer = get(path, who);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path, Actor who) {
        return mvc.get().uri(path).with(signedIn(who)).exchange();
    }

    private MvcTestResult post(String path, Actor who, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn(who)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
