package id.mumpuni.people.official;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Elected officials, each with the latest post. Other people without a NIP only have an account. */
@Repository
class Officials {

    record Row(
            UUID id,
            String fullName,
            String name,
            @Nullable String frontTitle,
            @Nullable String backTitle,
            @Nullable String post,
            @Nullable UUID unitId,
            @Nullable String unit,
            boolean leads,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    record UnitChoice(UUID id, String name) {}

    private static final String SELECT = """
            SELECT e.id, e.full_name, e.name, e.front_title, e.back_title, q.title AS post, p.unit_id, u.name AS unit,
                   COALESCE(p.head, false) AS leads, lower(p.valid) AS since, upper(p.valid) - 1 AS until
            FROM employee e
                LEFT JOIN LATERAL (
                    SELECT * FROM placement x WHERE x.employee_id = e.id ORDER BY x.valid DESC LIMIT 1
                ) p ON true
                LEFT JOIN position q ON q.id = p.position_id
                LEFT JOIN work_unit u ON u.id = p.unit_id
            WHERE e.kind = 'NON_ASN' AND EXISTS (
                SELECT FROM placement s JOIN position sp ON sp.id = s.position_id
                WHERE s.employee_id = e.id AND sp.kind = 'STATE_OFFICIAL')
            """;

    private final JdbcClient jdbc;

    Officials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Row> all() {
        return jdbc.sql(SELECT + " ORDER BY e.name, e.id")
                .query(Rows.of(Row.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Row get(UUID id) {
        return jdbc.sql(SELECT + " AND e.id = :id")
                .param("id", id)
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(() -> new NotFound(Row.class, id));
    }

    @Transactional(readOnly = true)
    public boolean led(@Nullable UUID unit) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM placement WHERE unit_id = :unit AND head AND valid @> jakarta_today())")
                .param("unit", unit, Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /** The tops of the tree: elected officials lead nothing else. */
    @Transactional(readOnly = true)
    public List<UnitChoice> tops() {
        return jdbc.sql(
                        "SELECT id, name FROM work_unit WHERE parent_id IS NULL AND closed_on IS NULL ORDER BY name, id")
                .query(Rows.of(UnitChoice.class))
                .list();
    }
}
