package id.mumpuni.explanation.page;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.appraisal.process.SignAppraisal;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** From every number and word of a result to what it came from, for whoever sees the result and nobody else. */
@IntegrationTest
class ExplanationTest {

    private static final LocalDate RATED = LocalDate.of(2026, 10, 12);
    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");
    private static final Pattern DATE = Pattern.compile("\\d{1,2} \\p{L}{3,}(?=,| \\d{4})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    SignAppraisal signAppraisal;

    private TestAppraisals one;
    private Actor clerk;
    private Actor appraiser;
    private Actor superior;
    private String result;
    private String explanation;

    @BeforeEach
    void aSignedResult() {
        one = new TestAppraisals(people, jdbc);
        clerk = actor(one.clerk);
        appraiser = actor(one.sectionHead);
        superior = actor(one.agencyHead);
        result = "/hasil/" + one.appraisal;
        explanation = result + "/penjelasan";
        write();
        clock.moveTo(RATED);
        TestPeople.signIn(appraiser);
        signAppraisal.sign(one.appraisal, Integer.parseInt(one.text("version")));
        SecurityContextHolder.clearContext();
    }

    private void write() {
        one.run(
                "INSERT INTO organisation_rating (period_id, unit_id, rating, basis, decree, issued_on, set_by, set_at)"
                        + " VALUES (?, ?, 'GOOD', 'Capaian rencana aksi 96 persen', 'SK 17/2026', '2026-10-02', ?, '2026-10-02 09:00+07')",
                one.period,
                one.section,
                one.agencyHead);
        one.run(
                "INSERT INTO achievement (appraisal_id, indicator_id, text) SELECT ?, i.id, '131 berkas selesai' FROM indicator i"
                        + " JOIN planned_result r ON r.id = i.result_id JOIN appraisal a ON a.plan_id = r.plan_id WHERE a.id = ?",
                one.appraisal,
                one.appraisal);
        one.run(
                "INSERT INTO result_rating (appraisal_id, result_id, expectation_level) SELECT a.id, r.id, 'ABOVE' FROM appraisal a"
                        + " JOIN planned_result r ON r.plan_id = a.plan_id WHERE a.id = ?",
                one.appraisal);
        one.run(
                "INSERT INTO result_feedback (appraisal_id, result_id, text) SELECT a.id, r.id, 'Melampaui target tiga bulan berturut-turut'"
                        + " FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id WHERE a.id = ?",
                one.appraisal);
        one.run(
                "INSERT INTO behaviour_review (appraisal_id, core_value, self_rating, reflection, feedback, expectation_level)"
                        + " VALUES (?, 'SERVICE', 'ABOVE', 'Saya selalu mengabari pemohon', 'Pemohon menyebut namanya', 'ABOVE')",
                one.appraisal);
        one.run(
                "UPDATE appraisal SET status = 'SUBMITTED', submitted_at = '2026-10-05 10:00+07', work_result = 'ABOVE', behaviour = 'ABOVE',"
                        + " rating = 'VERY_GOOD', feedback = 'Rekap triwulan menunjukkan 131 berkas', recommendation = 'Beri peran pembimbing'"
                        + " WHERE id = ?",
                one.appraisal);
    }

    @Test
    void whoMayNotSeeTheResultIsNotToldWhatItCameFrom() {
        Actor peer = actor(people.employee("Rekan Penjelasan", one.section));
        Actor admin = actor(people.employee("Admin Penjelasan", one.agency), Role.ADMINISTRATOR);
        Actor otherHead = actor(people.head("Kepala Lain", people.unit("Bidang Lain", one.agency)));
        for (Actor other : List.of(peer, admin, otherHead)) {
            assertThat(get(explanation, other)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get("/hasil/" + UUID.randomUUID() + "/penjelasan", clerk)).hasStatus(HttpStatus.NOT_FOUND);
        one.together();
        assertThat(get(explanation, clerk)).as("not shown yet").hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(explanation, appraiser)).hasStatusOk();
    }

    @Test
    void anUnsignedResultExplainsNothing() {
        var open = new TestAppraisals(people, jdbc).judged();
        assertThat(get("/hasil/" + open.appraisal + "/penjelasan", actor(open.sectionHead)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoeverSeesTheResultIsLedToItsExplanation() {
        Actor bkd = actor(people.employee("Petugas Penjelasan", one.agency), Role.PERSONNEL_OFFICER);
        Actor auditor = actor(people.employee("Auditor Penjelasan", one.agency), Role.AUDITOR);
        for (Actor reader : List.of(clerk, appraiser, superior, bkd, auditor)) {
            assertThat(body(result, reader)).contains(explanation);
            assertThat(body(explanation, reader)).contains("Capaian rencana aksi 96 persen", "131 berkas selesai");
        }
    }

    @Test
    void openingTheExplanationFirstIsTheReceiptToo() {
        assertThat(one.text("received_on")).isNull();
        body(explanation, clerk);
        assertThat(one.text("received_on")).isEqualTo(RATED.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyNumberAndWordOfTheResultHasItsSource(String language) {
        for (Actor reader : List.of(clerk, superior)) {
            allSourced(reader, language);
        }
        one.run("UPDATE appraisal SET head = true, head_override = 'Rekap membenarkan' WHERE id = ?", one.appraisal);
        allSourced(clerk, language);
        clock.moveTo(RATED.plusDays(3));
        post(result + "/penolakan", clerk, Map.of("alasan", "Belum sepakat"));
        allSourced(clerk, language);
        decided();
        allSourced(clerk, language);
        allSourced(superior, language);
        assertThat(plain(body(explanation, clerk))).contains("Beri peran pembimbing", "Belum sepakat", "Rekap keliru");
    }

    @Test
    void itSaysWhoWhenAndByWhichRules() {
        String text = plain(body(explanation, clerk));
        assertThat(text)
                .contains("Ditandatangani Kepala Bidang Tenggat, 12 Oktober 2026")
                .contains("sebagai pejabat penilai kinerja", "Atasan pejabat penilai kinerja Kepala Dinas Tenggat")
                .contains("SK 17/2026", "2 Oktober 2026", "Kepala Dinas Tenggat, 2 Oktober 2026")
                .contains("Aturan saja", "Versi 1", "Pegawai dapat melihat hasilnya")
                .contains("Dari 1 hasil kerja: 1 di atas, 0 sesuai, dan 0 di bawah ekspektasi; 0 tanpa rating.")
                .contains("Dari 7 nilai: 1 di atas, 0 sesuai, dan 0 di bawah ekspektasi; 6 tanpa rating.")
                .contains("rating per hasil mengarah ke di atas ekspektasi")
                .contains(
                        "Melampaui target tiga bulan berturut-turut",
                        "Saya selalu mengabari pemohon",
                        "Menjadi teladan")
                .contains("Penilaian awal", "Ditandatangani Hasil kerja: Di atas ekspektasi");
        String fingerprint = jdbc.sql("SELECT sha256 FROM appraisal_document WHERE appraisal_id = ?")
                .param(one.appraisal)
                .query(String.class)
                .single();
        assertThat(text).contains(fingerprint, "mata rantai, yang terakhir");
        assertThat(body(explanation, clerk)).contains("/keaslian/").doesNotContain("/jejak-perubahan/rantai");
    }

    @Test
    void theCourseIsToldInPlainWordsAndDraftsAreNobodys() {
        one.run("UPDATE appraisal SET received_on = ?, received_how = 'OPENED' WHERE id = ?", RATED, one.appraisal);
        String text = plain(body(explanation, appraiser));
        assertThat(text)
                .contains(
                        "Masuk ke dalam periode",
                        "Menyampaikan penilaian diri",
                        "Menandatangani hasil Kepala Bidang Tenggat")
                .contains("Menetapkan capaian kinerja organisasi", "Mengisi penilaian", "Dokumen diterbitkan")
                .doesNotContain("Perubahan lain", "VERY_GOOD", "work_result");
    }

    @Test
    void calibrationAndItsReasonStandBetweenProposalAndResult() {
        one.run(
                "INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at, reason, policy_id)"
                        + " SELECT ?, 9, 'CALIBRATED', 'MEETS', 'ABOVE', 'GOOD', ?, '2026-10-10 09:00+07', 'Dibandingkan tiga bidang', policy_id"
                        + " FROM appraisal_period WHERE id = ?",
                one.appraisal,
                one.agencyHead,
                one.period);
        assertThat(plain(body(explanation, clerk)))
                .contains(
                        "Usulan kalibrasi Berubah",
                        "Hasil kerja: Sesuai ekspektasi.",
                        "Dibandingkan tiga bidang",
                        "Kepala Dinas Tenggat");
    }

    @Test
    void feedbackIsToldAsThePolicySays() {
        UUID policy = UUID.randomUUID();
        one.run(
                "INSERT INTO evaluation_policy SELECT (jsonb_populate_record(y, jsonb_build_object('id', ?, 'key', 'uji-' || ?, 'frozen_at', NULL))).*"
                        + " FROM evaluation_policy y WHERE y.key = 'aturan' AND y.version = 1",
                policy,
                policy);
        one.run(
                "INSERT INTO evaluation_policy_rater (policy_id, relation, minimum, shown) VALUES (?, 'PEER', 3, 'AGGREGATE')",
                policy);
        one.run("UPDATE appraisal_period SET policy_id = ? WHERE id = ?", policy, one.period);
        feedback("Rekan Satu", "PEER", "Cepat membalas pesan");
        feedback("Pimpinan Satu", "LEADER", "Berkas rapi");
        for (Actor reader : List.of(clerk, superior)) {
            assertThat(plain(body(explanation, reader)))
                    .contains("Pimpinan Satu", "Berkas rapi", "Sebagian umpan balik tidak ditampilkan")
                    .doesNotContain("Cepat membalas pesan", "Rekan Satu");
        }
        feedback("Rekan Dua", "PEER", "Mau menggantikan");
        feedback("Rekan Tiga", "PEER", "Kadang terlambat");
        assertThat(plain(body(explanation, clerk)))
                .contains("Cepat membalas pesan", "Mau menggantikan", "Kadang terlambat")
                .doesNotContain("Rekan Satu", "Rekan Dua", "Rekan Tiga", "Sebagian umpan balik tidak ditampilkan");
    }

    @Test
    void theReasonForADistributionIsForThoseWhoSeeTheTeam() {
        one.run(
                "INSERT INTO pattern_reason (period_id, appraiser_id, unit_id, text, written_at) VALUES (?, ?, ?, 'Dua orang masih baru', now())",
                one.period,
                one.sectionHead,
                one.section);
        assertThat(plain(body(explanation, superior))).contains("Dua orang masih baru");
        assertThat(plain(body(explanation, clerk)))
                .contains("Predikat dan alasan tentang pegawai lain tidak ditampilkan")
                .doesNotContain("Dua orang masih baru", "Sebaran tim berada di luar pola");
        for (int i = 0; i < 5; i++) {
            UUID person = people.employee("Rekan Tim " + i, one.section);
            one.run(
                    "INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, unit_id, led_unit_id, status, work_result, behaviour, rating)"
                            + " VALUES (?, 0, ?, ?, ?, ?, ?, 'OPEN', 'MEETS', 'MEETS', 'GOOD')",
                    UUID.randomUUID(),
                    one.period,
                    person,
                    one.sectionHead,
                    one.section,
                    one.section);
        }
        assertThat(plain(body(explanation, clerk)))
                .contains("Sebaran tim berada di luar pola dan pejabat penilai mencatat alasannya.")
                .doesNotContain("Dua orang masih baru", "Rekan Tim");
    }

    @Test
    void theWordsOfAnObjectionAreForThoseWhoMayOpenIt() {
        decided();
        assertThat(plain(body(explanation, clerk)))
                .contains("Target salah dibaca", "Sudah sesuai pedoman", "Hasil diubah")
                .contains("diubah atas keberatan oleh Kepala Dinas Tenggat pada");
        UUID other = people.employee("Asisten Pemutus", one.agency);
        one.run("UPDATE objection SET decider_id = ? WHERE appraisal_id = ?", other, one.appraisal);
        assertThat(plain(body(explanation, superior)))
                .contains("Hasil diubah", "Rekap keliru")
                .doesNotContain("Target salah dibaca", "Sudah sesuai pedoman");
    }

    @Test
    void whatWasWrittenAndNotHandedInStaysWithThePerson() {
        one.run("UPDATE appraisal SET submitted_at = NULL WHERE id = ?", one.appraisal);
        assertThat(plain(body(explanation, superior)))
                .contains("Penilaian diri tidak disampaikan")
                .doesNotContain("131 berkas selesai", "Saya selalu mengabari pemohon");
        assertThat(plain(body(explanation, clerk))).contains("131 berkas selesai", "Saya selalu mengabari pemohon");
    }

    private void decided() {
        clock.moveTo(RATED.plusDays(3));
        body(result, clerk);
        post(result + "/keberatan", clerk, Map.of("reason", "Target salah dibaca"));
        String page = "/keberatan/"
                + jdbc.sql("SELECT id FROM objection WHERE appraisal_id = ?")
                        .param(one.appraisal)
                        .query(UUID.class)
                        .single();
        post(page + "/penjelasan", appraiser, Map.of("explanation", "Sudah sesuai pedoman"));
        post(page + "/tambahan", clerk, Map.of("addition", "Tidak ada"));
        String version = jdbc.sql("SELECT version::text FROM objection WHERE appraisal_id = ?")
                .param(one.appraisal)
                .query(String.class)
                .single();
        post(
                page + "/keputusan",
                superior,
                Map.of(
                        "version",
                        version,
                        "outcome",
                        "CHANGED",
                        "decisionReason",
                        "Rekap keliru",
                        "workResult",
                        "MEETS",
                        "behaviour",
                        "ABOVE",
                        "recommendation",
                        "Beri peran pembimbing"));
        assertThat(one.text("final_by")).isEqualTo("DECIDED");
    }

    private void feedback(String giver, String relation, String text) {
        UUID id = jdbc.sql(
                        "INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on, core_value, created_at)"
                                + " VALUES (?, ?, ?, 'REGULAR', 'WRITTEN', '2026-08-05', 'HARMONIOUS', now()) RETURNING id")
                .params(one.clerk, people.employee(giver, one.section), relation)
                .query(UUID.class)
                .single();
        one.run(
                "INSERT INTO feedback_version (feedback_id, number, text, progress, created_at) VALUES (?, 1, ?, ?, now())",
                id,
                text,
                relation.equals("LEADER") ? "SHOWN" : null);
    }

    /** Every text of the page but its own labels stands on the other, and so does every day. */
    private void allSourced(Actor reader, String language) {
        String shown = body(result, reader, language);
        String source = plain(body(explanation, reader, language));
        Set<String> missing = new LinkedHashSet<>();
        texts(main(shown)).stream()
                .filter(text -> !source.contains(text) && !Labels.of(language).contains(text))
                .filter(text -> !DATE.matcher(text).results().allMatch(date -> source.contains(date.group()))
                        || !DATE.matcher(text).find())
                .forEach(missing::add);
        assertThat(missing).as(language).isEmpty();
    }

    private static List<String> texts(String html) {
        return TEXT.matcher(html)
                .results()
                .map(match -> HtmlUtils.htmlUnescape(match.group(1))
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>")).replaceAll("(?s)<form.*?</form>", "");
    }

    private static String plain(String html) {
        return HtmlUtils.htmlUnescape(main(html).replaceAll("<[^>]+>", " "))
                .replaceAll("\\s+", " ")
                .replace(" ,", ",");
    }

    private String body(String path, Actor who) {
        return body(path, who, "id");
    }

    private String body(String path, Actor who, String language) {
        MvcTestResult answer = mvc.get()
                .uri(path)
                .with(signedIn(who))
                .cookie(new Cookie("tampilan", "light-" + language))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path, Actor who) {
        return mvc.get().uri(path).with(signedIn(who)).exchange();
    }

    private void post(String path, Actor who, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn(who)).with(csrf());
        form.forEach(request::param);
        assertThat(request.exchange()).hasStatus(HttpStatus.FOUND);
    }
}
