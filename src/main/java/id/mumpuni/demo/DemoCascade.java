package id.mumpuni.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What hangs between the plans: agreements of the units, links from result to result, this year's matrix of the story's
 * team as it was answered, and next year's half filled, with suggestions that wait for the employee.
 */
@Component
class DemoCascade {

    private static final String AGREEMENTS = """
            INSERT INTO agreement (id, version, unit_id, year)
            SELECT uuidv7(), 0, x.ancestor_id, y.year
            FROM work_unit_ancestor x JOIN work_unit u ON u.id = x.ancestor_id AND u.parent_id IS NOT NULL,
                generate_series(:year, :year + 1) AS y (year)
            WHERE x.unit_id = :unit AND (y.year = :year OR x.depth > 0)
            """;

    private static final String TARGETS = """
            INSERT INTO agreement_target (id, agreement_id, ordinal, objective, indicator, target)
            SELECT uuidv7(), a.id, t.ordinal, t.objective, t.indicator, t.target
            FROM agreement a, (VALUES
                (1, 'Meningkatnya mutu layanan kepada masyarakat', 'Indeks kepuasan masyarakat', '88,5'),
                (2, 'Meningkatnya mutu layanan kepada masyarakat', 'Persentase layanan yang selesai sesuai standar', '95 persen'),
                (3, 'Meningkatnya akuntabilitas kinerja unit', 'Nilai evaluasi akuntabilitas kinerja', 'A (82)'))
                AS t (ordinal, objective, indicator, target)
            """;

    private static final String PROGRAMMES = """
            INSERT INTO agreement_programme (id, agreement_id, ordinal, name, budget)
            SELECT uuidv7(), a.id, p.ordinal, p.name, p.budget
            FROM agreement a, (VALUES (1, 'Program penunjang urusan pemerintahan daerah', 1846250000),
                (2, 'Program peningkatan mutu layanan', 923035400)) AS p (ordinal, name, budget)
            """;

    // where the words of the superior's result are not known, one of the superior's results in turn
    private static final String LINKS = """
            WITH chosen AS (
                SELECT r.id, (SELECT s.id FROM planned_result s WHERE s.plan_id = above.id
                    ORDER BY s.description = r.supported_result DESC,
                        (s.ordinal + r.ordinal) % (SELECT count(*) FROM planned_result c WHERE c.plan_id = above.id)
                    LIMIT 1) AS superiors_id
                FROM planned_result r JOIN work_plan w ON w.id = r.plan_id AND w.model = 'STAFF'
                    JOIN work_plan above ON above.employee_id = w.appraiser_id AND above.year = w.year
            )
            UPDATE planned_result r SET supported_result_id = s.id, supported_result = s.description
            FROM chosen JOIN planned_result s ON s.id = chosen.superiors_id WHERE r.id = chosen.id
            """;

    private static final String ANSWERED = """
            INSERT INTO role_cell (leader_id, year, result_id, member_id, role_text, answered_at, taken_result_id)
            SELECT DISTINCT ON (s.id, w.employee_id) above.employee_id, w.year, s.id, w.employee_id, r.description, now(), r.id
            FROM work_plan above JOIN planned_result s ON s.plan_id = above.id
                JOIN planned_result r ON r.supported_result_id = s.id
                JOIN work_plan w ON w.id = r.plan_id
            WHERE above.employee_id = :leader AND above.year = :year AND above.model = 'STAFF'
            ORDER BY s.id, w.employee_id, r.ordinal
            """;

    private static final String NEXT_PLAN = """
            INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status)
            SELECT :id, 0, w.employee_id, w.year + 1, w.model, w.approach, w.appraiser_id, 'DRAFT'
            FROM work_plan w WHERE w.employee_id = :employee AND w.year = :year ORDER BY w.revision DESC LIMIT 1
            """;

    private static final String NEXT_RESULTS = """
            INSERT INTO planned_result (id, plan_id, ordinal, kind, description)
            SELECT uuidv7(), :id, t.ordinal, t.kind, t.description
            FROM (VALUES (1, 'MAIN', 'Layanan unit selesai tepat waktu tanpa tunggakan'),
                (2, 'MAIN', 'Pengguna layanan puas atas jawaban yang diterima'),
                (3, 'ADDITIONAL', 'Pegawai unit berkembang melalui dialog kinerja')) AS t (ordinal, kind, description)
            """;

    // every second member has a role already; the employee of the story has two to answer
    private static final String NEXT_CELLS = """
            INSERT INTO role_cell (leader_id, year, result_id, member_id, role_text)
            SELECT :leader, :year, r.id, m.employee_id, t.role_text
            FROM (SELECT l.employee_id, row_number() OVER (ORDER BY l.employee_id <> :employee, l.employee_id) AS place
                    FROM reporting_line(:day) l WHERE l.appraiser_id = :leader) m
                JOIN (VALUES (1, 'Permohonan yang diterima selesai paling lama 3 hari kerja'),
                    (2, 'Aduan pengguna terjawab pada hari yang sama')) AS t (ordinal, role_text) ON true
                JOIN planned_result r ON r.plan_id = :plan AND r.ordinal = t.ordinal
            WHERE m.place = 1 OR m.place % 2 = 1 AND t.ordinal = 1
            """;

    private final JdbcClient jdbc;

    DemoCascade(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load(DemoCast cast, int year, LocalDate today) {
        jdbc.sql(AGREEMENTS).param("unit", cast.unit()).param("year", year).update();
        jdbc.sql(TARGETS).update();
        jdbc.sql(PROGRAMMES).update();
        jdbc.sql(LINKS).update();
        jdbc.sql(ANSWERED).param("leader", cast.appraiser()).param("year", year).update();
        UUID leadersPlan = nextPlan(cast.appraiser(), year);
        nextPlan(cast.employee(), year);
        jdbc.sql(NEXT_RESULTS).param("id", leadersPlan).update();
        jdbc.sql(NEXT_CELLS)
                .param("leader", cast.appraiser())
                .param("employee", cast.employee())
                .param("year", year + 1)
                .param("plan", leadersPlan)
                .param("day", today)
                .update();
    }

    private UUID nextPlan(UUID employee, int year) {
        UUID id = UUID.randomUUID();
        jdbc.sql(NEXT_PLAN)
                .param("id", id)
                .param("employee", employee)
                .param("year", year)
                .update();
        return id;
    }
}
