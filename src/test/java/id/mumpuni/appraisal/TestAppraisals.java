package id.mumpuni.appraisal;

import id.mumpuni.TestPeople;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A third quarter of 2026 in a small agency, with one appraisal of a clerk whose plan is set; made through SQL. */
public final class TestAppraisals {

    public static final LocalDate SELF_DUE = LocalDate.of(2026, 10, 7);
    public static final LocalDate RATING_DUE = LocalDate.of(2026, 10, 14);

    public final UUID agency;
    public final UUID section;
    public final UUID agencyHead;
    public final UUID sectionHead;
    public final UUID clerk;
    public final UUID period;
    public final UUID appraisal;

    private final JdbcClient jdbc;

    public TestAppraisals(TestPeople people, JdbcClient jdbc) {
        this.jdbc = jdbc;
        agency = people.unit("Dinas Tenggat");
        section = people.unit("Bidang Tenggat", agency);
        agencyHead = people.head("Kepala Dinas Tenggat", agency);
        sectionHead = people.head("Kepala Bidang Tenggat", section);
        clerk = people.employee("Pelaksana Tenggat", section);
        period = UUID.randomUUID();
        run(
                "INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due,"
                        + " evaluation_from, status, opened_by, opened_at) VALUES (?, 0, 'Triwulan III 2026', 'QUARTERLY', ?,"
                        + " '2026-07-01', '2026-09-30', '2026-10-01', ?, ?, '2026-09-21', 'OPEN', ?, now())",
                period,
                agency,
                SELF_DUE,
                RATING_DUE,
                agencyHead);
        appraisal = new TestPeriods(jdbc).appraisal(period, clerk, sectionHead, section);
        run("UPDATE appraisal SET reviewer_id = ?, led_unit_id = ? WHERE id = ?", agencyHead, section, appraisal);
        leaveOut(sectionHead, section);
        leaveOut(agencyHead, agency);
    }

    /** Otherwise they would join as soon as a day begins, with reminders of their own. */
    private void leaveOut(UUID head, UUID unit) {
        run(
                "INSERT INTO appraisal (id, version, period_id, employee_id, unit_id, status, taken_out_reason)"
                        + " VALUES (?, 0, ?, ?, ?, 'OPEN', 'Bukan bagian dari uji ini')",
                UUID.randomUUID(),
                period,
                head,
                unit);
    }

    public TestAppraisals judged() {
        run("UPDATE appraisal SET work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD' WHERE id = ?", appraisal);
        return this;
    }

    /** By the appraiser or the superior, at noon of the day. */
    public TestAppraisals signed(String as, LocalDate on) {
        judged();
        run(
                "UPDATE appraisal SET status = 'SIGNED', signed_as = ?, signed_at = ?::date + time '12:00',"
                        + " signed_by = CASE ? WHEN 'SUPERIOR' THEN reviewer_id ELSE appraiser_id END,"
                        + " final_by = CASE ? WHEN 'SUPERIOR' THEN 'TAKEN_OVER' END WHERE id = ?",
                as,
                on,
                as,
                as,
                appraisal);
        return this;
    }

    public TestAppraisals together() {
        run(
                "UPDATE appraisal_period SET policy_id = (SELECT id FROM evaluation_policy WHERE key = 'adil-dan-terbuka' AND version = 1)"
                        + " WHERE id = ?",
                period);
        return this;
    }

    public void run(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    public String text(String column) {
        return jdbc.sql("SELECT " + column + "::text FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query((row, number) -> new String[] {row.getString(1)})
                .single()[0];
    }
}
