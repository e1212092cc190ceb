package id.mumpuni.people.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ends with a person's service, in sets: one statement for each table, whether one leaves or a hundred. */
@Component
class Leavers {

    // a post that begins on that day or later contradicts it; the city keeps an administrator
    private static final String LEAVE = """
            UPDATE employee e SET left_on = :on, version = e.version + 1
            WHERE e.id = ANY(:ids) AND e.left_on IS NULL
                AND NOT EXISTS (SELECT FROM placement p WHERE p.employee_id = e.id AND lower(p.valid) >= :on)
                AND (NOT EXISTS (SELECT FROM role_grant g WHERE g.employee_id = e.id AND g.role = 'ADMINISTRATOR')
                    OR usable_administrators(:ids) > 0)
            RETURNING e.id
            """;

    private static final List<String> ENDINGS =
            List.of("""
            UPDATE placement SET valid = daterange(lower(valid), :on), version = version + 1
            WHERE employee_id = ANY(:ids) AND (upper_inf(valid) OR upper(valid) > :on)
            """, "DELETE FROM delegation WHERE employee_id = ANY(:ids) AND lower(valid) >= :on", """
            UPDATE delegation SET valid = daterange(lower(valid), :on), version = version + 1
            WHERE employee_id = ANY(:ids) AND upper(valid) > :on
            """, """
            DELETE FROM appraiser_override
            WHERE (employee_id = ANY(:ids) OR appraiser_id = ANY(:ids)) AND lower(valid) >= :on
            """, """
            UPDATE appraiser_override SET valid = daterange(lower(valid), :on), version = version + 1
            WHERE (employee_id = ANY(:ids) OR appraiser_id = ANY(:ids)) AND (upper_inf(valid) OR upper(valid) > :on)
            """);

    private final JdbcClient jdbc;

    Leavers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns those who could leave on that day. */
    List<UUID> end(Collection<UUID> ids, LocalDate on) {
        List<UUID> left = jdbc.sql(LEAVE)
                .param("ids", ids.toArray(UUID[]::new))
                .param("on", on)
                .query(UUID.class)
                .list();
        for (String ending : ENDINGS) {
            jdbc.sql(ending)
                    .param("ids", left.toArray(UUID[]::new))
                    .param("on", on)
                    .update();
        }
        return left;
    }

    Map<String, UUID> byNumber(Collection<String> numbers) {
        Map<String, UUID> known = new HashMap<>();
        jdbc.sql("SELECT employee_number, id FROM employee WHERE employee_number = ANY(?)")
                .param(numbers.toArray(String[]::new))
                .query((row, at) -> known.put(row.getString(1), row.getObject(2, UUID.class)))
                .list();
        return known;
    }

    /** What keeps a person from leaving. */
    enum Obstacle {
        LEFT("people.leaving.already"),
        LAST_ADMINISTRATOR("people.leaving.last-administrator"),
        LATER_POST("people.leaving.before-post");

        private final String message;

        Obstacle(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    Map<UUID, Obstacle> obstacles(Collection<UUID> ids) {
        Map<UUID, Obstacle> obstacles = new HashMap<>();
        jdbc.sql("""
                        SELECT e.id, CASE WHEN e.left_on IS NOT NULL THEN 'LEFT'
                            WHEN EXISTS (SELECT FROM role_grant g WHERE g.employee_id = e.id AND g.role = 'ADMINISTRATOR')
                                AND usable_administrators(ARRAY[e.id]) = 0
                                THEN 'LAST_ADMINISTRATOR'
                            ELSE 'LATER_POST' END
                        FROM employee e WHERE e.id = ANY(?)
                        """)
                .param(ids.toArray(UUID[]::new))
                .query((row, at) -> obstacles.put(row.getObject(1, UUID.class), Obstacle.valueOf(row.getString(2))))
                .list();
        return obstacles;
    }

    void note(UUID id, @Nullable LeavingKind because) {
        jdbc.sql("UPDATE employee SET left_because = :because WHERE id = :id")
                .param("because", because == null ? null : because.name())
                .param("id", id)
                .update();
    }

    boolean resume(UUID id) {
        jdbc.sql("""
                        UPDATE placement p SET valid = daterange(lower(p.valid), NULL), version = p.version + 1
                        FROM employee e WHERE e.id = :id AND p.employee_id = e.id AND upper(p.valid) = e.left_on
                        """).param("id", id).update();
        return jdbc.sql(
                                "UPDATE employee SET left_on = NULL, left_because = NULL, version = version + 1 WHERE id = ? AND left_on IS NOT NULL")
                        .param(id)
                        .update()
                > 0;
    }

    /** Posts end with the date of leaving already, but for one that came between. */
    void endPosts(LocalDate today) {
        jdbc.sql("""
                        UPDATE placement p SET valid = daterange(lower(p.valid), e.left_on), version = p.version + 1
                        FROM employee e
                        WHERE e.id = p.employee_id AND e.left_on <= ? AND lower(p.valid) < e.left_on
                            AND (upper_inf(p.valid) OR upper(p.valid) > e.left_on)
                        """).param(today).update();
    }

    void dropRoles(LocalDate today) {
        jdbc.sql("""
                        DELETE FROM role_grant g USING employee e WHERE e.id = g.employee_id AND e.left_on <= ?
                            AND (g.role <> 'ADMINISTRATOR' OR usable_administrators(ARRAY[e.id]) > 0)
                        """).param(today).update();
    }

    /** Those whose first day out of service comes after one day and up to another. */
    List<UUID> leavingIn(LocalDate after, LocalDate until) {
        return jdbc.sql("SELECT id FROM employee WHERE left_on > ? AND left_on <= ?")
                .params(after, until)
                .query(UUID.class)
                .list();
    }
}
