package id.mumpuni.integration.staging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Applies what the comparison found, set by set, inside the caller's transaction. Rows that would not change are not
 * touched, so importing the same file again writes nothing.
 */
@Component
public class ApplyStaged {

    // nobody else may change people or units between comparison and commit; reading goes on
    private static final String LOCK =
            "LOCK TABLE work_unit, position, employee, placement IN SHARE ROW EXCLUSIVE MODE";

    private static final String STAGED_UNITS = """
            WITH staged AS (
                SELECT s.*, COALESCE(staged_parent.unit_id, parent.id) AS parent_id
                FROM import_unit s
                    LEFT JOIN import_unit staged_parent
                        ON staged_parent.run_id = s.run_id AND staged_parent.siasn_id = s.parent_siasn_id
                        AND staged_parent.outcome <> 'REJECTED'
                    LEFT JOIN work_unit parent ON parent.siasn_id = s.parent_siasn_id
                WHERE s.run_id = :run AND s.outcome IN ('NEW', 'CHANGED', 'MOVED')
            )
            """;

    // since when a new unit exists is unknown, so it counts as having been there before our records
    private static final String NEW_UNITS = STAGED_UNITS + """
            INSERT INTO work_unit (id, siasn_id, parent_id, name, head_title, echelon, sort_order)
            SELECT unit_id, siasn_id, parent_id, name, head_title, echelon, sort_order FROM staged WHERE outcome = 'NEW'
            """;

    private static final String CHANGED_UNITS = STAGED_UNITS + """
            UPDATE work_unit u SET
                parent_id = s.parent_id, name = s.name, head_title = s.head_title, echelon = s.echelon,
                sort_order = s.sort_order, closed_on = NULL, version = u.version + 1,
                effective_from = CASE
                    WHEN (u.parent_id, lower(u.name), lower(u.head_title))
                        IS DISTINCT FROM (s.parent_id, lower(s.name), lower(s.head_title))
                    THEN greatest(u.effective_from, :today) ELSE u.effective_from END
            FROM staged s WHERE s.unit_id = u.id AND s.outcome <> 'NEW'
            """;

    private static final String NEW_POSITIONS = """
            INSERT INTO position (kind, title, level)
            SELECT DISTINCT s.position_kind, s.position_title, s.position_level
            FROM import_person s
            WHERE s.run_id = :run AND s.outcome IN ('NEW', 'CHANGED', 'MOVED') AND s.placement IS NOT NULL
                AND NOT EXISTS (SELECT FROM position p WHERE p.kind = s.position_kind AND p.title = s.position_title)
            """;

    private static final String NEW_EMPLOYEES = """
            INSERT INTO employee (id, siasn_id, employee_number, kind, name, front_title, back_title, sex, birth_date, email,
                rank_code, rank_since, education, legal_status)
            SELECT employee_id, siasn_id, employee_number, kind, name, front_title, back_title, sex, birth_date, email,
                rank_code, rank_since, education, legal_status
            FROM import_person WHERE run_id = :run AND outcome = 'NEW' ORDER BY id
            """;

    private static final String CHANGED_EMPLOYEES = """
            UPDATE employee e SET
                siasn_id = s.siasn_id, employee_number = s.employee_number, kind = s.kind, name = s.name,
                front_title = s.front_title, back_title = s.back_title, sex = s.sex, birth_date = s.birth_date,
                email = COALESCE(s.email, e.email), rank_code = COALESCE(s.rank_code, e.rank_code),
                rank_since = COALESCE(s.rank_since, e.rank_since), education = COALESCE(s.education, e.education),
                legal_status = COALESCE(s.legal_status, e.legal_status),
                left_on = CASE WHEN e.left_on > jakarta_today() THEN e.left_on END, version = e.version + 1
            FROM import_person s
            WHERE s.employee_id = e.id AND s.run_id = :run AND s.outcome IN ('CHANGED', 'MOVED')
                AND s.changes - ARRAY['UNIT', 'POSITION', 'SINCE', 'REOPENED'] <> '{}'
            """;

    private static final String END_REPLACED = """
            UPDATE placement p SET valid = daterange(lower(p.valid), s.placement_since), version = p.version + 1
            FROM import_person s
            WHERE p.id = s.last_id AND s.run_id = :run AND s.outcome IN ('CHANGED', 'MOVED') AND s.placement = 'REPLACE'
                AND (upper_inf(p.valid) OR upper(p.valid) > s.placement_since)
            """;

    private static final String SHORTEN_PREVIOUS = """
            UPDATE placement p SET valid = daterange(lower(p.valid), s.placement_since), version = p.version + 1
            FROM import_person s
            WHERE p.id = s.previous_id AND s.run_id = :run AND s.outcome IN ('CHANGED', 'MOVED') AND s.placement = 'CORRECT'
                AND upper(p.valid) > s.placement_since
            """;

    private static final String CORRECT = """
            UPDATE placement p SET
                unit_id = s.unit_id, position_id = n.id, valid = daterange(s.placement_since, NULL), version = p.version + 1,
                head = CASE WHEN p.unit_id = s.unit_id AND o.plain = n.plain THEN p.head ELSE n.leads END,
                head_basis = CASE WHEN p.unit_id = s.unit_id AND o.plain = n.plain THEN p.head_basis
                    WHEN n.leads THEN 'POSITION' END
            FROM import_person s
                JOIN named_position n ON n.kind = s.position_kind AND n.title = s.position_title
                JOIN placement last ON last.id = s.last_id
                JOIN named_position o ON o.id = last.position_id
            WHERE p.id = s.last_id AND s.run_id = :run AND s.outcome IN ('CHANGED', 'MOVED') AND s.placement = 'CORRECT'
            """;

    // a head whom the officer confirmed stays head in the same post of the same unit, also if only its letters' case
    // differs
    private static final String OPEN = """
            INSERT INTO placement (employee_id, unit_id, position_id, valid, head, head_basis)
            SELECT s.employee_id, s.unit_id, n.id, daterange(s.placement_since, NULL),
                n.leads OR kept.id IS NOT NULL,
                CASE WHEN n.leads THEN 'POSITION' WHEN kept.id IS NOT NULL THEN kept.head_basis END
            FROM import_person s
                JOIN named_position n ON n.kind = s.position_kind AND n.title = s.position_title
                LEFT JOIN placement last ON last.id = s.last_id
                LEFT JOIN named_position o ON o.id = last.position_id
                LEFT JOIN placement kept ON kept.id = s.last_id AND kept.head AND kept.unit_id = s.unit_id
                    AND o.plain = n.plain
            WHERE s.run_id = :run AND s.outcome IN ('NEW', 'CHANGED', 'MOVED') AND s.placement IN ('OPEN', 'REPLACE')
            """;

    private static final String NAMED_POSITION = """
            WITH named_position AS NOT MATERIALIZED (
                SELECT id, kind, title, kind || ' ' || lower(title) AS plain,
                    kind IN ('HIGH_LEADERSHIP', 'ADMINISTRATOR', 'SUPERVISOR') AS leads
                FROM position
            )
            """;

    private final JdbcClient jdbc;

    ApplyStaged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void lock() {
        jdbc.sql(LOCK).update();
    }

    public void apply(UUID run, LocalDate today, Stopped.Check stopped) {
        jdbc.sql("SELECT set_config('mumpuni.directory', 'later', true)")
                .query()
                .singleRow();
        update(NEW_UNITS, run);
        jdbc.sql(CHANGED_UNITS).param("run", run).param("today", today).update();
        stopped.orThrow();
        update(NEW_POSITIONS, run);
        update(NEW_EMPLOYEES, run);
        update(CHANGED_EMPLOYEES, run);
        stopped.orThrow();
        update(END_REPLACED, run);
        update(SHORTEN_PREVIOUS, run);
        update(NAMED_POSITION + CORRECT, run);
        update(NAMED_POSITION + OPEN, run);
        stopped.orThrow();
    }

    /** After thousands of new rows the planner has to know. */
    public void refreshStatistics() {
        for (String table :
                List.of("work_unit", "work_unit_history", "work_unit_ancestor", "position", "employee", "placement")) {
            jdbc.sql("ANALYZE " + table).update();
        }
    }

    /** Once for everyone who changed at the end of applying, instead of once for the person and once for the post. */
    public void refreshDirectory(UUID run) {
        jdbc.sql("""
                        SELECT directory_refresh(ARRAY(
                            SELECT employee_id FROM import_person WHERE run_id = ? AND outcome IN ('NEW', 'CHANGED', 'MOVED')))""").param(run).query().listOfRows();
    }

    private void update(String sql, UUID run) {
        jdbc.sql(sql).param("run", run).update();
    }
}
