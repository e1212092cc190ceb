package id.mumpuni.calibration;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.people.Actor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What comes between a proposal and its table: people who leave, agreements, studies, days that pass. */
class CalibrationExceptionsTest extends CalibrationCase {

    @Test
    void whoDidNotFinishTheStudiesStaysOutsideTheQuadrantAtTheTable() throws Exception {
        propose(northHead, northTeam.subList(0, 2));
        UUID session = call(chief, agency, null);
        for (UUID one : northTeam.subList(0, 2)) {
            run(
                    "UPDATE appraisal SET study = 'NOT_FINISHED', study_ground = 'Putus studi', rating = 'POOR' WHERE id = ?",
                    one);
        }
        done(chief, "/kalibrasi/" + session + "/pelaksanaan");
        for (UUID one : northTeam.subList(0, 2)) {
            change(chief, session, one, 0, "MEETS", "BELOW", "Kehadiran belum dihitung", HttpStatus.FOUND);
        }
        done(chief, "/kalibrasi/" + session + "/penutupan");
        answer(northHead, northTeam.get(0), "FOLLOWED", null, null, null, HttpStatus.FOUND);
        answer(northHead, northTeam.get(1), "OTHERWISE", "ABOVE", "MEETS", "Sudah dijelaskan", HttpStatus.FOUND);
        sign(northHead, northTeam.get(0), northTeam.get(1));
        assertThat(trail(northTeam.get(0)))
                .isEqualTo("RAW GOOD, CALIBRATED VERY_POOR: Kehadiran belum dihitung, FINAL VERY_POOR: Putus studi");
        assertThat(trail(northTeam.get(1))).endsWith("FINAL POOR: Sudah dijelaskan\nPutus studi");
        assertThat(page(northHead, "/hasil/" + northTeam.get(1) + "/penjelasan"))
                .contains("Sudah dijelaskan\nPutus studi", "Predikat tidak mengikuti kuadran")
                .contains("Kuadran memberi predikat Baik");
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
        assertThat(jdbc.sql("SELECT employee_id FROM calibration_member WHERE session_id = ?")
                        .param(session)
                        .query(UUID.class)
                        .list())
                .as("whoever led the unit before sits there no more")
                .containsExactly(next.employeeId());
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
}
