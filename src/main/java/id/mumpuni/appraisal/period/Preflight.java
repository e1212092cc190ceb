package id.mumpuni.appraisal.period;

import id.mumpuni.people.ActiveAccounts;
import id.mumpuni.shared.Rows;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom a period would be opened for, and by name what is missing for them. */
@Repository
class Preflight {

    /** @param subject a person, or a unit where the gap is the unit's */
    record Row(
            PreflightGap gap,
            UUID subject,
            String name,
            @Nullable String detail,
            @Nullable String other,
            boolean unit,
            long total) {

        public String href() {
            return (unit ? "/unit/" : "/pegawai/") + subject;
        }
    }

    record Check(PeriodPeople.Count count, Map<PreflightGap, List<Row>> gaps) {

        public boolean clean() {
            return gaps.isEmpty();
        }
    }

    private static final int FIRST_NAMES = 8;

    private static final String SQL = PeriodPeople.LINE + """
            , gap AS (
                SELECT 'NO_APPRAISER' AS gap, employee_id, NULL::uuid AS other
                FROM person WHERE NOT busy AND appraiser_id IS NULL
                UNION ALL
                SELECT 'FAR_APPRAISER', employee_id, appraiser_id FROM person WHERE NOT busy AND basis = 'HIGHER_UNIT'
                UNION ALL
                SELECT 'NO_PLAN', employee_id, appraiser_id FROM person WHERE NOT busy AND plan_id IS NULL
                UNION ALL
                SELECT 'NOT_ACTIVATED', employee_id, NULL FROM person
                WHERE NOT busy AND NOT (employee_id = ANY(:active::uuid[]))
                UNION ALL
                SELECT 'BUSY', employee_id, NULL FROM person WHERE busy
                UNION ALL
                SELECT 'TWO_APPRAISERS', employee_id, appraiser_id FROM person
                WHERE NOT busy AND (
                    EXISTS (SELECT FROM appraiser_dispute d WHERE d.employee_id = person.employee_id AND d.status = 'OPEN')
                    OR (basis = 'OVERRIDE' AND EXISTS (SELECT FROM delegation d
                        WHERE d.unit_id = person.unit_id AND d.valid @> :day AND d.scope IN ('FULL', 'APPRAISAL')
                            AND d.employee_id NOT IN (person.employee_id, person.appraiser_id))))
                UNION ALL
                SELECT 'NO_REVIEWER', person.employee_id, person.appraiser_id
                FROM person LEFT JOIN line above ON above.employee_id = person.appraiser_id
                WHERE NOT busy AND person.appraiser_id IS NOT NULL AND above.appraiser_id IS NULL
                UNION ALL
                SELECT 'ACTING', employee_id, appraiser_id FROM person WHERE NOT busy AND acting IS NOT NULL
                UNION ALL
                SELECT 'ON_LEAVE', employee_id, appraiser_id FROM person
                WHERE NOT busy AND EXISTS (SELECT FROM plan_exemption x WHERE x.employee_id = person.employee_id
                    AND x.valid && daterange(:starts, :ends, '[]'))
                UNION ALL
                SELECT 'MOVED', employee_id, appraiser_id FROM person
                WHERE NOT busy AND EXISTS (SELECT FROM placement l WHERE l.employee_id = person.employee_id
                    AND l.unit_id <> person.unit_id AND l.valid && daterange(:starts, :ends, '[]'))
                UNION ALL
                SELECT 'STUDY', employee_id, appraiser_id FROM person
                WHERE NOT busy AND EXISTS (SELECT FROM planned_result r
                    WHERE r.plan_id = person.plan_id AND r.origin = 'STUDY')
            ),
            here AS (SELECT DISTINCT unit_id FROM person),
            led AS (
                SELECT h.unit_id, count(*) AS heads FROM placement h WHERE h.head AND h.valid @> :day GROUP BY h.unit_id
            ),
            standing_in AS (
                SELECT DISTINCT d.unit_id FROM delegation d WHERE d.valid @> :day AND d.scope IN ('FULL', 'APPRAISAL')
            ),
            named AS (
                SELECT gap.gap, gap.employee_id AS subject, e.full_name AS name, u.name AS detail, o.full_name AS other,
                    false AS unit
                FROM gap JOIN person USING (employee_id) JOIN employee e ON e.id = gap.employee_id
                    JOIN work_unit u ON u.id = person.unit_id LEFT JOIN employee o ON o.id = gap.other
                UNION ALL
                SELECT kind.gap, u.id, u.name, above.name, NULL, true
                FROM here JOIN work_unit u ON u.id = here.unit_id
                    LEFT JOIN work_unit above ON above.id = u.parent_id
                    LEFT JOIN led ON led.unit_id = u.id LEFT JOIN standing_in ON standing_in.unit_id = u.id
                    LEFT JOIN led led_above ON led_above.unit_id = above.id
                    LEFT JOIN standing_in in_above ON in_above.unit_id = above.id
                    CROSS JOIN LATERAL (VALUES
                        ('NO_HEAD', led.unit_id IS NULL AND standing_in.unit_id IS NULL),
                        ('TWO_HEADS', led.heads > 1 AND standing_in.unit_id IS NULL),
                        ('NO_ORG_RATING_SETTER', led_above.unit_id IS NULL AND in_above.unit_id IS NULL)) kind (gap, holds)
                WHERE kind.holds
            ),
            numbered AS (
                SELECT named.*, count(*) OVER (PARTITION BY gap) AS total,
                    row_number() OVER (PARTITION BY gap ORDER BY name, subject) AS nr
                FROM named WHERE :gap = '' OR gap = :gap
            )
            SELECT gap, subject, name, detail, other, unit, total FROM numbered
            WHERE nr > :offset AND nr <= :until ORDER BY gap, nr
            """;

    private final JdbcClient jdbc;
    private final PeriodPeople people;
    private final ActiveAccounts accounts;

    Preflight(JdbcClient jdbc, PeriodPeople people, ActiveAccounts accounts) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
    }

    /** Every kind of gap that there is, worst first, with its first names. */
    @Transactional(readOnly = true)
    public Check check(PeriodPeople.Scope scope) {
        Map<PreflightGap, List<Row>> gaps = new EnumMap<>(PreflightGap.class);
        List<Row> first = rows(scope, null, 0, FIRST_NAMES);
        for (PreflightGap gap : PreflightGap.values()) {
            List<Row> own = first.stream().filter(row -> row.gap() == gap).toList();
            if (!own.isEmpty()) {
                gaps.put(gap, own);
            }
        }
        return new Check(people.count(scope), gaps);
    }

    @Transactional(readOnly = true)
    public List<Row> rows(PeriodPeople.Scope scope, @Nullable PreflightGap gap, int offset, int most) {
        return scope.bind(jdbc.sql(SQL))
                .param("active", accounts.employees().toArray(UUID[]::new))
                .param("gap", gap == null ? "" : gap.name())
                .param("offset", offset)
                .param("until", offset + most)
                .query(Rows.of(Row.class))
                .list();
    }
}
