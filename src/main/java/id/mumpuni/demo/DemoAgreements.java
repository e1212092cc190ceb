package id.mumpuni.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed around the results of the invented plans: annexes, manuals, and what two people talked about. */
@Component
class DemoAgreements {

    private static final String LINE = """
            INSERT INTO annex_line (plan_id, part, ordinal, text, resource_kind, agreed, report_period)
            VALUES (:plan, :part, :ordinal, :text, :resource, :agreed, :period)
            """;

    private static final String UNDERSTOOD = """
            INSERT INTO indicator_manual (indicator_id, understood)
            SELECT i.id, true FROM indicator i JOIN planned_result r ON r.id = i.result_id WHERE r.plan_id = ?
            """;

    private static final String TEAM = """
            UPDATE planned_result SET assigned_by_text = 'Tim Percepatan Perizinan Berusaha'
            WHERE id = (SELECT r.id FROM planned_result r JOIN work_plan p ON p.id = r.plan_id
                WHERE p.employee_id = ? ORDER BY r.ordinal DESC LIMIT 1)
            """;

    private static final String EXPECTED = """
            INSERT INTO behaviour_expectation (plan_id, core_value, text)
            SELECT id, 'SERVICE', 'Mengabari pemohon sebelum batas waktu, juga bila berkasnya belum lengkap'
            FROM work_plan WHERE employee_id = ?
            """;

    private static final String ANSWERED = """
            INSERT INTO plan_remark (plan_id, result_id, text, made_by, made_at, answer, answered_at)
            SELECT p.id, r.id, 'Targetnya lebih rendah daripada capaian tahun lalu. Apa pertimbangannya?', p.appraiser_id,
                p.submitted_at - interval '3 days',
                'Jenis permohonannya bertambah sejak Januari; targetnya sudah saya naikkan.', p.submitted_at
            FROM work_plan p JOIN planned_result r ON r.plan_id = p.id
            WHERE p.employee_id = ? ORDER BY r.ordinal LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final List<List<String>> lines = TabbedText.rows("demo/annexes.tsv");

    DemoAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID plan, boolean leader, boolean set) {
        String kind = leader ? "HIGH_LEADERSHIP" : "*";
        int ordinal = 1;
        for (List<String> line : lines) {
            if (line.get(0).equals(kind)) {
                jdbc.sql(LINE)
                        .param("plan", plan)
                        .param("part", line.get(1))
                        .param("ordinal", ordinal++)
                        .param("resource", orNull(line.get(2)))
                        .param("agreed", set && line.get(1).equals("RESOURCE") ? true : null)
                        .param("period", orNull(line.get(3)))
                        .param("text", line.get(4))
                        .update();
            }
        }
        if (leader) {
            jdbc.sql(UNDERSTOOD).param(plan).update();
        }
    }

    /** The employee of the story works for a team as well; the plan that waits came back once. */
    void tell(DemoCast cast, UUID waiting) {
        jdbc.sql(TEAM).param(cast.employee()).update();
        jdbc.sql(EXPECTED).param(cast.employee()).update();
        jdbc.sql(ANSWERED).param(waiting).update();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
