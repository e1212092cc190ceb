package id.mumpuni.people.gaps;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
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

    // one evaluation of the reporting line; units in which nobody works need no head
    private static final String SQL = """
            WITH line AS MATERIALIZED (SELECT * FROM reporting_line(:day)),
            scope AS MATERIALIZED (
                SELECT id AS unit_id FROM work_unit WHERE :all AND closed_on IS NULL
                UNION
                SELECT unit_id FROM work_unit_ancestor WHERE NOT :all AND ancestor_id = ANY(:officerOf)
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
                SELECT 'LOOP', l.employee_id, a.full_name
                FROM line l JOIN scope USING (unit_id) JOIN line b ON b.employee_id = l.appraiser_id
                    JOIN employee a ON a.id = l.appraiser_id
                WHERE b.appraiser_id = l.employee_id
                UNION ALL
                SELECT 'NO_POST', t.employee_id, NULL FROM directory_entry t WHERE t.unit_id IS NULL AND :all
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
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::kind));
    }
}
