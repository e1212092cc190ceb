package id.mumpuni.progress;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans that are set, made through SQL. */
public final class TestPlans {

    private final JdbcClient jdbc;

    public TestPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Made(UUID plan, UUID result, UUID indicator) {}

    public Made set(UUID employee, UUID appraiser, int year) {
        return make(employee, appraiser, year, 1, null);
    }

    /** The next revision, agreed: the same result with the thread back to the earlier one. */
    public Made revise(UUID employee, UUID appraiser, int year, int revision, Made earlier) {
        return make(employee, appraiser, year, revision, earlier);
    }

    public UUID secondResult(UUID plan, String text) {
        UUID result = UUID.randomUUID();
        jdbc.sql("INSERT INTO planned_result (id, plan_id, ordinal, kind, description) VALUES (?, ?, 2, 'MAIN', ?)")
                .params(result, plan, text)
                .update();
        return result;
    }

    private Made make(UUID employee, UUID appraiser, int year, int revision, Made earlier) {
        UUID plan = UUID.randomUUID();
        UUID result = UUID.randomUUID();
        UUID indicator = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach,
                            appraiser_id, status, submitted_at, set_by, set_at)
                        VALUES (?, 0, ?, ?, ?, ?, 'STAFF', 'QUANTITATIVE', ?, 'SET', now(), ?, now())
                        """)
                .params(plan, employee, year, revision, revision == 1 ? null : "Tugas baru", appraiser, appraiser)
                .update();
        jdbc.sql("INSERT INTO planned_result (id, plan_id, ordinal, kind, description, earlier_id)"
                        + " VALUES (?, ?, 1, 'MAIN', 'Tersusunnya laporan kinerja', ?)")
                .params(result, plan, earlier == null ? null : earlier.result())
                .update();
        jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, aspect, description, target, earlier_id)"
                        + " VALUES (?, ?, 1, 'QUANTITY', 'Jumlah laporan', '12 laporan', ?)")
                .params(indicator, result, earlier == null ? null : earlier.indicator())
                .update();
        return new Made(plan, result, indicator);
    }
}
