package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.rules.FeedbackRhythm;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A leader's people and how regular feedback stands for each. */
@Repository
class FeedbackTeam {

    /**
     * @param lastOn when the leader last gave feedback of any kind
     * @param regularOn when the leader last gave regular feedback
     */
    record Row(
            UUID employeeId,
            String employee,
            @Nullable String position,
            @Nullable LocalDate lastOn,
            @Nullable LocalDate regularOn,
            @Nullable FeedbackRhythm rhythm) {}

    /** @param due the last day for regular feedback that is still missing, or null if there is none to give now */
    record Member(
            UUID employeeId,
            String employee,
            @Nullable String position,
            @Nullable LocalDate lastOn,
            @Nullable FeedbackRhythm rhythm,
            @Nullable LocalDate due) {}

    private static final String TEAM = """
            SELECT line.employee_id, e.full_name AS employee, q.title AS position, given.last_on, given.regular_on, r.rhythm
            FROM reporting_team(:leader, :day) line
                JOIN employee e ON e.id = line.employee_id
                LEFT JOIN placement p ON p.employee_id = e.id AND p.valid @> :day
                LEFT JOIN position q ON q.id = p.position_id
                LEFT JOIN feedback_rhythm r ON r.employee_id = e.id AND r.agreed_at IS NOT NULL
                LEFT JOIN LATERAL (
                    SELECT max(f.given_on) AS last_on, max(f.given_on) FILTER (WHERE f.occasion = 'REGULAR') AS regular_on
                    FROM feedback f WHERE f.employee_id = e.id AND f.giver_id = :leader) given ON true
            ORDER BY e.name, e.id
            """;

    private static final String LEADS = """
            SELECT EXISTS (SELECT FROM units_led_by(:leader, :day))
                OR EXISTS (SELECT FROM appraiser_override WHERE appraiser_id = :leader AND valid @> :day)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackTeam(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Member> of(UUID leader) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(TEAM).param("day", today).param("leader", leader).query(Rows.of(Row.class)).list().stream()
                .map(row -> new Member(
                        row.employeeId(), row.employee(), row.position(), row.lastOn(), row.rhythm(), due(row, today)))
                .toList();
    }

    boolean leads(UUID person) {
        return jdbc.sql(LEADS)
                .param("leader", person)
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    private static @Nullable LocalDate due(Row row, LocalDate today) {
        if (row.rhythm() == null) {
            return null;
        }
        LocalDate given = row.regularOn();
        return given != null && !given.isBefore(row.rhythm().start(today))
                ? null
                : row.rhythm().due(today);
    }
}
