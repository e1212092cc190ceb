package id.mumpuni.integration.staging;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says for each staged row what it would change. Can be repeated; it changes staging only. */
@Component
public class Comparison {

    private static final String FORGET = """
            DELETE FROM import_unit WHERE run_id = :run AND outcome = 'MISSING';
            DELETE FROM import_person WHERE run_id = :run AND outcome = 'MISSING';
            DELETE FROM import_issue WHERE run_id = :run AND code IN ('PERSON_CONFLICT', 'PERSON_LEFT', 'UNIT_WITHOUT_DATE');
            """;

    private static final String MATCH_UNITS = """
            UPDATE import_unit s SET
                unit_id = COALESCE(u.id, s.unit_id, uuidv7()),
                outcome = CASE WHEN u.id IS NULL THEN 'NEW' ELSE 'UNCHANGED' END,
                changes = '{}'
            FROM import_unit t LEFT JOIN work_unit u ON u.siasn_id = t.siasn_id
            WHERE t.id = s.id AND s.run_id = :run AND t.run_id = :run AND s.outcome IS DISTINCT FROM 'REJECTED'
            """;

    private static final String COMPARE_UNITS = """
            UPDATE import_unit s SET
                changes = d.changes,
                outcome = CASE WHEN d.changes -> 'PARENT' IS NOT NULL THEN 'MOVED' ELSE 'CHANGED' END
            FROM (
                SELECT s.id, jsonb_strip_nulls(jsonb_build_object(
                    'UNIT_NAME', import_change(u.name, s.name),
                    'HEAD_TITLE', import_change(u.head_title, s.head_title),
                    'ECHELON', import_change(u.echelon, s.echelon),
                    'ORDER', import_change(u.sort_order::text, s.sort_order::text),
                    'REOPENED', CASE WHEN u.closed_on IS NOT NULL THEN jsonb_build_array(u.closed_on, NULL) END,
                    'PARENT', CASE WHEN u.parent_id IS DISTINCT FROM COALESCE(staged_parent.unit_id, parent.id)
                        THEN jsonb_build_array(old_parent.name, COALESCE(staged_parent.name, parent.name)) END
                )) AS changes
                FROM import_unit s
                    JOIN work_unit u ON u.id = s.unit_id
                    LEFT JOIN import_unit staged_parent
                        ON staged_parent.run_id = s.run_id AND staged_parent.siasn_id = s.parent_siasn_id
                        AND staged_parent.outcome <> 'REJECTED'
                    LEFT JOIN work_unit parent ON parent.siasn_id = s.parent_siasn_id
                    LEFT JOIN work_unit old_parent ON old_parent.id = u.parent_id
                WHERE s.run_id = :run AND s.outcome = 'UNCHANGED'
            ) d
            WHERE d.id = s.id AND d.changes <> '{}'
            """;

    private static final String MISSING_UNITS = """
            INSERT INTO import_unit (run_id, siasn_id, name, head_title, outcome, unit_id)
            SELECT :run, u.siasn_id, u.name, u.head_title, 'MISSING', u.id
            FROM work_unit u
            WHERE u.siasn_id IS NOT NULL AND u.closed_on IS NULL
                AND NOT EXISTS (SELECT FROM import_unit s WHERE s.run_id = :run AND s.siasn_id = u.siasn_id)
            """;

    /** People are found by their number, or by their id in the national system when the number is a new one. */
    private static final String MATCH_PEOPLE = """
            UPDATE import_person s SET
                employee_id = COALESCE(by_number.id, by_id.id, s.employee_id, uuidv7()),
                unit_id = COALESCE(staged.unit_id, u.id),
                outcome = CASE WHEN by_number.id <> by_id.id THEN 'REJECTED'
                    WHEN by_number.id IS NULL AND by_id.id IS NULL THEN 'NEW' ELSE 'UNCHANGED' END,
                placement = 'OPEN', placement_since = s.since, last_id = NULL, previous_id = NULL, changes = '{}'
            FROM import_person t
                LEFT JOIN employee by_number ON by_number.employee_number = t.employee_number
                LEFT JOIN employee by_id ON by_id.siasn_id = t.siasn_id
                LEFT JOIN import_unit staged ON staged.run_id = t.run_id AND staged.siasn_id = t.unit_siasn_id
                    AND staged.outcome NOT IN ('REJECTED', 'MISSING')
                LEFT JOIN work_unit u ON u.siasn_id = t.unit_siasn_id
            WHERE t.id = s.id AND s.run_id = :run AND t.run_id = :run AND s.outcome IS DISTINCT FROM 'REJECTED'
            """;

    // two rows that lead to one person: a number that went on to somebody else in the same file, for instance
    private static final String REFUSE_DOUBLES = """
            WITH twice AS MATERIALIZED (
                SELECT employee_id FROM import_person WHERE run_id = :run AND outcome = 'UNCHANGED'
                GROUP BY employee_id HAVING count(*) > 1
            )
            UPDATE import_person s SET outcome = 'REJECTED'
            FROM twice
            WHERE s.run_id = :run AND s.outcome = 'UNCHANGED' AND s.employee_id = twice.employee_id
            """;

    private static final String REPORT_CONFLICTS = """
            INSERT INTO import_issue (run_id, file, row_no, column_name, value, severity, code)
            SELECT run_id, kind, row_no, 'PNS ID', siasn_id::text, 'ERROR', 'PERSON_CONFLICT'
            FROM import_person
            WHERE run_id = :run AND outcome = 'REJECTED' AND employee_id IS NOT NULL
            """;

    /** Who left stays away, unless the file gives them a post that begins on that day or later. */
    private static final String STILL_AWAY = """
            EXISTS (SELECT FROM employee gone WHERE gone.id = s.employee_id AND gone.left_on <= jakarta_today()
                AND s.since < gone.left_on)""";

    private static final String LEAVE_AWAY =
            "UPDATE import_person s SET placement = NULL WHERE s.run_id = :run AND s.outcome = 'UNCHANGED' AND "
                    + STILL_AWAY;

    private static final String REPORT_AWAY = """
            INSERT INTO import_issue (run_id, file, row_no, column_name, value, severity, code, detail)
            SELECT s.run_id, s.kind, s.row_no, 'NAMA', s.name, 'WARNING', 'PERSON_LEFT', to_char(e.left_on, 'DD-MM-YYYY')
            FROM import_person s JOIN employee e ON e.id = s.employee_id
            WHERE s.run_id = :run AND s.outcome = 'UNCHANGED' AND\s""" + STILL_AWAY + " ORDER BY s.id";

    /**
     * A later TMT JABATAN ends the newest placement and opens another; an earlier or equal one corrects it, but never
     * past the beginning of the placement before. Another unit without a later day does not rewrite where somebody was:
     * it counts from the day of the upload, which stays the same when the run is applied later.
     */
    private static final String COMPARE_POSTS = """
            WITH run AS (
                SELECT (started_at AT TIME ZONE 'Asia/Jakarta')::date AS day FROM import_run WHERE id = :run
            ), known AS (
                SELECT s.id, s.since AS written, l.id AS last_id, previous.id AS previous_id, lower(l.valid) AS last_since,
                    (upper_inf(l.valid) OR upper(l.valid) > jakarta_today())
                        AND l.unit_id = s.unit_id AND l.position_id = p.id AS same,
                    l.unit_id <> s.unit_id AND s.since <= lower(l.valid) AS undated,
                    CASE WHEN s.since > lower(l.valid) OR previous.id IS NULL OR s.since > lower(previous.valid)
                        THEN s.since ELSE lower(l.valid) END AS since
                FROM import_person s
                    CROSS JOIN LATERAL (
                        SELECT * FROM placement WHERE employee_id = s.employee_id ORDER BY lower(valid) DESC LIMIT 1) l
                    LEFT JOIN LATERAL (
                        SELECT * FROM placement WHERE employee_id = s.employee_id ORDER BY lower(valid) DESC OFFSET 1 LIMIT 1
                    ) previous ON true
                    LEFT JOIN position p ON p.kind = s.position_kind AND p.title = s.position_title
                WHERE s.run_id = :run AND s.outcome = 'UNCHANGED' AND NOT
            """ + STILL_AWAY + """
            ), plan AS (
                SELECT known.*, CASE WHEN undated THEN greatest(run.day, last_since) ELSE since END AS begins FROM known, run
            )
            UPDATE import_person s SET
                last_id = plan.last_id,
                previous_id = plan.previous_id,
                placement_since = plan.begins,
                placement = CASE WHEN plan.begins > plan.last_since THEN 'REPLACE'
                    WHEN plan.same IS NOT TRUE OR plan.begins <> plan.last_since THEN 'CORRECT' END
            FROM plan WHERE plan.id = s.id
            """;

    private static final String REPORT_UNDATED = """
            INSERT INTO import_issue (run_id, file, row_no, column_name, value, severity, code, detail)
            SELECT s.run_id, s.kind, s.row_no, 'TMT JABATAN', to_char(s.since, 'DD-MM-YYYY'), 'WARNING', 'UNIT_WITHOUT_DATE',
                to_char(s.placement_since, 'DD-MM-YYYY')
            FROM import_person s JOIN placement l ON l.id = s.last_id
            WHERE s.run_id = :run AND s.outcome IN ('CHANGED', 'MOVED') AND s.placement = 'REPLACE' AND l.unit_id <> s.unit_id
                AND s.placement_since > s.since
            ORDER BY s.id
            """;

    private static final String COMPARE_PEOPLE = """
            UPDATE import_person s SET
                changes = d.changes,
                outcome = CASE WHEN d.changes -> 'UNIT' IS NOT NULL THEN 'MOVED' ELSE 'CHANGED' END
            FROM (
                SELECT s.id, jsonb_strip_nulls(jsonb_build_object(
                    'NUMBER', import_change(e.employee_number, s.employee_number),
                    'NATIONAL_ID', import_change(e.siasn_id::text, s.siasn_id::text),
                    'KIND', import_change(e.kind, s.kind),
                    'NAME', import_change(e.name, s.name),
                    'FRONT_TITLE', import_change(e.front_title, s.front_title),
                    'BACK_TITLE', import_change(e.back_title, s.back_title),
                    'SEX', import_change(e.sex, s.sex),
                    'BIRTH_DATE', import_change(e.birth_date::text, s.birth_date::text),
                    'EMAIL', import_change(e.email, COALESCE(s.email, e.email)),
                    'RANK', import_change(e.rank_code, COALESCE(s.rank_code, e.rank_code)),
                    'RANK_SINCE', import_change(e.rank_since::text, COALESCE(s.rank_since, e.rank_since)::text),
                    'EDUCATION', import_change(e.education, COALESCE(s.education, e.education)),
                    'LEGAL_STATUS', import_change(e.legal_status, COALESCE(s.legal_status, e.legal_status)),
                    'RETURNED', CASE WHEN e.left_on <= jakarta_today() THEN jsonb_build_array(e.left_on, NULL) END,
                    'UNIT', CASE WHEN l.unit_id <> s.unit_id
                        THEN jsonb_build_array(old_unit.name, COALESCE(staged.name, new_unit.name)) END,
                    'POSITION', CASE WHEN p.kind <> s.position_kind OR p.title <> s.position_title
                        THEN jsonb_build_array(p.title, s.position_title) END,
                    'SINCE', CASE WHEN s.placement IS NOT NULL
                        THEN import_change(lower(l.valid)::text, s.placement_since::text) END,
                    'REOPENED', CASE WHEN s.placement IS NOT NULL AND upper(l.valid) <= jakarta_today()
                        THEN jsonb_build_array(upper(l.valid), NULL) END
                )) AS changes
                FROM import_person s
                    JOIN employee e ON e.id = s.employee_id
                    LEFT JOIN placement l ON l.id = s.last_id
                    LEFT JOIN position p ON p.id = l.position_id
                    LEFT JOIN work_unit old_unit ON old_unit.id = l.unit_id
                    LEFT JOIN work_unit new_unit ON new_unit.id = s.unit_id
                    LEFT JOIN import_unit staged ON staged.run_id = s.run_id AND staged.siasn_id = s.unit_siasn_id
                WHERE s.run_id = :run AND s.outcome = 'UNCHANGED' AND NOT
            """ + STILL_AWAY + """
            ) d
            WHERE d.id = s.id AND d.changes <> '{}'
            """;

    private static final String MISSING_PEOPLE = """
            INSERT INTO import_person (run_id, kind, siasn_id, employee_number, name, front_title, back_title, outcome,
                employee_id, unit_id)
            SELECT :run, e.kind, e.siasn_id, e.employee_number, e.name, e.front_title, e.back_title, 'MISSING', e.id,
                (SELECT p.unit_id FROM placement p WHERE p.employee_id = e.id ORDER BY lower(p.valid) DESC LIMIT 1)
            FROM employee e
            WHERE e.kind IN (:kinds) AND e.left_on IS NULL
                AND NOT EXISTS (SELECT FROM import_person s WHERE s.run_id = :run AND s.employee_number = e.employee_number)
                AND NOT EXISTS (SELECT FROM import_person s WHERE s.run_id = :run AND s.employee_id = e.id)
            """;

    private static final String TALLY = """
            DELETE FROM import_tally WHERE run_id = :run;
            INSERT INTO import_tally (run_id, file, outcome, rows)
            SELECT :run, 'UNITS', outcome, count(*) FROM import_unit
            WHERE run_id = :run AND outcome <> 'REJECTED' GROUP BY outcome
            UNION ALL
            SELECT :run, kind, outcome, count(*) FROM import_person
            WHERE run_id = :run AND outcome <> 'REJECTED' GROUP BY kind, outcome
            UNION ALL
            SELECT :run, file, 'REJECTED', count(DISTINCT row_no) FROM import_issue
            WHERE run_id = :run AND severity = 'ERROR' GROUP BY file
            """;

    private final JdbcClient jdbc;

    Comparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void compare(UUID run, Set<ExportFile> files) {
        execute(FORGET, run);
        execute("ANALYZE import_unit", run);
        execute("ANALYZE import_person", run);
        execute(MATCH_UNITS, run);
        execute(COMPARE_UNITS, run);
        if (files.contains(ExportFile.UNITS)) {
            execute(MISSING_UNITS, run);
        }
        execute(MATCH_PEOPLE, run);
        execute("ANALYZE import_person", run); // so that the next statements know how many rows are left
        execute(REFUSE_DOUBLES, run);
        execute(REPORT_CONFLICTS, run);
        execute(LEAVE_AWAY, run);
        execute(REPORT_AWAY, run);
        execute(COMPARE_POSTS, run);
        execute(COMPARE_PEOPLE, run);
        execute(REPORT_UNDATED, run);
        missingPeople(run, files);
        execute(TALLY, run);
    }

    /** The same before and after a repeated comparison means that nothing else has changed meanwhile. */
    public String fingerprint(UUID run) {
        return jdbc.sql("""
                        SELECT concat_ws('/',
                            (SELECT sum(hashtextextended(concat_ws('|', outcome, changes, unit_id), 0))
                             FROM import_unit WHERE run_id = :run AND outcome <> 'MISSING'),
                            (SELECT sum(hashtextextended(concat_ws('|', outcome, changes, employee_id, unit_id, placement,
                                placement_since, last_id), 0))
                             FROM import_person WHERE run_id = :run AND outcome <> 'MISSING'))""").param("run", run).query(String.class).single();
    }

    private void missingPeople(UUID run, Set<ExportFile> files) {
        Set<String> kinds = files.stream()
                .filter(file -> file != ExportFile.UNITS)
                .map(file -> file.employment().name())
                .collect(Collectors.toSet());
        if (!kinds.isEmpty()) {
            jdbc.sql(MISSING_PEOPLE).param("run", run).param("kinds", kinds).update();
        }
    }

    private void execute(String sql, UUID run) {
        for (String statement : sql.split(";\\s*\\R")) {
            var spec = jdbc.sql(statement);
            (statement.contains(":run") ? spec.param("run", run) : spec).update();
        }
    }
}
