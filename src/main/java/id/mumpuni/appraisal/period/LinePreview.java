package id.mumpuni.appraisal.period;

import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who would appraise whom, if a period were opened now. */
@Repository
class LinePreview {

    /** @param id null for those who have no appraiser */
    record Appraiser(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String position,
            long people,
            long total) {}

    record Person(
            UUID id,
            String name,
            String unit,
            @Nullable String appraiser,
            @Nullable String reviewer,
            long total) {}

    private static final String WHO = PeriodPeople.LINE + """
            , seen AS (
                SELECT person.employee_id, e.full_name AS name, u.name AS unit, person.appraiser_id,
                    o.full_name AS appraiser, r.full_name AS reviewer
                FROM person JOIN employee e ON e.id = person.employee_id JOIN work_unit u ON u.id = person.unit_id
                    LEFT JOIN line above ON above.employee_id = person.appraiser_id
                    LEFT JOIN employee o ON o.id = person.appraiser_id
                    LEFT JOIN employee r ON r.id = above.appraiser_id
                WHERE NOT busy
            )
            """;

    private static final String APPRAISERS = WHO + """
            SELECT seen.appraiser_id AS id, seen.appraiser AS name, q.title AS position, count(*) AS people,
                count(*) OVER () AS total
            FROM seen LEFT JOIN placement l ON l.employee_id = seen.appraiser_id AND l.valid @> :day::date
                LEFT JOIN position q ON q.id = l.position_id
            WHERE COALESCE(seen.appraiser, '') ILIKE :pattern
            GROUP BY seen.appraiser_id, seen.appraiser, q.title
            ORDER BY seen.appraiser_id IS NOT NULL, seen.appraiser, seen.appraiser_id
            LIMIT :most OFFSET :offset
            """;

    private static final String PEOPLE = WHO + """
            SELECT employee_id AS id, name, unit, appraiser, reviewer, count(*) OVER () AS total
            FROM seen
            WHERE (:appraiser::uuid IS NULL OR appraiser_id = :appraiser)
            ORDER BY appraiser NULLS FIRST, name, employee_id
            LIMIT :most OFFSET :offset
            """;

    private final JdbcClient jdbc;

    LinePreview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those without an appraiser come first. */
    @Transactional(readOnly = true)
    public List<Appraiser> appraisers(PeriodPeople.Scope scope, ListQuery query) {
        return scope.bind(jdbc.sql(APPRAISERS))
                .param("pattern", query.searchPattern())
                .param("most", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(Appraiser.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Person> people(PeriodPeople.Scope scope, @Nullable UUID appraiser, int offset, int most) {
        return scope.bind(jdbc.sql(PEOPLE))
                .param("appraiser", appraiser)
                .param("most", most)
                .param("offset", offset)
                .query(Rows.of(Person.class))
                .list();
    }
}
