package id.mumpuni.calibration;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;

/** From what two appraisers hand in, over the table, to their signatures; through the pages. */
class CalibrationJourneyTest extends CalibrationCase {

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
}
