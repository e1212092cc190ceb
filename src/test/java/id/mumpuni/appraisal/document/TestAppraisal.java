package id.mumpuni.appraisal.document;

import id.mumpuni.TestPeople;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One appraisal of an invented clerk with everything that its document needs, made through SQL. */
record TestAppraisal(JdbcClient jdbc, UUID id, UUID plan, UUID employee, UUID appraiser, UUID reviewer, UUID office) {

    static TestAppraisal create(TestPeople people, JdbcClient jdbc) {
        UUID city = people.unit("PEMERINTAH KOTA UJI");
        UUID office = people.unit("Dinas Penanaman Modal", city);
        UUID section = people.unit("Bidang Perizinan", office);
        var made = new TestAppraisal(
                jdbc,
                UUID.randomUUID(),
                UUID.randomUUID(),
                people.employee("Dimas Ardhana", section),
                people.head("Laksmi Prameswari", section),
                people.head("Bambang Hartono", office),
                office);
        made.insertPlan();
        made.insertAppraisal(section);
        made.result("MAIN", "Terselesaikannya permohonan izin", "Selalu tepat waktu", 2);
        made.result("ADDITIONAL", "Terlaksananya loket keliling", "Perlu jadwal tetap", 1);
        made.value("SERVICE", "Memberi kabar sebelum batas waktu", "Selalu memberi kabar lebih dulu");
        return made;
    }

    void sign(String rating, String recommendation) {
        run(
                "UPDATE appraisal SET status = 'SIGNED', work_result = 'MEETS', behaviour = 'MEETS', rating = ?,"
                        + " recommendation = ?, signed_by = appraiser_id, signed_as = 'APPRAISER', signed_at = '2026-10-07 15:40+07' WHERE id = ?",
                rating,
                recommendation,
                id);
    }

    void acknowledge() {
        run("UPDATE appraisal SET status = 'ACKNOWLEDGED', acknowledged_at = '2026-10-08 09:05+07' WHERE id = ?", id);
    }

    UUID result(String kind, String description, String feedback, int indicators) {
        UUID result = UUID.randomUUID();
        run(
                "INSERT INTO planned_result (id, plan_id, ordinal, kind, description, supported_result)"
                        + " SELECT ?, ?, count(*) + 1, ?, ?, 'Meningkatnya mutu layanan perizinan' FROM planned_result WHERE plan_id = ?",
                result,
                plan,
                kind,
                description,
                plan);
        run("INSERT INTO result_feedback (appraisal_id, result_id, text) VALUES (?, ?, ?)", id, result, feedback);
        for (int i = 1; i <= indicators; i++) {
            UUID indicator = UUID.randomUUID();
            run(
                    "INSERT INTO indicator (id, result_id, ordinal, aspect, description, target)"
                            + " VALUES (?, ?, ?, ?, 'Jumlah permohonan yang diverifikasi', '480 berkas')",
                    indicator,
                    result,
                    i,
                    i == 1 ? "QUANTITY" : "QUALITY");
            run(
                    "INSERT INTO achievement (appraisal_id, indicator_id, text) VALUES (?, ?, '512 berkas terverifikasi')",
                    id,
                    indicator);
        }
        return result;
    }

    void value(String value, String expectation, String feedback) {
        run("INSERT INTO behaviour_expectation (plan_id, core_value, text) VALUES (?, ?, ?)", plan, value, expectation);
        run("INSERT INTO behaviour_review (appraisal_id, core_value, feedback) VALUES (?, ?, ?)", id, value, feedback);
    }

    private void insertPlan() {
        run(
                "INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status, submitted_at, set_by, set_at)"
                        + " VALUES (?, 0, ?, 2026, 'STAFF', 'QUANTITATIVE', ?, 'SET', '2026-01-20', ?, '2026-01-22')",
                plan,
                employee,
                appraiser,
                appraiser);
    }

    private void insertAppraisal(UUID section) {
        UUID period = UUID.randomUUID();
        run(
                "INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due, status, opened_by, opened_at)"
                        + " VALUES (?, 0, 'Triwulan III 2026', 'QUARTERLY', ?, '2026-07-01', '2026-09-30', '2026-10-01', '2026-10-05', '2026-10-09', 'OPEN', ?, '2026-09-28')",
                period,
                office,
                reviewer);
        run(
                "INSERT INTO organisation_rating (period_id, unit_id, rating, basis) VALUES (?, ?, 'GOOD', 'Rencana aksi')",
                period,
                office);
        run(
                "INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, plan_id, status, submitted_at)"
                        + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, 'SUBMITTED', '2026-10-03')",
                id,
                period,
                employee,
                appraiser,
                reviewer,
                section,
                plan);
    }

    private void run(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
