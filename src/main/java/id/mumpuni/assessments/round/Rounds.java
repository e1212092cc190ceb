package id.mumpuni.assessments.round;

import id.mumpuni.assessments.rules.RoundPhase;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rounds for those who look after them. */
@Repository
class Rounds {

    record Excluded(UUID employeeId, String name, @Nullable String position) {}

    private static final String SELECT = """
            SELECT * FROM (
                SELECT r.id, r.version, r.name, r.policy_id, y.name AS policy_name, y.number AS policy_number, y.purpose, r.opens,
                    r.closes, r.unit_id, u.name AS unit_name, array_to_string(r.position_kinds, ',') AS position_kinds,
                    array_to_string(r.employment_kinds, ',') AS employment_kinds,
                    round_phase(r.status, r.opens, r.closes, :day) AS phase, r.copied_on, r.cancelled_because
                FROM assessment_round r JOIN round_policy y ON y.id = r.policy_id JOIN work_unit u ON u.id = r.unit_id) one
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Round get(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("day", LocalDate.now(clock))
                .param("id", id)
                .query(Rows.of(Round.class))
                .optional()
                .orElseThrow(() -> new NotFound(Round.class, id));
    }

    @Transactional(readOnly = true)
    public PageOf<Round> page(ListQuery query, @Nullable RoundPhase phase) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("day", LocalDate.now(clock));
        parameters.put("search", query.searchPattern());
        parameters.put("phase", phase == null ? "" : phase.name());
        return Pages.read(
                jdbc,
                SELECT + " WHERE (name ILIKE :search OR unit_name ILIKE :search) AND (:phase = '' OR phase = :phase)",
                "opens DESC, lower(name), id",
                parameters,
                query,
                Round.class);
    }

    @Transactional(readOnly = true)
    public List<Excluded> excluded(UUID id) {
        return jdbc.sql("SELECT x.employee_id, e.full_name AS name, d.position_title AS position FROM round_exclusion x"
                        + " JOIN employee e ON e.id = x.employee_id LEFT JOIN directory_entry d ON d.employee_id = e.id"
                        + " WHERE x.round_id = ? ORDER BY lower(e.name), e.id")
                .param(id)
                .query(Rows.of(Excluded.class))
                .list();
    }
}
