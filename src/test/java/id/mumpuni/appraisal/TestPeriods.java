package id.mumpuni.appraisal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open periods and appraisals with a plan of one indicator, made through SQL. */
public record TestPeriods(JdbcClient jdbc) {

    public UUID open(UUID unit, UUID officer) {
        UUID id = UUID.randomUUID();
        LocalDate starts = LocalDate.now().withDayOfYear(1);
        run(
                "INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due,"
                        + " rating_due, status, opened_by, opened_at)"
                        + " VALUES (?, 0, 'Tahun Uji', 'ANNUAL', ?, ?, ?, ?, ?, ?, 'OPEN', ?, now())",
                id,
                unit,
                starts,
                starts.plusYears(1).minusDays(1),
                starts.plusMonths(1),
                starts.plusYears(1).plusDays(5),
                starts.plusYears(1).plusDays(20),
                officer);
        return id;
    }

    public UUID appraisal(UUID period, UUID employee, UUID appraiser, UUID unit) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, unit_id, plan_id, status)"
                        + " VALUES (?, 0, ?, ?, ?, ?, ?, 'OPEN')",
                id,
                period,
                employee,
                appraiser,
                unit,
                plan(employee, appraiser));
        return id;
    }

    /** An appraisal of those days that the leader has signed. */
    public UUID sign(UUID employee, UUID leader, UUID unit, LocalDate starts, LocalDate ends) {
        UUID period = open(unit, leader);
        run("UPDATE appraisal_period SET kind = 'QUARTERLY', starts = ?, ends = ? WHERE id = ?", starts, ends, period);
        UUID appraisal = appraisal(period, employee, leader, unit);
        run(
                "UPDATE appraisal SET status = 'SIGNED', submitted_at = now(), signed_at = now(), signed_by = ?, signed_as = 'APPRAISER',"
                        + " work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD' WHERE id = ?",
                leader,
                appraisal);
        return appraisal;
    }

    public void handIn(UUID appraisal) {
        run("UPDATE appraisal SET status = 'SUBMITTED', submitted_at = now() WHERE id = ?", appraisal);
    }

    public UUID indicator(UUID appraisal) {
        return jdbc.sql("SELECT i.id FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id"
                        + " JOIN indicator i ON i.result_id = r.id WHERE a.id = ?")
                .param(appraisal)
                .query(UUID.class)
                .single();
    }

    public String version(UUID appraisal) {
        return jdbc.sql("SELECT version::text FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query(String.class)
                .single();
    }

    private UUID plan(UUID employee, UUID appraiser) {
        UUID plan = UUID.randomUUID();
        UUID result = UUID.randomUUID();
        run(
                "INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status,"
                        + " submitted_at, set_by, set_at)"
                        + " VALUES (?, 0, ?, ?, 'STAFF', 'QUANTITATIVE', ?, 'SET', now(), ?, now())",
                plan,
                employee,
                LocalDate.now().getYear(),
                appraiser,
                appraiser);
        run(
                "INSERT INTO planned_result (id, plan_id, ordinal, kind, description)"
                        + " VALUES (?, ?, 1, 'MAIN', 'Terselesaikannya permohonan izin')",
                result,
                plan);
        run(
                "INSERT INTO indicator (id, result_id, ordinal, aspect, description, target)"
                        + " VALUES (?, ?, 1, 'QUANTITY', 'Permohonan selesai', '120 berkas')",
                UUID.randomUUID(),
                result);
        return plan;
    }

    private void run(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
