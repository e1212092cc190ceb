package id.mumpuni.calibration;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From what two appraisers hand in, over the table, to their signatures; through the pages. */
@IntegrationTest
class CalibrationJourneyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 9);
    private static final LocalDate RATING_DUE = LocalDate.of(2026, 10, 14);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private UUID agency;
    private UUID north;
    private UUID south;
    private Actor chief;
    private Actor northHead;
    private Actor southHead;
    private Actor bkd;
    private UUID period;
    private Actor outsider;
    private final List<UUID> northTeam = new ArrayList<>();
    private final List<UUID> southTeam = new ArrayList<>();

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

    @Test
    void whatTheTableProposesIsFollowedOrNotAndAllThreeJudgementsStay() throws Exception {
        propose(northHead, northTeam);
        propose(southHead, southTeam);
        assertThat(one(
                        "SELECT count(*) FROM judgement j JOIN appraisal a ON a.id = j.appraisal_id WHERE a.period_id = ?"
                                + " AND j.stage = 'RAW'",
                        period))
                .isEqualTo("10");
        sign(northHead, northTeam.get(0));
        assertThat(status(northTeam.get(0))).isEqualTo("PROPOSED");

        UUID session = call(chief, agency, null);
        assertThat(page(chief, "/kalibrasi/" + session))
                .contains("Kepala Utara", "Kepala Selatan", "4,00", "Penilai berdampingan", "Utara 1");
        done(chief, "/kalibrasi/" + session + "/pelaksanaan");
        change(
                chief,
                session,
                northTeam.get(0),
                0,
                "MEETS",
                "BELOW",
                "Data kehadiran belum dihitung",
                HttpStatus.FOUND);
        change(
                chief,
                session,
                northTeam.get(1),
                0,
                "ABOVE",
                "ABOVE",
                "Capaian jauh melampaui bidang lain",
                HttpStatus.FOUND);
        change(chief, session, northTeam.get(1), 0, "MEETS", "MEETS", "Terlambat", HttpStatus.CONFLICT);
        change(chief, session, northTeam.get(2), 0, "ABOVE", "ABOVE", " ", HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(notified(northHead, "calibration.told.changed")).isEqualTo("2");
        assertThat(page(northHead, "/penilaian-bawahan/" + northTeam.get(0)))
                .contains("Data kehadiran belum dihitung", "Kurang", "Berlangsung");
        assertThat(page(chief, "/kalibrasi/" + session + "?berubah=true&penilai=" + northHead.employeeId()))
                .contains("Utara 1", "Utara 2", "3,80")
                .doesNotContain("usulan-" + item(session, southTeam.get(0)));
        assertThat(page(bkd, "/periode/" + period + "/belum-selesai")).contains("Sidang kalibrasi yang berjalan");
        mvc.post()
                .uri("/periode/" + period + "/penutupan")
                .param("alasan", "Selesai")
                .with(csrf())
                .with(signedIn(bkd))
                .exchange();
        assertThat(one("SELECT status FROM appraisal_period WHERE id = ?", period))
                .isEqualTo("OPEN");

        done(chief, "/kalibrasi/" + session + "/penutupan");
        assertThat(notified(southHead, "calibration.told.closed")).isEqualTo("1");
        assertThat(minutes(session))
                .contains(
                        "NOTULEN SIDANG KALIBRASI",
                        "Kepala Kalibrasi",
                        "Data kehadiran belum dihitung",
                        "Kepala Selatan");
        assertThat(one("SELECT count(*) FROM signed_document WHERE kind = 'CALIBRATION' AND subject_id = ?", session))
                .isEqualTo("1");

        // unanswered: named, not signed
        sign(northHead, northTeam.get(0), northTeam.get(2));
        assertThat(status(northTeam.get(0))).isEqualTo("PROPOSED");
        assertThat(status(northTeam.get(2))).isEqualTo("SIGNED");
        assertThat(one(
                        "SELECT r.outcome FROM signing_batch_row r WHERE r.appraisal_id = ? ORDER BY id DESC LIMIT 1",
                        northTeam.get(0)))
                .isEqualTo("calibration.unanswered");
        answer(northHead, northTeam.get(0), "OTHERWISE", "MEETS", "MEETS", "", HttpStatus.UNPROCESSABLE_CONTENT);
        answer(
                northHead,
                northTeam.get(0),
                "OTHERWISE",
                "MEETS",
                "MEETS",
                "Kehadirannya sudah dijelaskan",
                HttpStatus.FOUND);
        answer(northHead, northTeam.get(1), "FOLLOWED", null, null, null, HttpStatus.FOUND);
        sign(northHead, northTeam.get(0), northTeam.get(1));
        assertThat(trail(northTeam.get(0)))
                .isEqualTo(
                        "RAW GOOD, CALIBRATED POOR: Data kehadiran belum dihitung, FINAL GOOD: Kehadirannya sudah dijelaskan");
        assertThat(trail(northTeam.get(1)))
                .isEqualTo("RAW GOOD, CALIBRATED VERY_GOOD: Capaian jauh melampaui bidang lain, FINAL VERY_GOOD");
        assertThat(trail(northTeam.get(2))).isEqualTo("RAW GOOD, CALIBRATED GOOD, FINAL GOOD");
        assertThat(page(actor(employee(northTeam.get(0))), "/hasil/" + northTeam.get(0) + "/penjelasan"))
                .contains("Usulan kalibrasi", "Data kehadiran belum dihitung", "Kehadirannya sudah dijelaskan")
                .contains("Penilaian dibahas di sidang kalibrasi", "Menjawab usulan kalibrasi")
                .doesNotContain("Perubahan lain");
    }

    @Test
    void whoDidNotFinishTheStudiesStaysOutsideTheQuadrantAtTheTable() throws Exception {
        jdbc.sql(
                        "UPDATE appraisal SET study = 'NOT_FINISHED', study_ground = 'Putus studi', rating = 'POOR' WHERE period_id = ?")
                .param(period)
                .update();
        propose(northHead, northTeam.subList(0, 2));
        UUID session = call(chief, agency, null);
        done(chief, "/kalibrasi/" + session + "/pelaksanaan");
        for (UUID one : northTeam.subList(0, 2)) {
            change(chief, session, one, 0, "MEETS", "BELOW", "Kehadiran belum dihitung", HttpStatus.FOUND);
        }
        done(chief, "/kalibrasi/" + session + "/penutupan");
        answer(northHead, northTeam.get(0), "FOLLOWED", null, null, null, HttpStatus.FOUND);
        answer(northHead, northTeam.get(1), "OTHERWISE", "ABOVE", "MEETS", "Sudah dijelaskan", HttpStatus.FOUND);
        sign(northHead, northTeam.get(0), northTeam.get(1));
        assertThat(trail(northTeam.get(0)))
                .isEqualTo("RAW POOR, CALIBRATED VERY_POOR: Kehadiran belum dihitung, FINAL VERY_POOR: Putus studi");
        assertThat(trail(northTeam.get(1))).endsWith("FINAL POOR: Sudah dijelaskan\nPutus studi");
        assertThat(page(northHead, "/hasil/" + northTeam.get(1) + "/penjelasan"))
                .contains("Sudah dijelaskan\nPutus studi", "Predikat tidak mengikuti kuadran")
                .contains("Kuadran memberi predikat Baik");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE judgement SET rating = 'POOR' WHERE appraisal_id = ?",
                "DELETE FROM judgement WHERE appraisal_id = ?",
                "UPDATE calibration_item SET rating = 'POOR' WHERE appraisal_id = ?",
                "DELETE FROM calibration_item WHERE appraisal_id = ?",
                "UPDATE calibration_change SET reason = 'x' WHERE item_id = ?",
                "DELETE FROM calibration_change WHERE item_id = ?",
                "DELETE FROM calibration_conflict WHERE item_id = ?"
            })
    void whatWasJudgedAndChangedIsOnlyAddedTo(String sql) {
        propose(northHead, northTeam);
        assertThatThrownBy(() -> jdbc.sql(sql).param(northTeam.get(0)).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only added");
    }

    @Test
    void nobodyActsOnACaseInWhichTheyHaveAnInterestEvenByHand() {
        period = period("COMMITTEE");
        northTeam.clear();
        for (int i = 1; i <= 2; i++) {
            northTeam.add(judged("Komite " + i, northHead, north));
        }
        propose(northHead, northTeam);
        UUID session = call(bkd, agency, southHead.employeeId());
        UUID mine = employee(northTeam.get(0));
        for (UUID member : List.of(northHead.employeeId(), mine, chief.employeeId())) {
            assertThat(mvc.post()
                            .uri("/kalibrasi/" + session + "/anggota")
                            .param("member", member.toString())
                            .with(csrf())
                            .with(signedIn(bkd)))
                    .hasStatus(HttpStatus.FOUND);
        }
        done(southHead, "/kalibrasi/" + session + "/pelaksanaan");
        change(northHead, session, northTeam.get(0), 0, "ABOVE", "ABOVE", "Milik saya", HttpStatus.FORBIDDEN);
        change(actor(mine), session, northTeam.get(0), 0, "ABOVE", "ABOVE", "Saya sendiri", HttpStatus.FORBIDDEN);
        change(chief, session, northTeam.get(0), 0, "ABOVE", "ABOVE", "Atasan penilai", HttpStatus.FORBIDDEN);
        change(bkd, session, northTeam.get(0), 0, "ABOVE", "ABOVE", "Bukan anggota", HttpStatus.FORBIDDEN);
        assertThat(page(actor(mine), "/kalibrasi/" + session))
                .contains("Anda tidak duduk pada usulan ini", "1 usulan tidak ditampilkan")
                .doesNotContain("alasan-" + item(session, northTeam.get(0)));

        UUID item = item(session, northTeam.get(0));
        String conflict = "/kalibrasi/" + session + "/benturan/" + item;
        assertThat(page(northHead, conflict))
                .contains("Pejabat penilai pegawai ini", "Penilaian diri sendiri", "Duduk");
        assertThat(mvc.post()
                        .uri(conflict)
                        .param("member", southHead.employeeId().toString())
                        .param("reason", "Bersaudara")
                        .with(csrf())
                        .with(signedIn(northHead)))
                .hasStatus(HttpStatus.FOUND);
        change(southHead, session, northTeam.get(0), 0, "ABOVE", "ABOVE", "Tidak boleh", HttpStatus.FORBIDDEN);
        change(southHead, session, northTeam.get(1), 0, "ABOVE", "ABOVE", "Boleh", HttpStatus.FOUND);
        done(southHead, "/kalibrasi/" + session + "/penutupan");
        // nobody could sit on the first one: it goes back as it came
        assertThat(trail(northTeam.get(0))).isEqualTo("RAW GOOD");
        sign(northHead, northTeam.get(0));
        assertThat(trail(northTeam.get(0))).isEqualTo("RAW GOOD, FINAL GOOD");
        assertThat(trail(northTeam.get(1))).isEqualTo("RAW GOOD, CALIBRATED VERY_GOOD: Boleh");
    }

    @Test
    void whoFollowsTheTableToAnExtremeSignsOnTheReasonOfTheTable() {
        run("UPDATE appraisal SET feedback = NULL WHERE id = ?", northTeam.get(0));
        propose(northHead, northTeam.subList(0, 1));
        UUID session = call(chief, agency, null);
        done(chief, "/kalibrasi/" + session + "/pelaksanaan");
        change(chief, session, northTeam.get(0), 0, "BELOW", "MEETS", "Target belum tercapai", HttpStatus.FOUND);
        done(chief, "/kalibrasi/" + session + "/penutupan");
        answer(northHead, northTeam.get(0), "FOLLOWED", null, null, null, HttpStatus.FOUND);
        sign(northHead, northTeam.get(0));
        assertThat(trail(northTeam.get(0)))
                .isEqualTo("RAW GOOD, CALIBRATED NEEDS_IMPROVEMENT: Target belum tercapai, FINAL NEEDS_IMPROVEMENT");
    }

    @Test
    void whatSomebodyInConflictChangedIsConfirmedByAnotherMemberBeforeTheSessionCloses() {
        UUID session = committee();
        change(southHead, session, northTeam.get(0), 0, "ABOVE", "ABOVE", "Melampaui", HttpStatus.FOUND);
        change(bkd, session, northTeam.get(0), 1, "ABOVE", "ABOVE", "Sama", HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri("/kalibrasi/" + session + "/benturan/" + item(session, northTeam.get(0)))
                        .param("member", southHead.employeeId().toString())
                        .param("reason", "Bersaudara")
                        .with(csrf())
                        .with(signedIn(northHead)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(posted(southHead, "/kalibrasi/" + session + "/penutupan"))
                .flash()
                .containsEntry("problem", "calibration.close.conflict");
        assertThat(one("SELECT status FROM calibration_session WHERE id = ?", session))
                .isEqualTo("HELD");
        change(outsider, session, northTeam.get(1), 0, "MEETS", "MEETS", "Sama", HttpStatus.UNPROCESSABLE_CONTENT);
        change(outsider, session, northTeam.get(0), 1, "ABOVE", "ABOVE", "Setuju melampaui", HttpStatus.FOUND);
        done(southHead, "/kalibrasi/" + session + "/penutupan");
        assertThat(trail(northTeam.get(0))).isEqualTo("RAW GOOD, CALIBRATED VERY_GOOD: Setuju melampaui");
        assertThat(one(
                        "SELECT decided_by FROM judgement WHERE appraisal_id = ? AND stage = 'CALIBRATED'",
                        northTeam.get(0)))
                .isEqualTo(outsider.employeeId().toString());
    }

    @Test
    void bkdGivesACommitteeWhoseChairLeftToAnotherMember() {
        UUID session = committee();
        jdbc.sql("UPDATE employee SET left_on = '2026-10-05' WHERE id = ?")
                .param(southHead.employeeId())
                .update();
        String chair = "/kalibrasi/" + session + "/anggota/" + outsider.employeeId() + "/ketua";
        assertThat(posted(outsider, chair)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(posted(bkd, "/kalibrasi/" + session + "/anggota/" + chief.employeeId() + "/ketua"))
                .as("no member")
                .flash()
                .containsEntry("problem", "calibration.chair.nobody");
        assertThat(page(bkd, "/kalibrasi/" + session)).contains("Ganti ketua", "Jadikan Pihak Luar ketua sidang");
        done(bkd, chair);
        assertThat(posted(southHead, "/kalibrasi/" + session + "/penutupan")).hasStatus(HttpStatus.FORBIDDEN);
        done(outsider, "/kalibrasi/" + session + "/penutupan");
        assertThat(one(
                        "SELECT decided_by FROM judgement WHERE appraisal_id = ? AND stage = 'CALIBRATED'",
                        northTeam.get(0)))
                .as("who left sits on nothing")
                .isEqualTo(outsider.employeeId().toString());
        assertThat(notified(outsider, "calibration.told.named")).isEqualTo("2");
    }

    @Test
    void theTableOfASuperiorGoesToWhoeverLeadsTheUnitNow() {
        propose(northHead, northTeam);
        UUID session = call(chief, agency, null);
        String chair = "/kalibrasi/" + session + "/anggota/%s/ketua";
        assertThat(posted(bkd, chair.formatted(northHead.employeeId())))
                .flash()
                .containsEntry("problem", "calibration.chair.nobody");
        jdbc.sql("UPDATE employee SET left_on = '2026-10-05' WHERE id = ?")
                .param(chief.employeeId())
                .update();
        jdbc.sql("UPDATE placement SET valid = daterange(lower(valid), '2026-10-05') WHERE employee_id = ?")
                .param(chief.employeeId())
                .update();
        Actor next = actor(people.head("Kepala Baru", agency));
        done(bkd, chair.formatted(next.employeeId()));
        done(next, "/kalibrasi/" + session + "/pelaksanaan");
        change(next, session, northTeam.get(0), 0, "ABOVE", "ABOVE", "Melampaui", HttpStatus.FOUND);
        done(next, "/kalibrasi/" + session + "/penutupan");
        assertThat(trail(northTeam.get(0))).isEqualTo("RAW GOOD, CALIBRATED VERY_GOOD: Melampaui");
    }

    @Test
    void whoIsTakenOutDuringTheSessionWaitsForItNoLongerWhenBack() {
        propose(northHead, northTeam.subList(0, 2));
        UUID session = call(chief, agency, null);
        done(chief, "/kalibrasi/" + session + "/pelaksanaan");
        jdbc.sql("UPDATE appraisal SET taken_out_reason = 'Cuti', version = version + 1 WHERE id = ?")
                .param(northTeam.get(0))
                .update();
        done(chief, "/kalibrasi/" + session + "/penutupan");
        jdbc.sql("UPDATE appraisal SET taken_out_reason = NULL, version = version + 1 WHERE id = ?")
                .param(northTeam.get(0))
                .update();
        done(northHead, "/penilaian-bawahan/" + northTeam.get(0) + "/penarikan-kalibrasi");
        assertThat(status(northTeam.get(0))).isEqualTo("SUBMITTED");
    }

    @Test
    void whatIsFixedByAgreementOrByTheStudiesGoesPastTheTable() {
        run("UPDATE appraisal SET uses_appraisal_id = ? WHERE id = ?", northTeam.get(4), northTeam.get(0));
        run(
                "UPDATE appraisal SET study = 'NOT_FINISHED', study_ground = 'Surat kampus', rating = 'POOR' WHERE id = ?",
                northTeam.get(1));
        for (UUID id : northTeam.subList(0, 2)) {
            assertThat(mvc.post()
                            .uri("/penilaian-bawahan/" + id + "/pengajuan-kalibrasi")
                            .param("version", version(id))
                            .with(csrf())
                            .with(signedIn(northHead)))
                    .hasStatus(HttpStatus.FOUND);
            assertThat(status(id)).isEqualTo("SUBMITTED");
            assertThat(page(northHead, "/penilaian-bawahan/" + id)).doesNotContain("pengajuan-kalibrasi");
        }
        sign(northHead, northTeam.get(1));
        assertThat(trail(northTeam.get(1))).isEqualTo("RAW POOR: Surat kampus, FINAL POOR: Surat kampus");
    }

    @Test
    void nothingIsAgreedWhileTheJudgementLiesOnTheTable() {
        Actor clerk = actor(employee(northTeam.get(0)));
        run(
                "INSERT INTO earlier_result_use (appraisal_id, earlier_id, proposed_as, proposed_by, proposed_at)"
                        + " VALUES (?, ?, 'APPRAISER', ?, now())",
                northTeam.get(0),
                northTeam.get(4),
                northHead.employeeId());
        propose(northHead, northTeam.subList(0, 1));
        for (String step : List.of("/persetujuan", "/pembatalan")) {
            assertThat(posted(clerk, "/penilaian/" + northTeam.get(0) + "/hasil-sebelumnya" + step))
                    .flash()
                    .containsEntry("problem", "appraisal.party-proposed");
        }
        assertThat(one("SELECT count(*) FROM appraisal WHERE id = ? AND uses_appraisal_id IS NULL", northTeam.get(0)))
                .isEqualTo("1");
        done(northHead, "/penilaian-bawahan/" + northTeam.get(0) + "/penarikan-kalibrasi");
        done(clerk, "/penilaian/" + northTeam.get(0) + "/hasil-sebelumnya/persetujuan");
    }

    @Test
    void withoutASessionTheAppraiserSignsWhatWasHandedInOnceTheLastDayHasPassed() {
        propose(northHead, northTeam.subList(0, 2));
        done(northHead, "/penilaian-bawahan/" + northTeam.get(1) + "/penarikan-kalibrasi");
        sign(northHead, northTeam.get(0), northTeam.get(1));
        assertThat(status(northTeam.get(0))).isEqualTo("PROPOSED");
        assertThat(status(northTeam.get(1))).isEqualTo("SUBMITTED");
        clock.moveTo(DUE.plusDays(1));
        sign(northHead, northTeam.get(0), northTeam.get(1));
        assertThat(trail(northTeam.get(0))).isEqualTo("RAW GOOD, FINAL GOOD");
        assertThat(trail(northTeam.get(1))).endsWith("FINAL GOOD");
        assertThat(page(northHead, "/hasil/" + northTeam.get(1) + "/penjelasan"))
                .contains("Menarik kembali penilaian dari kalibrasi");
    }

    @Test
    void aProposalIsTakenBackUntilASessionHasTakenItUp() {
        propose(northHead, northTeam.subList(0, 2));
        done(northHead, "/penilaian-bawahan/" + northTeam.get(0) + "/penarikan-kalibrasi");
        assertThat(status(northTeam.get(0))).isEqualTo("SUBMITTED");
        UUID session = call(chief, agency, null);
        mvc.post()
                .uri("/penilaian-bawahan/" + northTeam.get(1) + "/penarikan-kalibrasi")
                .with(csrf())
                .with(signedIn(northHead))
                .exchange();
        assertThat(status(northTeam.get(1))).isEqualTo("PROPOSED");
        propose(northHead, northTeam.subList(0, 1));
        done(chief, "/kalibrasi/" + session + "/usulan-baru");
        assertThat(one("SELECT count(*) FROM calibration_item WHERE session_id = ?", session))
                .isEqualTo("2");
        assertThat(mvc.post()
                        .uri("/kalibrasi/" + session + "/pembatalan")
                        .param("alasan", "Diundur")
                        .with(csrf())
                        .with(signedIn(bkd)))
                .hasStatus(HttpStatus.FOUND);
        done(northHead, "/penilaian-bawahan/" + northTeam.get(1) + "/penarikan-kalibrasi");
        assertThat(status(northTeam.get(1))).isEqualTo("SUBMITTED");
    }

    @Test
    void whoLeadsAnotherUnitCallsNoSessionHere() {
        propose(northHead, northTeam);
        assertThat(asked(southHead, north, null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(asked(northHead, north, null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(asked(bkd, agency, null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(asked(actor(employee(northTeam.get(0))), agency, null)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theSuperiorTakesOverWhatRestsOnTheTable() {
        propose(northHead, northTeam.subList(0, 1));
        call(chief, agency, null);
        clock.moveTo(RATING_DUE.plusDays(1));
        assertThat(page(chief, "/pengambilalihan?periode=" + period)).contains("Utara 1");
        mvc.post()
                .uri("/pengambilalihan/tanda-tangan")
                .param("periode", period.toString())
                .param("orang", northTeam.get(0).toString())
                .param("v." + northTeam.get(0), version(northTeam.get(0)))
                .with(csrf())
                .with(signedIn(chief))
                .exchange();
        assertThat(trail(northTeam.get(0))).isEqualTo("RAW GOOD, FINAL GOOD");
        assertThat(one("SELECT signed_as FROM appraisal WHERE id = ?", northTeam.get(0)))
                .isEqualTo("SUPERIOR");
    }

    /** It sits over two of the north; of its members the chair and one more have nothing to do with them. */
    private UUID committee() {
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

    private MvcTestResult posted(Actor who, String uri) {
        return mvc.post().uri(uri).with(csrf()).with(signedIn(who)).exchange();
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    private UUID period(String mode) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due,"
                                + " evaluation_from, calibration_due, policy_id, status, opened_by, opened_at)"
                                + " VALUES (?, 0, 'Triwulan III 2026', ?, ?, '2026-07-01', '2026-09-30', '2026-10-01', '2026-10-02', ?,"
                                + " '2026-09-21', ?, (SELECT id FROM evaluation_policy WHERE calibration = ? AND version = 1), 'OPEN', ?, now())")
                .params(
                        id,
                        mode.equals("SUPERIOR") ? "QUARTERLY" : "MONTHLY",
                        agency,
                        RATING_DUE,
                        DUE,
                        mode,
                        chief.employeeId())
                .update();
        return id;
    }

    private UUID judged(String name, Actor head, UUID unit) {
        UUID id = new TestPeriods(jdbc).appraisal(period, people.employee(name, unit), head.employeeId(), unit);
        jdbc.sql(
                        "UPDATE appraisal SET status = 'SUBMITTED', submitted_at = now(), reviewer_id = ?, led_unit_id = ?,"
                                + " work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD', feedback = 'Sesuai', version = 1 WHERE id = ?")
                .params(chief.employeeId(), unit, id)
                .update();
        return id;
    }

    private void propose(Actor head, List<UUID> team) {
        var request = mvc.post().uri("/penilaian-bawahan/kalibrasi").param("periode", period.toString());
        for (UUID id : team) {
            request = request.param("orang", id.toString()).param("v." + id, version(id));
        }
        assertThat(request.with(csrf()).with(signedIn(head))).hasStatus(HttpStatus.FOUND);
        for (UUID id : team) {
            assertThat(status(id)).isEqualTo("PROPOSED");
        }
    }

    private MvcTestResult asked(Actor who, UUID unit, UUID chair) {
        var request = mvc.post().uri("/kalibrasi").param("place", period + ":" + unit);
        return (chair == null ? request : request.param("chair", chair.toString()))
                .with(csrf())
                .with(signedIn(who))
                .exchange();
    }

    private UUID call(Actor who, UUID unit, UUID chair) {
        MvcTestResult result = asked(who, unit, chair);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return UUID.fromString(result.getResponse().getRedirectedUrl().replace("/kalibrasi/", ""));
    }

    private void done(Actor who, String uri) {
        MvcTestResult result =
                mvc.post().uri(uri).with(csrf()).with(signedIn(who)).exchange();
        assertThat(result).hasStatus(HttpStatus.FOUND);
        assertThat(result).flash().containsKey("notice");
    }

    private void change(
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

    private void answer(
            Actor who, UUID id, String answer, String work, String behaviour, String reason, HttpStatus status) {
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

    private void sign(Actor who, UUID... ids) {
        var request = mvc.post().uri("/penilaian-bawahan/tanda-tangan").param("periode", period.toString());
        for (UUID id : ids) {
            request = request.param("orang", id.toString()).param("v." + id, version(id));
        }
        assertThat(request.with(csrf()).with(signedIn(who))).hasStatus(HttpStatus.FOUND);
    }

    private String page(Actor who, String uri) {
        MvcTestResult result = mvc.get().uri(uri).with(signedIn(who)).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray() == null
                ? ""
                : new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String minutes(UUID session) throws Exception {
        MvcTestResult result = mvc.get()
                .uri("/kalibrasi/" + session + "/notulen.pdf")
                .with(signedIn(chief))
                .exchange();
        assertThat(result).hasStatusOk();
        try (var document = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private UUID item(UUID session, UUID appraisal) {
        return jdbc.sql("SELECT id FROM calibration_item WHERE session_id = ? AND appraisal_id = ?")
                .params(session, appraisal)
                .query(UUID.class)
                .single();
    }

    private UUID employee(UUID appraisal) {
        return jdbc.sql("SELECT employee_id FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query(UUID.class)
                .single();
    }

    private String notified(Actor who, String key) {
        return jdbc.sql("SELECT count(*)::text FROM notification WHERE recipient_id = ? AND message_key = ?")
                .params(who.employeeId(), key)
                .query(String.class)
                .single();
    }

    private String trail(UUID appraisal) {
        return one(
                "SELECT string_agg(stage || ' ' || rating || COALESCE(': ' || reason, ''), ', ' ORDER BY number)"
                        + " FROM judgement WHERE appraisal_id = ?",
                appraisal);
    }

    private String status(UUID appraisal) {
        return one("SELECT status FROM appraisal WHERE id = ?", appraisal);
    }

    private String version(UUID appraisal) {
        return one("SELECT version FROM appraisal WHERE id = ?", appraisal);
    }

    private String one(String sql, UUID id) {
        return jdbc.sql("SELECT (" + sql.replaceFirst("(?i)^SELECT", "SELECT") + ")::text")
                .param(id)
                .query(String.class)
                .single();
    }
}
