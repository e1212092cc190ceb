package id.mumpuni.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the board of the whole city shows: outside the story's team most have recorded the year, some are behind, a few
 * plans are not set. Everybody has a place from 0 to 19, which says who is what.
 */
@Component
class DemoBoard {

    private static final String OTHERS = """
            CREATE TEMPORARY TABLE demo_other ON COMMIT DROP AS
            SELECT w.id AS plan_id, w.employee_id, w.appraiser_id, w.year, p.head, e.row_number %% 20 AS place
            FROM (SELECT id, row_number() OVER (ORDER BY employee_number) FROM employee) e
                JOIN work_plan w ON w.employee_id = e.id AND w.status = 'SET'
                JOIN placement p ON p.employee_id = e.id AND p.valid @> CAST('%s' AS date)
            WHERE e.id NOT IN (SELECT employee_id FROM demo_account) AND w.appraiser_id <> '%s'
            """;

    private static final List<String> PLANS = List.of(
            """
            UPDATE work_plan w SET status = CASE o.place WHEN 1 THEN 'DRAFT' WHEN 2 THEN 'RETURNED' ELSE 'SUBMITTED' END,
                submitted_at = CASE WHEN o.place = 1 THEN NULL ELSE w.submitted_at END, set_by = NULL, set_at = NULL, set_as = NULL
            FROM demo_other o WHERE o.plan_id = w.id AND o.place BETWEEN 1 AND 3 AND NOT o.head
            """,
            """
            INSERT INTO plan_remark (plan_id, result_id, text, made_by, made_at)
            SELECT o.plan_id, r.id, 'Sebutkan siapa yang merasakan hasilnya, bukan kegiatannya.', o.appraiser_id, w.submitted_at
            FROM demo_other o JOIN work_plan w ON w.id = o.plan_id AND w.status = 'RETURNED'
                JOIN planned_result r ON r.plan_id = o.plan_id AND r.ordinal = 0
            """,
            "DELETE FROM work_plan w USING demo_other o WHERE o.plan_id = w.id AND o.place = 0 AND NOT o.head",
            """
            UPDATE planned_result r SET supported_result_id = NULL
            FROM demo_other o WHERE o.plan_id = r.plan_id AND o.place IN (1, 4) AND NOT o.head AND r.ordinal = 0
            """,
            """
            INSERT INTO behaviour_expectation (plan_id, core_value, text)
            SELECT w.id, 'ACCOUNTABLE', 'Mencocokkan angka dengan sumbernya sebelum laporan dikirim'
            FROM demo_other o JOIN work_plan w ON w.id = o.plan_id WHERE o.place <> 5
            """);

    // the last months are missing where people are behind; the present one has evidence of about every second
    private static final String ENTRIES = """
            INSERT INTO progress_entry (result_id, period_start, period_end, steps, realisation, recorded_at)
            SELECT r.id, m, (m + interval '1 month')::date - 1, E'Menyiapkan data dan jadwal\\nMelaksanakan kegiatan',
                'Sesuai rencana bulan ini', CASE WHEN m < :present THEN m + interval '27 days' ELSE :today END
            FROM demo_other o JOIN work_plan w ON w.id = o.plan_id AND w.status = 'SET'
                JOIN planned_result r ON r.plan_id = w.id
                CROSS JOIN LATERAL (
                    SELECT generate_series(make_date(o.year, 1, 1), least(make_date(o.year, 12, 1), CAST(:present AS date)), interval '1 month')::date) s (m)
            WHERE s.m < CAST(:present AS date) - interval '1 month' * (CASE WHEN o.place IN (6, 7) THEN 2 ELSE 0 END)
                OR s.m = :present AND o.place > 9
            """;

    private static final List<String> YEAR = List.of("""
            INSERT INTO evidence (owner_id, title, sha256, created_at)
            SELECT o.employee_id, v.title, v.sha256, v.created_at
            FROM demo_other o CROSS JOIN (SELECT * FROM evidence WHERE sha256 IS NOT NULL ORDER BY id LIMIT 1) v
            """, """
            INSERT INTO progress_evidence (entry_id, evidence_id, attached_at)
            SELECT x.id, v.id, x.recorded_at
            FROM demo_other o JOIN planned_result r ON r.plan_id = o.plan_id JOIN progress_entry x ON x.result_id = r.id
                JOIN evidence v ON v.owner_id = o.employee_id
            WHERE o.place NOT IN (8, 12) AND r.ordinal % 2 = 0
            """, """
            WITH given AS (
                INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on, core_value, created_at)
                SELECT o.employee_id, o.appraiser_id, 'LEADER', 'REGULAR', 'WRITTEN', CURRENT_DATE - 15, 'ACCOUNTABLE', now() - interval '15 days'
                FROM demo_other o WHERE o.place BETWEEN 4 AND 16 AND o.appraiser_id IS NOT NULL
                RETURNING id, employee_id, giver_id, created_at
            ),
            said AS (
                INSERT INTO feedback_version (feedback_id, number, text, progress, created_at)
                SELECT g.id, 1, CASE WHEN o.place < 8
                        THEN 'Dua laporan terakhir dikirim sesudah batas waktunya. Mari bagi pengumpulan datanya sejak awal bulan.'
                        ELSE 'Laporan bulan lalu rapi dan angkanya cocok dengan sumbernya. Pertahankan cara kerja ini.' END,
                    CASE WHEN o.place < 8 THEN 'NOT_SHOWN' ELSE 'SHOWN' END, g.created_at
                FROM given g JOIN demo_other o ON o.employee_id = g.employee_id
            )
            INSERT INTO feedback_follow_up (feedback_id, kind, note, decided_by, created_at)
            SELECT g.id, 'RESOURCES', 'Satu rekan membantu mengumpulkan data selama sebulan.', g.giver_id, g.created_at
            FROM given g JOIN demo_other o ON o.employee_id = g.employee_id WHERE o.place BETWEEN 4 AND 6
            """);

    private static final String REMINDED = """
            WITH late AS (
                SELECT o.employee_id, o.year FROM demo_other o
                WHERE o.place = 1 AND NOT o.head ORDER BY o.employee_id LIMIT 3
            ),
            sent AS (
                INSERT INTO reminder (recipient_id, matter, year, sent_on, sent_by, sent_at)
                SELECT employee_id, 'FINISH', year, CAST(:yesterday AS date), :officer, CAST(:yesterday AS date) + time '09:00'
                FROM late RETURNING id, recipient_id
            )
            INSERT INTO reminder_subject (employee_id, reminder_id) SELECT recipient_id, id FROM sent
            """;

    private final JdbcClient jdbc;

    DemoBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load(DemoCast cast, LocalDate today) {
        jdbc.sql(OTHERS.formatted(today, cast.appraiser())).update();
        PLANS.forEach(sql -> jdbc.sql(sql).update());
        jdbc.sql(ENTRIES)
                .param("present", YearMonth.from(today).atDay(1))
                .param("today", today)
                .update();
        YEAR.forEach(sql ->
                jdbc.sql(sql.replace("CURRENT_DATE", "DATE '" + today + "'")).update());
        jdbc.sql(REMINDED)
                .param("yesterday", today.minusDays(1))
                .param("officer", cast.officer())
                .update();
    }
}
