package id.mumpuni.people.gaps;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What keeps the reporting line from being whole, for the part of the city that the reader looks after. */
@Repository
class Gaps {

    enum Kind {
        NO_APPRAISER,
        NO_POST,
        NO_HEAD,
        TWO_HEADS,
        LOOP,
        STALE_OVERRIDE,
        HIGHER_UNIT
    }

    /** @param subject a person, or a unit where the gap is the unit's */
    record Row(
            Kind kind,
            UUID subject,
            String name,
            @Nullable String detail,
            @Nullable String other) {

        public String href() {
            return (kind == Kind.NO_HEAD || kind == Kind.TWO_HEADS ? "/unit/" : "/pegawai/") + subject;
        }
    }

    // One evaluation of the reporting line; units in which nobody works need no head. A loop is found from each of its
    // people and told once, from the one with the smallest id; whoever appraises nobody cannot be part of one.
    private static final String SQL = """
            WITH RECURSIVE line AS MATERIALIZED (SELECT * FROM reporting_line(:day)),
            scope AS MATERIALIZED (
                SELECT id AS unit_id FROM work_unit WHERE :all AND closed_on IS NULL
                UNION
                SELECT unit_id FROM work_unit_ancestor WHERE NOT :all AND ancestor_id = ANY(:officerOf)
            ),
            walk (start_id, at_id, path) AS (
                SELECT l.employee_id, l.appraiser_id, ARRAY[l.employee_id]
                FROM line l
                WHERE l.employee_id IN (SELECT appraiser_id FROM line)
                UNION ALL
                SELECT w.start_id, l.appraiser_id, w.path || l.employee_id
                FROM walk w JOIN line l ON l.employee_id = w.at_id
                WHERE w.at_id > w.start_id AND w.at_id <> ALL(w.path)
            ),
            loop AS (
                SELECT start_id, (SELECT string_agg(e.full_name, ' → ' ORDER BY x.n)
                    FROM unnest(path || start_id) WITH ORDINALITY x (id, n) JOIN employee e ON e.id = x.id) AS names
                FROM walk
                WHERE at_id = start_id
                    AND EXISTS (SELECT FROM line l JOIN scope USING (unit_id) WHERE l.employee_id = ANY(path))
            ),
            leader AS (
                SELECT t.unit_id, count(*) AS heads, string_agg(t.full_name, ', ' ORDER BY t.sort_name) AS names
                FROM directory_entry t WHERE t.head GROUP BY t.unit_id
            ),
            gap AS (
                SELECT 'NO_APPRAISER' AS kind, l.employee_id AS subject, NULL AS other
                FROM line l JOIN scope USING (unit_id) WHERE l.appraiser_id IS NULL
                UNION ALL
                SELECT 'HIGHER_UNIT', l.employee_id, a.full_name
                FROM line l JOIN scope USING (unit_id) JOIN employee a ON a.id = l.appraiser_id
                WHERE l.basis = 'HIGHER_UNIT'
                UNION ALL
                SELECT 'LOOP', start_id, names FROM loop
                UNION ALL
                SELECT 'STALE_OVERRIDE', o.employee_id, a.full_name
                FROM appraiser_override o
                    JOIN line l ON l.employee_id = o.employee_id
                    JOIN scope ON scope.unit_id = l.unit_id
                    JOIN employee a ON a.id = o.appraiser_id
                    LEFT JOIN placement p ON p.employee_id = o.appraiser_id AND p.valid @> :day
                WHERE o.valid @> :day
                    AND (p.id IS NULL OR NOT EXISTS (SELECT FROM placement b WHERE b.employee_id = o.appraiser_id
                        AND b.valid @> lower(o.valid) AND b.unit_id = p.unit_id))
                UNION ALL
                SELECT 'NO_POST', t.employee_id, NULL FROM directory_entry t
                WHERE t.unit_id IS NULL AND t.kind <> 'NON_ASN' AND :all
            )
            SELECT gap.kind, gap.subject, t.full_name AS name, concat_ws(', ', t.position_title, t.unit_name) AS detail,
                   gap.other
            FROM gap JOIN directory_entry t ON t.employee_id = gap.subject
            UNION ALL
            SELECT CASE WHEN leader.heads IS NULL THEN 'NO_HEAD' ELSE 'TWO_HEADS' END, u.id, u.name, u.head_title,
                   leader.names
            FROM work_unit u JOIN scope ON scope.unit_id = u.id LEFT JOIN leader ON leader.unit_id = u.id
            WHERE (leader.heads > 1 OR leader.heads IS NULL AND NOT EXISTS
                    (SELECT FROM delegation d WHERE d.unit_id = u.id AND d.valid @> :day AND d.scope <> 'DUTIES'))
                AND (leader.heads IS NOT NULL OR EXISTS (SELECT FROM directory_entry t WHERE t.unit_id = u.id)
                    OR EXISTS (SELECT FROM work_unit c WHERE c.parent_id = u.id AND c.closed_on IS NULL))
            ORDER BY kind, name, subject
            """;

    private final JdbcClient jdbc;

    Gaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<Kind, List<Row>> visibleTo(Actor actor, LocalDate day) {
        return jdbc
                .sql(SQL)
                .param("day", day)
                .param("all", new PersonnelPermissions(actor).maySeeEveryone())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::kind));
    }
}
