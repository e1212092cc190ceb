package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.Stage;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far the running period is, for the start page, and one person's place in a period. The board itself is a report. */
@Repository
class Board {

    record Period(UUID id, String name, LocalDate planDue, LocalDate selfDue, LocalDate ratingDue) {}

    /** How many people stand where, without those who were taken out. */
    record Counts(Map<Stage, Long> stages) {

        public long count(Stage stage) {
            return stages.getOrDefault(stage, 0L);
        }

        public long people() {
            return stages.values().stream().mapToLong(Long::longValue).sum();
        }

        public long done() {
            return count(Stage.SIGNED) + count(Stage.ACKNOWLEDGED) + count(Stage.REFUSED);
        }
    }

    private record Count(Stage stage, long people) {}

    static final String STAGE = "appraisal_stage(s.step, a.status, a.plan_id IS NOT NULL, p.status = 'OPEN',"
            + " COALESCE(e.left_on <= :today, false))";

    private static final String RUNNING = """
            SELECT p.id, p.name, p.plan_due, p.self_due, p.rating_due FROM appraisal_period p
            WHERE p.status = 'OPEN' ORDER BY p.starts DESC, p.id LIMIT 1
            """;

    private static final String COUNTS = "SELECT " + STAGE + """
             AS stage, count(*) AS people
            FROM appraisal_standing(:period, :today) s JOIN appraisal a ON a.id = s.appraisal_id
                JOIN appraisal_period p ON p.id = a.period_id JOIN employee e ON e.id = a.employee_id
            WHERE a.taken_out_reason IS NULL AND (:all OR EXISTS (SELECT FROM work_unit_ancestor x
                WHERE x.unit_id = a.unit_id AND x.ancestor_id = ANY(:officerOf)))
            GROUP BY 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Board(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest period that is open. */
    @Transactional(readOnly = true)
    public Optional<Period> running() {
        return jdbc.sql(RUNNING).query(Rows.of(Period.class)).optional();
    }

    /** Of everybody for the offices of the city, otherwise of the units that the actor looks after. */
    @Transactional(readOnly = true)
    public Counts counts(UUID period, Actor actor) {
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        jdbc.sql(COUNTS)
                .param("period", period)
                .param("today", LocalDate.now(clock))
                .param("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .query(Rows.of(Count.class))
                .list()
                .forEach(count -> stages.put(count.stage(), count.people()));
        return new Counts(stages);
    }
}
