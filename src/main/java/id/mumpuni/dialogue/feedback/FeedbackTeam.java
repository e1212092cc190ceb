package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.rules.FeedbackRhythm;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A leader's people and how regular feedback stands for each. */
@Repository
class FeedbackTeam {

    /**
     * @param lastOn when the leader last gave feedback of any kind
     * @param regularOn when the leader last gave regular feedback
     * @param rhythm what leader and employee agreed, if they did
     * @param exempt has no plan this year, with a reason that holds today
     * @param owed had a plan and this leader already when the last quarter ended
     */
    record Row(
            UUID employeeId,
            String employee,
            @Nullable String position,
            @Nullable LocalDate lastOn,
            @Nullable LocalDate regularOn,
            @Nullable FeedbackRhythm rhythm,
            @Nullable LocalDate agreedOn,
            boolean exempt,
            boolean owed) {

        /** What is agreed comes on top of the quarter, which is owed in any case. */
        @Nullable
        LocalDate due(LocalDate today) {
            if (exempt) {
                return null;
            }
            LocalDate quarter = FeedbackRhythm.QUARTERLY.missing(regularOn, owed, today);
            if (rhythm != FeedbackRhythm.MONTHLY || agreedOn == null) {
                return quarter;
            }
            LocalDate month = FeedbackRhythm.MONTHLY.missing(
                    regularOn, agreedOn.isBefore(FeedbackRhythm.MONTHLY.start(today)), today);
            return Stream.of(quarter, month)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** @param due the last day for regular feedback that is missing, past if it is late; null if there is none to give now */
    record Member(
            UUID employeeId,
            String employee,
            @Nullable String position,
            @Nullable LocalDate lastOn,
            @Nullable FeedbackRhythm rhythm,
            @Nullable LocalDate due) {

        boolean dueBy(LocalDate day) {
            return due != null && !due.isAfter(day);
        }
    }

    private static final String TEAM = """
            SELECT line.employee_id, e.full_name AS employee, q.title AS position, given.last_on, given.regular_on, r.rhythm,
                (r.agreed_at AT TIME ZONE :zone)::date AS agreed_on,
                EXISTS (SELECT FROM plan_exemption x WHERE x.employee_id = e.id AND x.valid @> :day) AS exempt,
                e.id IN (SELECT was.employee_id FROM reporting_team(:leader, :ended) was)
                    AND EXISTS (SELECT FROM work_plan w WHERE w.employee_id = e.id
                        AND (w.set_at AT TIME ZONE :zone)::date <= :ended) AS owed
            FROM reporting_team(:leader, :day) line
                JOIN employee e ON e.id = line.employee_id
                LEFT JOIN placement p ON p.employee_id = e.id AND p.valid @> :day
                LEFT JOIN position q ON q.id = p.position_id
                LEFT JOIN feedback_rhythm r ON r.employee_id = e.id AND r.leader_id = :leader
                LEFT JOIN LATERAL (
                    SELECT max(f.given_on) AS last_on, max(f.given_on) FILTER (WHERE f.occasion = 'REGULAR') AS regular_on
                    FROM feedback f WHERE f.employee_id = e.id AND f.giver_id = :leader AND f.said_by IS NULL) given ON true
            ORDER BY e.name, e.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackTeam(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those whose regular feedback is late come first. */
    List<Member> of(UUID leader) {
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql(TEAM)
                .param("day", today)
                .param("ended", FeedbackRhythm.QUARTERLY.ended(today))
                .param("zone", clock.getZone().getId())
                .param("leader", leader)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> new Member(
                        row.employeeId(), row.employee(), row.position(), row.lastOn(), row.rhythm(), row.due(today)))
                .sorted(Comparator.comparing(member -> !member.dueBy(today)))
                .toList();
    }
}
