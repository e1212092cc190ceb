package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.PeriodKind;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a period of a unit, and what is missing for them. */
@Repository
class PeriodPeople {

    record Scope(UUID unit, PeriodKind kind, LocalDate starts, LocalDate ends, LocalDate day) {

        /** Placements count as they are on the last day, or today while the period runs. */
        static Scope of(UUID unit, PeriodKind kind, LocalDate starts, LocalDate ends, LocalDate today) {
            LocalDate day = today.isBefore(starts) ? starts : today.isBefore(ends) ? today : ends;
            return new Scope(unit, kind, starts, ends, day);
        }

        JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement
                    .param("unit", unit)
                    .param("kind", kind.name())
                    .param("starts", starts)
                    .param("ends", ends)
                    .param("day", day);
        }
    }

    /** How many the period would be opened for, and how many have one of the kind already. */
    record Count(long people, long alreadyInPeriod) {

        public long taking() {
            return people - alreadyInPeriod;
        }
    }

    record UnitChoice(UUID id, String name, String above, long people) {}

    static final String LINE = """
            WITH line AS MATERIALIZED (SELECT * FROM reporting_line(:day)),
            person AS (
                SELECT line.*,
                    EXISTS (
                        SELECT FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                        WHERE a.employee_id = line.employee_id AND p.kind = :kind
                            AND daterange(p.starts, p.ends, '[]') && daterange(:starts, :ends, '[]')) AS busy,
                    (SELECT w.id FROM work_plan w
                     WHERE w.employee_id = line.employee_id AND w.year = extract(year FROM :starts::date)
                        AND w.status = 'SET'
                     ORDER BY w.revision DESC LIMIT 1) AS plan_id
                FROM line
                    JOIN work_unit_ancestor x ON x.unit_id = line.unit_id AND x.ancestor_id = :unit
                    JOIN employee e ON e.id = line.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
            )
            """;

    private static final String COUNT =
            LINE + "SELECT count(*) AS people, count(*) FILTER (WHERE busy) AS already_in_period FROM person";

    private static final String OPEN = LINE + """
            INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, acting, head,
                led_unit_id, plan_id, status)
            SELECT uuidv7(), 0, :period, person.employee_id, person.appraiser_id, above.appraiser_id, person.unit_id,
                person.acting, person.head, person.led_unit_id, person.plan_id, 'OPEN'
            FROM person LEFT JOIN line above ON above.employee_id = person.appraiser_id
            WHERE NOT busy
            ON CONFLICT (period_id, employee_id) DO NOTHING
            RETURNING employee_id
            """;

    // one part for each unit right below that of the period; whoever works in that one itself is a part too
    private static final String NOTE = LINE + """
            , part AS (
                SELECT person.*, above.appraiser_id AS reviewer_id, COALESCE(
                    (SELECT x.ancestor_id FROM work_unit_ancestor x JOIN work_unit u ON u.id = x.ancestor_id
                     WHERE x.unit_id = person.unit_id AND u.parent_id = :unit), :unit::uuid) AS part_id
                FROM person LEFT JOIN line above ON above.employee_id = person.appraiser_id
                WHERE NOT busy
            ),
            opening AS (
                INSERT INTO period_opening (period_id, unit_id, people)
                SELECT :period, part_id, count(*) FROM part GROUP BY part_id
                RETURNING id, unit_id
            )
            INSERT INTO period_opening_person (opening_id, employee_id, appraiser_id, reviewer_id, unit_id, acting, head,
                led_unit_id)
            SELECT o.id, part.employee_id, part.appraiser_id, part.reviewer_id, part.unit_id, part.acting, part.head,
                part.led_unit_id
            FROM part JOIN opening o ON o.unit_id = part.part_id
            """;

    private static final String UNITS = """
            SELECT u.id, u.name, COALESCE(parent.name, '') AS above,
                (SELECT count(*) FROM work_unit_ancestor x JOIN placement p ON p.unit_id = x.unit_id AND p.valid @> :day
                    JOIN employee e ON e.id = p.employee_id AND e.kind <> 'NON_ASN'
                 WHERE x.ancestor_id = u.id) AS people
            FROM work_unit u LEFT JOIN work_unit parent ON parent.id = u.parent_id
            WHERE u.closed_on IS NULL
                AND (u.id = :chosen OR (:q = '' AND (parent.id IS NULL OR parent.parent_id IS NULL)) OR (:q <> '' AND u.name ILIKE :pattern))
            ORDER BY u.id <> :chosen, parent.id IS NOT NULL, u.sort_order, u.name
            LIMIT 60
            """;

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    PeriodPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Count count(Scope scope) {
        return bind(COUNT, scope).query(Rows.of(Count.class)).single();
    }

    /** Writes down for whom the period is to be opened, in one statement; returns how many. */
    int note(UUID period, Scope scope) {
        return bind(NOTE, scope).param("period", period).update();
    }

    /** One statement for everyone who is not in it yet; returns whose appraisals it made. */
    List<UUID> open(UUID period, Scope scope) {
        return bind(OPEN, scope).param("period", period).query(UUID.class).list();
    }

    @Transactional(readOnly = true)
    public List<UnitChoice> units(String typed, String pattern, @Nullable UUID chosen, LocalDate day) {
        return jdbc.sql(UNITS)
                .param("q", typed)
                .param("pattern", pattern)
                .param("chosen", chosen == null ? NONE : chosen)
                .param("day", day)
                .query(Rows.of(UnitChoice.class))
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, Scope scope) {
        return scope.bind(jdbc.sql(sql));
    }
}
