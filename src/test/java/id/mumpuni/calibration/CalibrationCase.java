package id.mumpuni.calibration;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two units with their heads and teams in a period with a calibration table, and the steps through the pages. */
@IntegrationTest
abstract class CalibrationCase {

    static final LocalDate DUE = LocalDate.of(2026, 10, 9);
    static final LocalDate RATING_DUE = LocalDate.of(2026, 10, 14);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    UUID agency;
    UUID north;
    UUID south;
    Actor chief;
    Actor northHead;
    Actor southHead;
    Actor bkd;
    UUID period;
    Actor outsider;
    final List<UUID> northTeam = new ArrayList<>();
    final List<UUID> southTeam = new ArrayList<>();

    @BeforeEach
    void twoSectionsUnderOneSuperior() {
        clock.moveTo(LocalDate.of(2026, 10, 5));
        agency = people.unit("Dinas Kalibrasi");
        north = people.unit("Bidang Utara", agency);
        south = people.unit("Bidang Selatan", agency);
        chief = actor(people.head("Kepala Kalibrasi", agency));
        northHead = actor(people.head("Kepala Utara", north));
        southHead = actor(people.head("Kepala Selatan", south));
        bkd = actor(people.employee("Petugas Kalibrasi", people.unit("BKPSDM")), Role.PERSONNEL_OFFICER);
        period = period("SUPERIOR");
        for (int i = 1; i <= 5; i++) {
            northTeam.add(judged("Utara " + i, northHead, north));
            southTeam.add(judged("Selatan " + i, southHead, south));
        }
    }

    /** It sits over two of the north; of its members the chair and one more have nothing to do with them. */
    UUID committee() {
        period = period("COMMITTEE");
        northTeam.clear();
        for (int i = 1; i <= 2; i++) {
            northTeam.add(judged("Komite " + i, northHead, north));
        }
        propose(northHead, northTeam);
        UUID session = call(bkd, agency, southHead.employeeId());
        outsider = actor(people.employee("Pihak Luar", people.unit("Inspektorat")));
        assertThat(mvc.post()
                        .uri("/kalibrasi/" + session + "/anggota")
                        .param("member", outsider.employeeId().toString())
                        .with(csrf())
                        .with(signedIn(bkd)))
                .hasStatus(HttpStatus.FOUND);
        done(southHead, "/kalibrasi/" + session + "/pelaksanaan");
        return session;
    }

    MvcTestResult posted(Actor who, String uri) {
        return mvc.post().uri(uri).with(csrf()).with(signedIn(who)).exchange();
    }

    void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    UUID period(String mode) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due,"
                                + " evaluation_from, calibration_due, policy_id, status, opened_by, opened_at)"
                                + " VALUES (?, 0, 'Triwulan III 2026', ?, ?, '2026-07-01', '2026-09-30', '2026-10-01', '2026-10-02', ?,"
                                + " '2026-09-21', ?, (SELECT id FROM evaluation_policy WHERE key = ? AND version = 1), 'OPEN', ?, now())")
                .params(
                        id,
                        mode.equals("SUPERIOR") ? "QUARTERLY" : "MONTHLY",
                        agency,
                        RATING_DUE,
                        DUE,
                        mode.equals("SUPERIOR") ? "kompetensi-dan-publik" : "adil-dan-terbuka",
                        chief.employeeId())
                .update();
        return id;
    }

    UUID judged(String name, Actor head, UUID unit) {
        UUID id = new TestPeriods(jdbc).appraisal(period, people.employee(name, unit), head.employeeId(), unit);
        jdbc.sql(
                        "UPDATE appraisal SET status = 'SUBMITTED', submitted_at = now(), reviewer_id = ?, led_unit_id = ?,"
                                + " work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD', feedback = 'Sesuai', version = 1 WHERE id = ?")
                .params(chief.employeeId(), unit, id)
                .update();
        return id;
    }

    void propose(Actor head, List<UUID> team) {
        var request = mvc.post().uri("/penilaian-bawahan/kalibrasi").param("periode", period.toString());
        for (UUID id : team) {
            request = request.param("orang", id.toString()).param("v." + id, version(id));
        }
        assertThat(request.with(csrf()).with(signedIn(head))).hasStatus(HttpStatus.FOUND);
        for (UUID id : team) {
            assertThat(status(id)).isEqualTo("PROPOSED");
        }
    }

    MvcTestResult asked(Actor who, UUID unit, UUID chair) {
        var request = mvc.post().uri("/kalibrasi").param("place", period + ":" + unit);
        return (chair == null ? request : request.param("chair", chair.toString()))
                .with(csrf())
                .with(signedIn(who))
                .exchange();
    }

    UUID call(Actor who, UUID unit, UUID chair) {
        MvcTestResult result = asked(who, unit, chair);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return UUID.fromString(result.getResponse().getRedirectedUrl().replace("/kalibrasi/", ""));
    }

    void done(Actor who, String uri) {
        MvcTestResult result =
                mvc.post().uri(uri).with(csrf()).with(signedIn(who)).exchange();
        assertThat(result).hasStatus(HttpStatus.FOUND);
        assertThat(result).flash().containsKey("notice");
    }

    void change(
            Actor who,
            UUID session,
            UUID appraisal,
            int seen,
            String work,
            String behaviour,
            String reason,
            HttpStatus status) {
        assertThat(mvc.post()
                        .uri("/kalibrasi/" + session + "/usulan/" + item(session, appraisal))
                        .param("seen", String.valueOf(seen))
                        .param("workResult", work)
                        .param("behaviour", behaviour)
                        .param("reason", reason)
                        .with(csrf())
                        .with(signedIn(who)))
                .hasStatus(status);
    }

    void answer(Actor who, UUID id, String answer, String work, String behaviour, String reason, HttpStatus status) {
        var request = mvc.post()
                .uri("/penilaian-bawahan/" + id + "/jawaban-kalibrasi")
                .param("version", version(id))
                .param("answer", answer);
        if (work != null) {
            request = request.param("workResult", work)
                    .param("behaviour", behaviour)
                    .param("reason", reason);
        }
        assertThat(request.with(csrf()).with(signedIn(who))).hasStatus(status);
    }

    void sign(Actor who, UUID... ids) {
        var request = mvc.post().uri("/penilaian-bawahan/tanda-tangan").param("periode", period.toString());
        for (UUID id : ids) {
            request = request.param("orang", id.toString()).param("v." + id, version(id));
        }
        assertThat(request.with(csrf()).with(signedIn(who))).hasStatus(HttpStatus.FOUND);
    }

    String page(Actor who, String uri) {
        MvcTestResult result = mvc.get().uri(uri).with(signedIn(who)).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray() == null
                ? ""
                : new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    String minutes(UUID session) throws Exception {
        MvcTestResult result = mvc.get()
                .uri("/kalibrasi/" + session + "/notulen.pdf")
                .with(signedIn(chief))
                .exchange();
        assertThat(result).hasStatusOk();
        try (var document = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    UUID item(UUID session, UUID appraisal) {
        return jdbc.sql("SELECT id FROM calibration_item WHERE session_id = ? AND appraisal_id = ?")
                .params(session, appraisal)
                .query(UUID.class)
                .single();
    }

    UUID employee(UUID appraisal) {
        return jdbc.sql("SELECT employee_id FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query(UUID.class)
                .single();
    }

    String notified(Actor who, String key) {
        return jdbc.sql("SELECT count(*)::text FROM notification WHERE recipient_id = ? AND message_key = ?")
                .params(who.employeeId(), key)
                .query(String.class)
                .single();
    }

    String trail(UUID appraisal) {
        return one(
                "SELECT string_agg(stage || ' ' || rating || COALESCE(': ' || reason, ''), ', ' ORDER BY number)"
                        + " FROM judgement WHERE appraisal_id = ?",
                appraisal);
    }

    String status(UUID appraisal) {
        return one("SELECT status FROM appraisal WHERE id = ?", appraisal);
    }

    String version(UUID appraisal) {
        return one("SELECT version FROM appraisal WHERE id = ?", appraisal);
    }

    String one(String sql, UUID id) {
        return jdbc.sql("SELECT (" + sql.replaceFirst("(?i)^SELECT", "SELECT") + ")::text")
                .param(id)
                .query(String.class)
                .single();
    }
}
