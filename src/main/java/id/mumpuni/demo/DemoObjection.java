package id.mumpuni.demo;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.objection.ObjectionSteps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An objection from the first word to the decision; the person has not signed its document yet. */
@Component
class DemoObjection {

    private final DemoActs acts;
    private final ObjectionSteps steps;
    private final JdbcClient jdbc;

    DemoObjection(DemoActs acts, ObjectionSteps steps, JdbcClient jdbc) {
        this.acts = acts;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    void decide(DemoMember member, LocalDate today) {
        UUID objection = file(member);
        acts.by(
                member.appraiserId(),
                () -> steps.explain(
                        objection,
                        "Saya menilai dari rekap yang disusun sebelum catatan bulan terakhir masuk. Bukti yang dilampirkan belum saya lihat waktu itu."));
        acts.by(
                member.reviewerId(),
                () -> steps.hear(
                        objection,
                        today,
                        "Pegawai menunjukkan catatan dan bukti bulan terakhir. Angkanya cocok dengan laporan unit."));
        acts.by(
                member.reviewerId(),
                () -> steps.change(
                        objection,
                        new ObjectionSteps.Verdict(
                                ExpectationLevel.MEETS,
                                ExpectationLevel.MEETS,
                                "Dengan realisasi bulan terakhir semua target triwulan tercapai, sehingga hasil kerja sesuai ekspektasi.",
                                "Catat realisasi paling lambat minggu pertama bulan berikutnya, dan periksa rekapnya bersama pejabat penilai.")));
        acts.by(member.appraiserId(), () -> steps.sign(objection));
    }

    private UUID file(DemoMember member) {
        AtomicReference<UUID> filed = new AtomicReference<>();
        acts.by(
                member.employeeId(),
                () -> filed.set(steps.file(
                        member.id(),
                        new ObjectionSteps.Grounds(
                                "Realisasi bulan terakhir sudah saya catat beserta buktinya, tetapi belum ikut dihitung.",
                                "Hasil kerja dinilai sesuai ekspektasi.",
                                evidenceOf(member)))));
        return Objects.requireNonNull(filed.get());
    }

    private Set<UUID> evidenceOf(DemoMember member) {
        return new HashSet<>(jdbc.sql("SELECT id FROM evidence WHERE owner_id = ? ORDER BY created_at, id LIMIT 1")
                .param(member.employeeId())
                .query(UUID.class)
                .list());
    }
}
